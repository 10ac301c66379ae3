using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.FlatBuffers;

/// <summary>Emits the codec of a struct whose memory is not its bytes: fields at their offsets, zeros between them.</summary>
internal static class StructCodecEmitter
{
    private const int ObjectHeader = 16;
    private const int ArrayHeader = 24;
    private const int Reference = 8;
    private const string Structs = FlatRuntime.Structs;

    public static void Emit(CodeWriter code, MessageModel message, FlatBuffersLayout layout)
    {
        var self = message.Name.InCode;
        var codec = FlatRuntime.Struct(self);
        using (code.Braces($"{TypePart.Header(message)} : {codec}"))
        {
            code.Line($"static int {codec}.StructSize => {layout.Struct!.Size};").Line();
            code.Line($"static int {codec}.StructAlignment => {layout.Struct.Alignment};").Line();
            if (!message.Shape.IsValueType)
                code.Line($"static long {codec}.StructCost => {Cost(layout)};").Line();
            using (code.Braces($"static void {codec}.WriteStruct(global::System.Span<byte> destination, {self}{(message.Shape.IsValueType ? "" : "?")} message)"))
            {
                code.Line("destination.Clear();");
                if (!message.Shape.IsValueType)
                    code.Line("if (message is null)").Line("    return;");
                foreach (var slot in layout.Slots)
                    code.Line(Write(slot));
            }

            code.Line();
            using (code.Braces(
                $"static bool {codec}.TryReadStruct(global::System.ReadOnlySpan<byte> source, {FlatRuntime.MaybeNull} out {self} message, ref {FlatRuntime.Malformation} malformation)"))
            {
                code.Line("message = default;");
                foreach (var slot in layout.Slots)
                    Read(code, slot, Locals.Of(message, slot.Field.Name));
                ConstructionEmitter.Emit(code, message);
                code.Line("return true;");
            }

            EmitChecks(code, layout, codec);
        }
    }

    // What else is in a struct may be any bits.
    private static void EmitChecks(CodeWriter code, FlatBuffersLayout layout, string codec)
    {
        var truths = layout.Slots.Where(s => s.Cell is FlatCell.Number { Wire: ScalarKind.Boolean }).ToArray();
        var nested = layout.Slots.Select(s => (Slot: s, Cell: s.Cell as FlatCell.Struct)).Where(s => s.Cell is { Form: FlatStructForm.Codec }).ToArray();
        if (truths.Length + nested.Length == 0)
            return;

        code.Line().Line($"static bool {codec}.IsChecked => {(truths.Length > 0 ? "true" : string.Join(" || ", nested.Select(n => $"{Structs}.IsChecked<{Types(n.Cell!)}>()")))};");
        var checks = truths.Select(t => $"{Structs}.AreBooleans(source, {t.Id}, {t.Count})")
            .Concat(nested.Select(n => $"{Structs}.Verify<{Types(n.Cell!)}>(source, {n.Slot.Id}, {n.Slot.Count})"));
        code.Line().Line($"static bool {codec}.VerifyStruct(global::System.ReadOnlySpan<byte> source) => {string.Join("\n    && ", checks)};");
    }

    private static string Types(FlatCell.Struct cell) => $"{cell.TypeInCode}, {FlatRuntime.CodecOf(cell)}";

    /// <summary>Bytes of the objects: this one, and arrays and structs within it twice, since its constructor makes some too.</summary>
    private static string Cost(FlatBuffersLayout layout)
    {
        var own = ObjectHeader;
        var nested = new List<string>();
        foreach (var slot in layout.Slots)
        {
            var isArray = slot.Field.Type is FieldType.Vector;
            var inline = slot.Cell is FlatCell.Struct { IsReference: true } ? Reference : slot.Cell.InlineSize;
            own += isArray ? Reference + (2 * (ArrayHeader + (inline * slot.Count))) : inline;
            if (slot.Cell is FlatCell.Struct { IsReference: true } cell)
                nested.Add($" + ({2 * slot.Count} * {Structs}.CostOf<{cell.TypeInCode}, {FlatRuntime.CodecOf(cell)}>())");
        }

        return own + string.Concat(nested);
    }

    private static string Write(FlatSlot slot)
    {
        var value = TableCode.Value(slot);
        var member = Spelling.Literal(slot.Field.Name);
        if (slot.Field.Type is FieldType.Vector vector)
        {
            var (start, element) = (slot.Id, CSharpTypes.Of(vector.Element));
            var local = $"items{slot.Id}";
            var holder = vector.Kind is SequenceKind.InlineArray ? $"var held{slot.Id} = {value};\n" : "";
            var items = SequenceSpelling.Items(vector.Kind, CSharpTypes.Of(vector), element, slot.Count, vector.Kind is SequenceKind.InlineArray ? $"held{slot.Id}" : value);
            return $"{holder}global::System.ReadOnlySpan<{element}> {local} = {Structs}.Exactly<{element}>({items}, {slot.Count}, {member});\n"
                + $"for (var i = 0; i < {local}.Length; i++)\n    {Write(slot.Cell, $"{start} + (i * {slot.Cell.InlineSize})", $"{local}[i]", slot.Field.Name)}";
        }

        return Write(slot.Cell, $"{slot.Id}", value, slot.Field.Name);
    }

    private static string Write(FlatCell cell, string offset, string value, string member) => cell switch
    {
        FlatCell.Number number => $"{Structs}.Write<{number.Wire.InCode()}>(destination, {offset}, {FlatNumbers.ToWire(number, value, member)});",
        FlatCell.Struct { Form: FlatStructForm.Memory } => $"{Structs}.WriteMemory(destination, {offset}, {value});",
        FlatCell.Struct it => $"{Structs}.WriteNested<{it.TypeInCode}, {FlatRuntime.CodecOf(it)}>(destination, {offset}, {value});",
        _ => throw new InvalidOperationException($"A struct with {cell.GetType().Name}."),
    };

    private static void Read(CodeWriter code, FlatSlot slot, string target)
    {
        if (slot.Field.Type is not FieldType.Vector vector)
        {
            code.Line(TryRead(slot, $"{slot.Id}", $"var {target}") ?? $"var {target} = {Read(slot.Cell, $"{slot.Id}")};");
            return;
        }

        var (type, element) = (CSharpTypes.Of(vector), CSharpTypes.Of(vector.Element));
        code.Line($"var room{slot.Id} = {SequenceSpelling.New(vector.Kind, type, element, $"{slot.Count}")};");
        code.Line($"var items{slot.Id} = {SequenceSpelling.Room(vector.Kind, type, element, slot.Count, $"room{slot.Id}")};");
        using (code.Braces($"for (var i = 0; i < items{slot.Id}.Length; i++)"))
        {
            var offset = $"{slot.Id} + (i * {slot.Cell.InlineSize})";
            code.Line(TryRead(slot, offset, $"items{slot.Id}[i]{(slot.Cell is FlatCell.Struct { IsReference: true } ? "!" : "")}") ?? $"items{slot.Id}[i] = {Read(slot.Cell, offset)};");
        }

        code.Line($"var {target} = {SequenceSpelling.Made(vector.Kind, element, $"room{slot.Id}")};");
    }

    private static string Read(FlatCell cell, string offset) => cell switch
    {
        FlatCell.Number number => FlatNumbers.FromWire(number, $"{Structs}.Read<{number.Wire.InCode()}>(source, {offset})"),
        FlatCell.Struct it => $"{Structs}.ReadMemory<{it.TypeInCode}>(source, {offset})",
        _ => throw new InvalidOperationException($"A struct with {cell.GetType().Name}."),
    };

    // What may be malformed.
    private static string? TryRead(FlatSlot slot, string offset, string target)
    {
        var read = slot.Cell switch
        {
            FlatCell.Number { Wire: ScalarKind.Boolean } => "TryReadBoolean",
            FlatCell.Struct { Form: not FlatStructForm.Memory } cell => $"TryReadNested<{Types(cell)}>",
            _ => null,
        };
        return read is null ? null : $"if (!{Structs}.{read}(source, {offset}, {Spelling.Literal(slot.Field.Name)}, out {target}, ref malformation))\n    return false;";
    }
}
