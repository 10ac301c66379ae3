using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Formats.CapnProto.Allocation;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.CapnProto;

/// <summary>What views show values as.</summary>
/// <param name="held">The views of messages.</param>
internal sealed class CapnProtoViewTypes(EquatableArray<CapnProtoHeldView> held)
{
    public const string Bytes = "global::System.ReadOnlySpan<byte>";

    private const string Room = CapnProtoEmitter.Room;

    /// <summary>The views of messages.</summary>
    public EquatableArray<CapnProtoHeldView> Held => held;

    /// <summary>What a value is shown as that no <c>Nullable</c> is around.</summary>
    /// <param name="type">The type of the value.</param>
    /// <param name="entry">The view of a dictionary's entries, where there is one in it.</param>
    public string Of(FieldType type, string? entry) => type switch
    {
        FieldType.Text => Bytes,
        FieldType.Nested or FieldType.Union => View(type),
        FieldType.Vector vector when IsData(vector) => Bytes,
        FieldType.Vector vector => ListOf(vector.Element, entry),
        FieldType.Map => $"{Room}CapnProtoStructs<{Spelling.Identifier(entry!)}>",
        _ => CSharpTypes.Of(type),
    };

    /// <summary>The view of a message or a union.</summary>
    public string View(FieldType type)
    {
        var name = type is FieldType.Union union ? union.Name : ((FieldType.Nested)type).Name;
        return held.First(h => h.Message == name).InCode;
    }

    /// <summary>Whether bytes are one value, Data, and no list of numbers.</summary>
    public static bool IsData(FieldType.Vector vector) =>
        vector is { Element: FieldType.Scalar { Kind: ScalarKind.UInt8 }, Length: 0 } && (vector.AreBytes || vector.Kind is SequenceKind.Array or SequenceKind.Memory);

    private string ListOf(FieldType element, string? entry) => element switch
    {
        FieldType.Text => $"{Room}CapnProtoTexts",
        FieldType.Nested or FieldType.Union => $"{Room}CapnProtoStructs<{View(element)}>",
        FieldType.Vector vector when IsData(vector) => $"{Room}CapnProtoBlobs",
        FieldType.Vector or FieldType.Map => $"{Room}CapnProtoLists<{Of(element, entry)}>",
        _ when IsMemory(element) => $"{Room}CapnProtoNumbers<{CSharpTypes.Of(element)}>",
        _ => $"{Room}CapnProtoValues<{CSharpTypes.Of(element)}, {CapnProtoForms.Values.Of(element)}>",
    };

    /// <summary>Whether a number's bits are its memory on a little-endian machine, so that any bits are one.</summary>
    public static bool IsMemory(FieldType type) => type switch
    {
        FieldType.Scalar { Kind: ScalarKind.Boolean or ScalarKind.Float16 } => false,
        FieldType.Scalar => true,
        FieldType.Enumeration { Enum: var it } => !CapnProtoTypes.IsEnum(it) || it.Underlying.Size() == sizeof(ushort),
        _ => false,
    };
}
