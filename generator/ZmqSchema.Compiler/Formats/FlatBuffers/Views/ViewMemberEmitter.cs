using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.FlatBuffers;

/// <summary>Emits what a view has for a field: the value in place, and what belongs to it.</summary>
/// <param name="code">Where to.</param>
/// <param name="message">What faults call the message.</param>
/// <param name="table">The view's field that holds the table.</param>
internal sealed class ViewMemberEmitter(CodeWriter code, string message, string table)
{
    private const string Utf8 = "global::System.ReadOnlySpan<byte>";

    public void Emit(FlatSlot slot, FlatViewField names, string documentation)
    {
        var value = Spelling.Identifier(names.Value);
        code.Line().Line($"/// {documentation}");
        code.Line($"{names.Access} {Type(slot, names)} {value} => {Value(slot, names)};");

        if (names.String is { } text)
        {
            code.Line().Line($"/// <summary><see cref=\"{value}\"/> as a string{(slot.Field.IsNullable ? ", null where it is absent" : "")}.</summary>");
            code.Line($"{names.Access} string{(slot.Field.IsNullable ? "?" : "")} {Spelling.Identifier(text)} => this.{table}.GetString({At(slot)}){TableReaderEmitter.AbsentText(slot.Field)};");
        }

        if (names.Has is { } has)
        {
            code.Line().Line($"/// <summary>Whether there is a <see cref=\"{value}\"/>; else it reads as {(slot.Cell is FlatCell.Table ? "one of defaults" : "empty")}.</summary>");
            code.Line($"{names.Access} bool {Spelling.Identifier(has)} => this.{table}.Has({slot.Id});");
        }

        if (slot.Cell is FlatCell.Map map)
            EmitEntry(map, names.Entry!);
        if (names.ByKey is { } byKey)
            EmitByKey(slot, names, Spelling.Identifier(byKey), value);
        if (names.Nested is { } nested)
        {
            var access = slot.Nested!.IsHidden ? "internal" : names.Access;
            code.Line().Line($"/// <summary><see cref=\"{value}\"/> as the buffer that it is; one of defaults where it is empty.</summary>");
            code.Line($"{access} {slot.Nested.Root.ViewInCode} {Spelling.Identifier(nested)}() => this.{table}.GetNested<{slot.Nested.Root.ViewInCode}>({At(slot)});");
        }
    }

    private void EmitByKey(FlatSlot slot, FlatViewField names, string byKey, string value)
    {
        var (key, view) = slot.Cell is FlatCell.Map map
            ? (map.Key, Spelling.Identifier(names.Entry!))
            : (((FlatCell.Table)((FlatCell.Vector)slot.Cell).Element).Key!, ((FlatCell.Table)((FlatCell.Vector)slot.Cell).Element).ViewInCode);
        EmitFinding(KeyInCode(key), $"this.{value}.TryFind(key, out found)");
        if (key is FlatCell.Text)
            EmitFinding("string", $"{FlatRuntime.Views}.TryFind(this.{value}, key, out found)");

        void EmitFinding(string type, string find)
        {
            code.Line().Line($"/// <summary>Finds the element of <see cref=\"{value}\"/> with a key, or returns false.</summary>");
            code.Line($"{names.Access} bool {byKey}({type} key, out {view} found) => {find};");
        }
    }

    /// <summary>C# for the value.</summary>
    public string Value(FlatSlot slot, FlatViewField? names = null) => slot.Cell switch
    {
        FlatCell.Number number => Number(slot, number),
        FlatCell.Text { IsDecimal: true } => Optional(slot, "decimal", $"GetDecimal({At(slot)})"),
        FlatCell.Text when slot.Field.Default is FieldDefault.Text text => $"this.{table}.GetText({slot.Id}, {Spelling.Literal(text.Value)}u8, {Names(slot)})",
        FlatCell.Text => $"this.{table}.GetText({At(slot)})",
        FlatCell.Struct cell when IsMemory(cell) => Optional(slot, cell.ViewInCode, $"GetMemory<{cell.ViewInCode}>({At(slot)})"),
        FlatCell.Struct cell => Optional(slot, cell.TypeInCode, $"GetStruct<{cell.TypeInCode}, {FlatRuntime.CodecOf(cell)}>({At(slot)})"),
        FlatCell.Table cell => $"this.{table}.GetTable<{cell.ViewInCode}>({At(slot)})",
        FlatCell.Union cell => $"this.{table}.GetUnion<{cell.ViewInCode}>({At(slot)})",
        FlatCell.Map map => $"this.{table}.GetSortedTables<{Spelling.Identifier(names!.Entry!)}, {KeyInCode(map.Key)}>({At(slot)})",
        FlatCell.Vector { Length: > 0 } vector => $"this.{table}.Exactly({slot.Id}, {vector.Length}, {Names(slot)}).{Vector(vector.Element)}({At(slot)})",
        FlatCell.Vector vector => $"this.{table}.{Vector(vector.Element)}({At(slot)})",
        _ => throw new InvalidOperationException($"A slot of {slot.Cell.GetType().Name}."),
    };

    /// <summary>C# for a string, null where it is absent.</summary>
    public string Text(FlatSlot slot) => $"this.{table}.GetString({At(slot)})";

    /// <summary>The type that keys are compared as.</summary>
    public static string KeyInCode(FlatCell key) => key is FlatCell.Number number ? number.TypeInCode : Utf8;

    // Where the view has a struct of its own, that is the bytes.
    private static bool IsMemory(FlatCell.Struct cell) => cell.Form is FlatStructForm.Memory || cell.ViewInCode != cell.TypeInCode;

    private static string Type(FlatSlot slot, FlatViewField names) => slot.Cell switch
    {
        FlatCell.Number number => number.TypeInCode + (slot.IsOptional ? "?" : ""),
        FlatCell.Text { IsDecimal: true } => "decimal" + (slot.IsOptional ? "?" : ""),
        FlatCell.Text => Utf8,
        FlatCell.Struct cell => cell.ViewInCode + (MayBeNull(slot) ? "?" : ""),
        FlatCell.Table cell => cell.ViewInCode,
        FlatCell.Union cell => cell.ViewInCode,
        FlatCell.Map map => $"{FlatRuntime.Namespace}FlatBuffersSortedTables<{Spelling.Identifier(names.Entry!)}, {KeyInCode(map.Key)}>",
        FlatCell.Vector { Element: FlatCell.Number number } => $"global::System.ReadOnlySpan<{ElementInCode(number)}>",
        FlatCell.Vector { Element: FlatCell.Text } => $"{FlatRuntime.Namespace}FlatBuffersStrings",
        FlatCell.Vector { Element: FlatCell.Struct cell } when IsMemory(cell) => $"global::System.ReadOnlySpan<{cell.ViewInCode}>",
        FlatCell.Vector { Element: FlatCell.Struct cell } => $"{FlatRuntime.Namespace}FlatBuffersValues<{cell.TypeInCode}, {FlatRuntime.CodecOf(cell)}>",
        FlatCell.Vector { Element: FlatCell.Table { Key: { } key } cell } => $"{FlatRuntime.Namespace}FlatBuffersSortedTables<{cell.ViewInCode}, {KeyInCode(key)}>",
        FlatCell.Vector { Element: FlatCell.Table cell } => $"{FlatRuntime.Namespace}FlatBuffersTables<{cell.ViewInCode}>",
        FlatCell.Vector { Element: FlatCell.Union cell } => $"{FlatRuntime.Namespace}FlatBuffersUnions<{cell.ViewInCode}>",
        _ => throw new InvalidOperationException($"A slot of {slot.Cell.GetType().Name}."),
    };

    private static string Vector(FlatCell element) => element switch
    {
        FlatCell.Number { Wire: ScalarKind.Boolean } => "GetBooleans",
        FlatCell.Number number => $"GetSpan<{ElementInCode(number)}>",
        FlatCell.Text => "GetTexts",
        FlatCell.Struct cell when IsMemory(cell) => $"GetSpan<{cell.ViewInCode}>",
        FlatCell.Struct cell => $"GetStructs<{cell.TypeInCode}, {FlatRuntime.CodecOf(cell)}>",
        FlatCell.Table { Key: { } key } cell => $"GetSortedTables<{cell.ViewInCode}, {KeyInCode(key)}>",
        FlatCell.Table cell => $"GetTables<{cell.ViewInCode}>",
        FlatCell.Union cell => $"GetUnions<{cell.ViewInCode}>",
        _ => throw new InvalidOperationException($"A vector of {element.GetType().Name}."),
    };

    // Half is a float on the wire, and times are nanoseconds: in place they are that.
    private static string ElementInCode(FlatCell.Number number) => TableWriterEmitter.IsMemory(number) ? number.TypeInCode : number.Wire.InCode();

    private string Number(FlatSlot slot, FlatCell.Number number)
    {
        var wire = number.Wire.InCode();
        var zero = FlatNumbers.Default(number.Wire, slot.Field.Default);
        var value = number.Wire is ScalarKind.Boolean ? $"this.{table}.GetBoolean({slot.Id}, {zero}, {Names(slot)})" : $"this.{table}.Get<{wire}>({slot.Id}, {zero}, {Names(slot)})";
        return (number.Form, slot.IsOptional) switch
        {
            (_, false) => FlatNumbers.FromWire(number, value),
            (FlatForm.Same or FlatForm.Cast, true) => $"{(number.Form is FlatForm.Cast ? $"({number.TypeInCode}?)" : "")}this.{table}.{(number.Wire is ScalarKind.Boolean ? "GetOptionalBoolean" : $"GetOptional<{wire}>")}({At(slot)})",
            _ => $"this.{table}.Has({slot.Id}) ? {FlatNumbers.FromWire(number, value)} : default({number.TypeInCode}?)",
        };
    }

    private string Optional(FlatSlot slot, string type, string value) =>
        MayBeNull(slot) ? $"this.{table}.Has({slot.Id}) ? this.{table}.{value} : default({type}?)" : $"this.{table}.{value}";

    // A struct is a class in the objects of a schema, and a value in the views.
    private static bool MayBeNull(FlatSlot slot) => slot.IsOptional || (slot.Cell is FlatCell.Struct { IsReference: true } && slot.Field.IsNullable);

    private string At(FlatSlot slot) => $"{slot.Id}, {Names(slot)}";

    private string Names(FlatSlot slot) => $"{Spelling.Literal(message)}, {Spelling.Literal(slot.Field.Name)}";

    private void EmitEntry(FlatCell.Map map, string name)
    {
        var view = Spelling.Identifier(name);
        var key = TableEmitter.KeyOf(map);
        var value = TableEmitter.ValueOf(map);
        code.Line().Line("/// <summary>An entry, read in place.</summary>");
        using (code.Braces($"public readonly ref struct {view} : {FlatRuntime.View(view)}, {Keyed(map.Key)}"))
        {
            code.Line($"private readonly {FlatRuntime.InTable} __table;").Line();
            code.Line($"private {view}({FlatRuntime.InTable} table) => this.__table = table;");

            var members = new ViewMemberEmitter(code, message, "__table");
            members.Emit(key, FlatViewNames.Entry(key), "<summary>What it is found by.</summary>");
            members.Emit(value, FlatViewNames.Entry(value), "<summary>What is found.</summary>");
            code.Line().Line($"static {view} {FlatRuntime.View(view)}.Over({FlatRuntime.InTable} table) => new(table);");
            members.EmitComparing(key);
        }
    }

    /// <summary>The interface of a view that vectors are sorted by a key of.</summary>
    public static string Keyed(FlatCell key) => $"{FlatRuntime.Namespace}IFlatBuffersKeyed<{KeyInCode(key)}>";

    /// <summary>Emits the comparing of the key with another: numbers as on the wire, strings by their bytes.</summary>
    public void EmitComparing(FlatSlot key)
    {
        var compare = key.Cell is FlatCell.Number { Wire: var wire }
            ? $"(({wire.InCode()}){Value(key)}).CompareTo(({wire.InCode()})key)"
            : $"global::System.MemoryExtensions.SequenceCompareTo({Value(key)}, key)";
        code.Line().Line($"int {Keyed(key.Cell)}.CompareKey({(key.Cell is FlatCell.Text ? "scoped " : "")}{KeyInCode(key.Cell)} key) => {compare};");
    }
}
