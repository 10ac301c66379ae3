using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ZmqSchema.Formats.Struct;

/// <summary>The Struct codec of a message; written by the generator, always explicitly.</summary>
/// <typeparam name="TSelf">The message type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IStructMessage<TSelf> where TSelf : IStructMessage<TSelf>
{
    /// <summary>Bytes of a body.</summary>
    static abstract int StructSize { get; }

    /// <summary>Whether some bodies of the right size are malformed.</summary>
    static virtual bool HasChecks => false;

    /// <summary>Writes the fields one by one.</summary>
    /// <param name="message">The message.</param>
    /// <param name="body">The first of <see cref="StructSize"/> bytes.</param>
    /// <param name="bigEndian">The byte order, which an outer message chooses for those within it.</param>
    static abstract void WriteStruct(in TSelf message, ref byte body, bool bigEndian);

    /// <summary>Reads the fields one by one.</summary>
    /// <param name="body">The first of <see cref="StructSize"/> bytes.</param>
    /// <param name="bigEndian">The byte order.</param>
    /// <param name="payloads">The frames behind the body, or <c>default</c>.</param>
    /// <param name="message">The message, when true is returned.</param>
    /// <param name="malformation">Set to the fault when false is returned.</param>
    static abstract bool TryReadStruct(
        ref readonly byte body, bool bigEndian, PayloadFrames payloads, [MaybeNullWhen(false)] out TSelf message, ref Malformation malformation);

    /// <summary>Looks at the bytes that can be malformed, where the message is then copied whole. Byte order does not matter to them.</summary>
    static virtual bool CheckStruct(ref readonly byte body, ref Malformation malformation) => true;

    /// <summary>Zeroes the bytes that belong to no field, so that nothing of the sender's memory is sent with them.</summary>
    static virtual void ClearPadding(ref byte body)
    {
    }
}
