using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Formats.CapnProto.Allocation;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.CapnProto;

/// <summary>Emits what a view has for a field: the value in place, and what belongs to it.</summary>
/// <param name="code">Where to.</param>
/// <param name="message">What faults call the message.</param>
/// <param name="struct">The view's field that holds the struct.</param>
/// <param name="types">What values are shown as.</param>
internal sealed class CapnProtoViewMembers(CodeWriter code, string message, string @struct, CapnProtoViewTypes types)
{
    public void Emit(CapnProtoSlot slot, CapnProtoViewField names, string documentation)
    {
        var value = Spelling.Identifier(names.Value);
        var type = types.Of(Shown(slot.Field.Type), names.Entry) + (MayBeNull(slot.Field.Type) ? "?" : "");
        code.Line().Line($"/// {documentation}").Line($"{names.Access} {type} {value} => {Value(slot, names.Entry)};");

        if (names.String is { } text)
        {
            code.Line().Line($"/// <summary><see cref=\"{value}\"/> as a string{(slot.Field.IsNullable ? ", null where it is absent" : "")}.</summary>");
            code.Line($"{names.Access} string{(slot.Field.IsNullable ? "?" : "")} {Spelling.Identifier(text)} => {Text(slot)}{AbsentText(slot.Field)};");
        }

        if (names.Has is { } has)
        {
            code.Line().Line($"/// <summary>Whether there is a <see cref=\"{value}\"/>; else it reads as {(Shown(slot.Field.Type) is FieldType.Nested ? "one of defaults" : "empty")}.</summary>");
            code.Line($"{names.Access} bool {Spelling.Identifier(has)} => this.{@struct}.Has({slot.Offset});");
        }

        if (names.Entry is { } entry)
            EmitEntry(MapIn(slot.Field.Type), entry, names.Access);
    }

    /// <summary>C# for the value.</summary>
    public string Value(CapnProtoSlot slot, string? entry = null)
    {
        var type = Shown(slot.Field.Type);
        if (slot.Size is not SlotSize.Pointer)
            return $"this.{@struct}.Get<{NumberTypes(type)}>({slot.Offset}, {DefaultBitsOf.Literal(slot.Field)}, {Names(slot)})";
        return type switch
        {
            FieldType.Text when slot.Field.Default is FieldDefault.Text text => $"this.{@struct}.GetText({slot.Offset}, {Spelling.Literal(text.Value)}u8, {Names(slot)})",
            FieldType.Text => $"this.{@struct}.GetText({At(slot)})",
            FieldType.Nested or FieldType.Union => $"this.{@struct}.GetStruct<{types.View(type)}>({At(slot)})",
            FieldType.Vector vector when CapnProtoViewTypes.IsData(vector) => $"this.{@struct}.GetBytes({At(slot)})",
            FieldType.Vector { Length: > 0 } vector => $"this.{@struct}.GetList<{types.Of(type, entry)}>({slot.Offset}, {vector.Length}, {Names(slot)})",
            FieldType.Vector or FieldType.Map => $"this.{@struct}.GetList<{types.Of(type, entry)}>({At(slot)})",
            _ when MayBeNull(slot.Field.Type) => $"this.{@struct}.Has({slot.Offset}) ? {Single(slot, type)} : default({CSharpTypes.Of(type)}?)",
            _ => Single(slot, type),
        };
    }

    /// <summary>C# for a text as a string, null where it is absent.</summary>
    public string Text(CapnProtoSlot slot) => $"this.{@struct}.GetString({At(slot)})";

    /// <summary>The type of a number, and the one that knows its bits.</summary>
    public static string NumberTypes(FieldType type) => $"{CSharpTypes.Of(type)}, {CapnProtoForms.Values.Of(type)}";

    private string Single(CapnProtoSlot slot, FieldType type) => $"this.{@struct}.GetValue<{NumberTypes(type)}>({At(slot)})";

    /// <summary>The type without the <c>Nullable</c> around it.</summary>
    public static FieldType Shown(FieldType type) => type is FieldType.Optional optional ? optional.Value : type;

    // Of a message or a sequence that may be null, another member says whether it is there.
    private static bool MayBeNull(FieldType type) => type is FieldType.Optional { Value: FieldType.WellKnown };

    private static string AbsentText(FieldModel field) => field switch
    {
        { Default: FieldDefault.Text text } => $" ?? {Spelling.Literal(text.Value)}",
        { IsNullable: true } => "",
        _ => " ?? \"\"",
    };

    private string At(CapnProtoSlot slot) => $"{slot.Offset}, {Names(slot)}";

    private string Names(CapnProtoSlot slot) => $"{Spelling.Literal(message)}, {Spelling.Literal(slot.Field.Name)}";

    private static FieldType.Map MapIn(FieldType type) => type switch
    {
        FieldType.Map map => map,
        FieldType.Vector vector => MapIn(vector.Element),
        FieldType.Optional optional => MapIn(optional.Value),
        _ => throw new InvalidOperationException($"There is no dictionary in {type.Words}."),
    };

    private void EmitEntry(FieldType.Map map, string name, string access)
    {
        var view = Spelling.Identifier(name);
        var (key, value) = EntrySlots(map);
        code.Line().Line("/// <summary>An entry, read in place.</summary>");
        using (code.Braces($"{access} readonly ref struct {view} : {CapnProtoViewEmitter.Interface(view)}"))
        {
            code.Line($"private readonly {CapnProtoViewEmitter.Struct} {CapnProtoViewNames.Struct};").Line();
            code.Line($"private {view}({CapnProtoViewEmitter.Struct} it) => this.{CapnProtoViewNames.Struct} = it;");

            var members = new CapnProtoViewMembers(code, message, CapnProtoViewNames.Struct, types);
            var (keyNames, valueNames) = (CapnProtoViewNames.Entry(name, key.Field), CapnProtoViewNames.Entry(name, value.Field));
            members.Emit(key, keyNames, "<summary>What it is found by.</summary>");
            members.Emit(value, valueNames, "<summary>What is found.</summary>");
            code.Line().Line($"static {view} {CapnProtoViewEmitter.Interface(view)}.Over({CapnProtoViewEmitter.Struct} it) => new(it);");
            CapnProtoVerifyEmitter.Emit(code, view, [CapnProtoVerifyEmitter.Check(key, keyNames.Entry, types), CapnProtoVerifyEmitter.Check(value, valueNames.Entry, types)]);
        }
    }

    private static (CapnProtoSlot Key, CapnProtoSlot Value) EntrySlots(FieldType.Map map)
    {
        var (key, value) = (CapnProtoTypes.SizeOf(map.Key), CapnProtoTypes.SizeOf(map.Value));
        var plan = StructAllocator.Allocate([new StructMember.Slot(0, key), new StructMember.Slot(1, value)]);
        return (
            new(new(1, "Key", "key", map.Key, 0, -1), 0, key, plan.Offsets[0]),
            new(new(2, "Value", "value", map.Value, 0, -1), 1, value, plan.Offsets[1]));
    }
}
