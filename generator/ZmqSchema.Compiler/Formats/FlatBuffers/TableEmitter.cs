using System.Text;
using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.FlatBuffers;

/// <summary>Emits the codec of a table: its shape, writing, reading, verifying.</summary>
internal static class TableEmitter
{
    // Inlined into what packs or unpacks the root, it would leave no room there for what it calls itself.
    private const string NoInlining = "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]";

    /// <summary>C# for the bytes of a file identifier.</summary>
    public static string Bytes(string identifier) => $"[{string.Join(", ", Encoding.UTF8.GetBytes(identifier))}]";

    /// <summary>The members of a type that implements <c>IFlatBuffersTable</c>.</summary>
    public static void EmitMembers(CodeWriter code, TableCode table)
    {
        var codec = FlatRuntime.Table(table.Message);
        EmitShape(code, table);
        if (table.FileIdentifier is { } identifier)
            code.Line($"static global::System.ReadOnlySpan<byte> {codec}.FileIdentifier => {Bytes(identifier)};").Line();

        TableBoundEmitter.Emit(code, table);
        code.Line(NoInlining);
        using (code.Braces($"static int {codec}.Write(ref {FlatRuntime.Writer} writer, {table.Message} message)"))
            new TableWriterEmitter(code, table).Emit();

        code.Line().Line(NoInlining);
        using (code.Braces(
            $"static bool {codec}.TryRead(ref {FlatRuntime.Reader} reader, int position, {FlatRuntime.Payloads} payloads, {FlatRuntime.MaybeNull} out {table.Message} message)"))
            new TableReaderEmitter(code, table).Emit();

        code.Line();
        using (code.Braces($"static bool {codec}.Verify(ref {FlatRuntime.Verifier} verifier, int position)"))
            TableVerifierEmitter.Emit(code, table);

        foreach (var slot in table.Slots.Where(s => s.Cell is FlatCell.Map))
            EmitEntry(code, table, slot, (FlatCell.Map)slot.Cell);
    }

    private static void EmitShape(CodeWriter code, TableCode table)
    {
        var sizes = new string[table.SlotCount];
        foreach (var slot in table.Slots)
        {
            sizes[slot.Id] = Shape(slot.Cell.InlineSize, slot.Cell.InlineAlignment);
            if (TakesTwo(slot))
                sizes[slot.Id - 1] = IsUnionVector(slot) ? Shape(4, 4) : Shape(1, 1);
        }

        code.Line($"private static readonly {FlatRuntime.Namespace}TableShape {table.ShapeField} = new({string.Join(", ", sizes.Select(s => s ?? Shape(0, 1)))}){(table.Cost == "0" ? "" : $" {{ Cost = {table.Cost} }}")};").Line();
    }

    private static string Shape(int size, int alignment) => $"new {FlatRuntime.Namespace}SlotShape({size}, {alignment})";

    /// <summary>Whether the slot before belongs to the field as well: it has a union's case.</summary>
    public static bool TakesTwo(FlatSlot slot) => slot.Cell is FlatCell.Union || IsUnionVector(slot);

    public static bool IsUnionVector(FlatSlot slot) => slot.Cell is FlatCell.Vector { Element: FlatCell.Union };

    // An entry is a table of its own kind: the key in slot 0, the value behind it.
    private static void EmitEntry(CodeWriter code, TableCode table, FlatSlot slot, FlatCell.Map map)
    {
        var entry = TableCode.EntryInCode(map);
        code.Line();
        using (code.Braces($"private readonly struct {TableCode.EntryName(slot)} : {FlatRuntime.Table(entry)}"))
        {
            EmitMembers(code, new(
                entry,
                EquatableArray.Of(KeyOf(map), ValueOf(map)),
                null,
                table.EntryCodec(slot),
                body => body.Line("message = new(field0, field1);"))
            {
                Dictionary = slot.Field.Name,
            });
        }
    }

    /// <summary>The key of an entry as a slot. A string is required, as flatc has it of keys; a number that is absent is 0.</summary>
    public static FlatSlot KeyOf(FlatCell.Map map) => new(new(1, "Key", "key", new FieldType.Text(), 0, -1), 0, map.Key, false, map.Key is FlatCell.Text);

    /// <summary>The value of an entry as a slot.</summary>
    public static FlatSlot ValueOf(FlatCell.Map map)
    {
        // Neither the cell nor a C# dictionary says whether null is one of its values: a message that is absent is made.
        var field = new FieldModel(2, "Value", "value", new FieldType.Text(), 0, -1) { IsMadeWhenAbsent = map.Value is FlatCell.Table { IsReference: true } };
        return new(field, map.Value is FlatCell.Union ? 2 : 1, map.Value, false, false);
    }
}
