using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.Struct;

/// <summary>Emits the writing of each field at its offset.</summary>
internal sealed class StructFieldWriter(CodeWriter code)
{
    private const string Writer = "global::ZmqSchema.Formats.Struct.StructWriter";
    private const string Elements = "global::ZmqSchema.Formats.Struct.StructElements";
    private int _locals;

    public void Write(StructLayout layout)
    {
        foreach (var slot in layout.Slots)
            Write(slot.Cell, $"{slot.Offset}", $"message.{Spelling.Identifier(slot.Field.Name)}", Spelling.Literal(slot.Field.Name));
    }

    private void Write(StructCell cell, string offset, string value, string member)
    {
        switch (cell)
        {
            case StructCell.Boolean:
                code.Line($"{Writer}.Write(ref body, {offset}, {value}, bigEndian);");
                break;
            case StructCell.Value scalar:
                code.Line(
                    $"{Writer}.Write(ref body, {offset}, {(scalar.WrittenAs is null ? "" : $"({scalar.WrittenAs})")}{value}, bigEndian"
                    + $"{(scalar.MayRefuse ? $", {member}" : "")});");
                break;
            case StructCell.Text text:
                code.Line($"{Writer}.WriteText(ref body, {offset}, {text.Size}, {value}, {member});");
                break;
            case StructCell.Nested nested:
                code.Line($"{Writer}.WriteNested<{nested.Name.InCode}>(ref body, {offset}, {value}!, bigEndian);");
                break;
            case StructCell.Sequence sequence:
                WriteSequence(sequence, offset, value, member);
                break;
        }
    }

    private void WriteSequence(StructCell.Sequence sequence, string offset, string value, string member)
    {
        var local = _locals++;
        switch (sequence.Kind)
        {
            case SequenceKind.FixedBuffer:
                // A copy on the stack does not move, so its buffer has a pointer.
                code.Line($"var holder{local} = message;");
                code.Line($"var items{local} = {Items($"holder{local}{value.Substring("message".Length)}")};");
                break;
            case SequenceKind.InlineArray:
                code.Line($"var holder{local} = {value};");
                code.Line($"var items{local} = {Items($"holder{local}")};");
                break;
            default:
                code.Line($"var items{local} = {Elements}.Of({value}, {sequence.Count}, {member});");
                break;
        }

        string Items(string held) => SequenceSpelling.Items(sequence.Kind, sequence.Holder, sequence.ElementInCode, sequence.Count, held);

        if (sequence.SwapSize > 0)
        {
            code.Line($"{Writer}.WriteBlock<{sequence.ElementInCode}>(ref body, {offset}, items{local}, {sequence.Count}, {sequence.SwapSize}, bigEndian);");
            return;
        }

        using (code.Braces($"for (var i{local} = 0; i{local} < items{local}.Length; i{local}++)"))
            Write(sequence.Element, $"{offset} + (i{local} * {sequence.Element.Size})", $"items{local}[i{local}]", member);
        code.Line($"if (items{local}.IsEmpty)").Line($"    {Writer}.Clear(ref body, {offset}, {sequence.Size});");
    }
}
