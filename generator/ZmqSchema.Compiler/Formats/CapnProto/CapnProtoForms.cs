using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.CapnProto;

/// <summary>How values and fields stand in Cap'n Proto, as C# spells it: types of the run-time half, put together as the C# types are.</summary>
internal static class CapnProtoForms
{
    private const string Room = CapnProtoEmitter.Room;

    /// <summary>The forms of values.</summary>
    public static ValueForms Values { get; } = new Forms();

    /// <summary>The form of a field: its value, and what it does where that is null or empty.</summary>
    public static string OfField(FieldModel field) => field switch
    {
        { IsNullable: true } or { Type: FieldType.Optional } => Values.Of(field),
        { Default: not null } => $"{Room}NullableOf<{CSharpTypes.Of(field.Type)}, {Values.Of(field.Type)}>",
        _ => $"{Room}Implicit<{CSharpTypes.Of(field.Type)}, {Values.Of(field.Type)}>",
    };

    /// <summary>The form of a number in the data section.</summary>
    public static string OfNumber(FieldType type) => $"{Room}Number<{CSharpTypes.Of(type)}, {Values.Of(type)}>";

    private sealed class Forms() : ValueForms(WireFormat.CapnProto)
    {
        protected override string OfEnumeration(FieldType.Enumeration type) => CapnProtoTypes.IsEnum(type.Enum)
            ? $"{Room}OrdinalValue<{type.Enum.Name.InCode}, {type.Enum.Underlying.InCode()}>"
            : base.OfEnumeration(type);

        // Bytes are a list like any other: Data stands as List(UInt8) does.
        protected override string OfVector(FieldType.Vector vector) => OfElements(vector);
    }
}
