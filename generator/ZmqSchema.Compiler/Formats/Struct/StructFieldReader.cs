using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.Struct;

/// <summary>Emits the reading of each field into its local.</summary>
internal sealed class StructFieldReader(CodeWriter code)
{
    private const string Reader = "global::ZmqSchema.Formats.Struct.StructReader";
    private int _locals;

    public void Read(MessageModel message, StructLayout layout)
    {
        foreach (var slot in layout.Slots)
            Read(slot.Cell, $"{slot.Offset}", Locals.Of(message, slot.Field.Name), Spelling.Literal(slot.Field.Name));
    }

    private void Read(StructCell cell, string offset, string target, string member)
    {
        switch (cell)
        {
            case StructCell.Boolean:
                ReadOrFail($"{Reader}.TryReadBoolean(in body, {offset}, {member}, out var {target}, ref malformation)");
                break;
            case StructCell.Value scalar:
                code.Line($"var {target} = {(scalar.TypeInCode is null ? "" : $"({scalar.TypeInCode})")}{Reader}.Read{scalar.Reader}(in body, {offset}, bigEndian);");
                break;
            case StructCell.Text text:
                ReadOrFail($"{Reader}.TryReadText(in body, {offset}, {text.Size}, {member}, out var {target}, ref malformation)");
                break;
            case StructCell.Nested nested:
                ReadOrFail($"{Reader}.TryReadNested<{nested.Name.InCode}>(in body, {offset}, {member}, bigEndian, out var {target}, ref malformation)");
                break;
            case StructCell.Sequence sequence:
                ReadSequence(sequence, offset, target, member);
                break;
        }
    }

    private void ReadSequence(StructCell.Sequence sequence, string offset, string target, string member)
    {
        var local = _locals++;
        var element = sequence.ElementInCode;
        var room = sequence.Kind is SequenceKind.Array or SequenceKind.List or SequenceKind.InlineArray ? target : $"array{local}";
        code.Line($"var {room} = {SequenceSpelling.New(sequence.Kind, sequence.Holder, element, $"{sequence.Count}")};");
        code.Line($"global::System.Span<{element}> items{local} = {SequenceSpelling.Room(sequence.Kind, sequence.Holder, element, sequence.Count, room)};");

        ReadElements(sequence, offset, local, member);

        if (room != target)
            code.Line($"var {target} = {SequenceSpelling.Made(sequence.Kind, element, room)};");
    }

    private void ReadElements(StructCell.Sequence sequence, string offset, int local, string member)
    {
        if (sequence.SwapSize > 0)
        {
            if (sequence.HasChecks)
                ReadOrFail($"{Reader}.CheckBooleans(in body, {offset}, {sequence.Size}, {member}, ref malformation)");
            code.Line($"{Reader}.ReadBlock<{sequence.ElementInCode}>(in body, {offset}, items{local}, {sequence.SwapSize}, bigEndian);");
            return;
        }

        using (code.Braces($"for (var i{local} = 0; i{local} < items{local}.Length; i{local}++)"))
        {
            Read(sequence.Element, $"{offset} + (i{local} * {sequence.Element.Size})", $"item{local}", member);
            code.Line($"items{local}[i{local}] = item{local};");
        }
    }

    private void ReadOrFail(string attempt) => code.Line($"if (!{attempt})").Line("    return false;");
}
