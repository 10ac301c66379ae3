using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats;

/// <summary>The emit-time half of one wire format: its layout, its rules, its emitter. One folder each.</summary>
internal abstract class WireFormatCompiler
{
    /// <summary>The format.</summary>
    public abstract WireFormat Format { get; }

    /// <summary>What can be wrong with a message in this format.</summary>
    public virtual IReadOnlyList<MessageRule> Rules => [];

    /// <summary>Whether a message of this format needs the codec of a message that it holds.</summary>
    public virtual bool NeedsCodecOf(MessageModel held) => true;

    /// <summary>Adds this format's layout to the messages that list it and can be laid out; all at once, since messages hold messages.</summary>
    public virtual MessageModel[] LayOut(MessageModel[] messages) => messages;

    /// <summary>Emits the part of the type that holds this format: interfaces, public members of its own, the codec.</summary>
    public abstract void Emit(CodeWriter code, MessageModel message);

    /// <summary>C# for the packed size of <c>this</c>.</summary>
    public abstract string PackedSize(MessageModel message);

    /// <summary>C# expression that packs <c>this</c> into <c>destination</c> and returns the bytes written.</summary>
    public abstract string Pack(MessageModel message);

    /// <summary>C# expression that packs <c>message</c> into <c>destination</c> where it fits, and is its size in any case.</summary>
    public virtual string PackWithin(MessageModel message) => $"global::ZmqSchema.MessageCodec.PackWithin(in message, destination, global::ZmqSchema.WireFormat.{Format})";

    /// <summary>C# expression that reads <c>body</c> and <c>payloads</c> into <c>message</c> and <c>malformation</c>, and is true where that went well.</summary>
    public abstract string TryRead(MessageModel message);

    /// <summary>C# expression that reads <c>body</c> without payloads, or throws.</summary>
    public virtual string Unpack(MessageModel message) =>
        $"global::ZmqSchema.MessageCodec.Unpack<{message.Name.InCode}>(body, global::ZmqSchema.WireFormat.{Format})";
}
