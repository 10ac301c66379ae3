using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Emit;

/// <summary>The part of a message type that holds its codec in one format: the codec itself, and in a union those of its cases.</summary>
/// <param name="Interfaces">C# for what a message implements.</param>
/// <param name="EmitCodec">Emits the codec of a message that is no union, for the C# type of the name that is given, into that type.</param>
/// <param name="EmitUnion">Emits the codec of a union, but for those of its cases.</param>
/// <param name="CodecOf">The name of the type within a union that has a case's codec.</param>
internal sealed record CodecFrame(
    Func<MessageModel, string> Interfaces, Action<CodeWriter, MessageModel, string> EmitCodec, Action<CodeWriter, MessageModel> EmitUnion, Func<CaseModel, string> CodecOf)
{
    public void Emit(CodeWriter code, MessageModel message)
    {
        using (code.Braces($"{TypePart.Header(message)} : {Interfaces(message)}"))
        {
            if (message.Shape.IsUnion)
                EmitWithCases(code, message);
            else
                EmitCodec(code, message, message.Name.InCode);
        }
    }

    private void EmitWithCases(CodeWriter code, MessageModel union)
    {
        EmitUnion(code, union);
        foreach (var @case in union.Cases.Where(c => c.Record is not null))
        {
            code.Line();
            using (code.Braces($"private readonly struct {CodecOf(@case)} : {Interfaces(@case.Record!)}"))
                EmitCodec(code, @case.Record!, CodecOf(@case));
        }
    }
}
