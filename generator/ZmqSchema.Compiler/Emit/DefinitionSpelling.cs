using ZmqSchema.Compiler.Formats.Protobuf;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Emit;

/// <summary>Types as definitions have them: put together by the factories of the run-time <c>SchemaType</c>.</summary>
/// <param name="enums">The locals that hold the enums' definitions.</param>
internal sealed class DefinitionSpelling(IReadOnlyDictionary<EnumModel, string> enums)
{
    public const string Room = "global::ZmqSchema.Schemas.";
    private const string Type = Room + "SchemaType";

    public string Of(FieldType type) => type.Match(
        scalar: s => $"{Type}.Of({Kind(s.Kind.ToString())})",
        enumeration: e => $"{Type}.Of({enums[e.Enum]})",
        text: _ => $"{Type}.Of({Kind("Text")})",
        wellKnown: w => $"{Type}.Of({Kind(w.Kind.ToString())})",
        vector: v => $"{Type}.Many({Of(v.Element)}{(FormOf(v) is "Open" ? "" : $", {Room}SequenceForm.{FormOf(v)}")})",
        map: m => $"{Type}.Map({Of(m.Key)}, {Of(m.Value)})",
        optional: o => $"{Type}.Maybe({Of(o.Value)})",
        nested: n => Held(n.Name),
        union: u => Held(u.Name));

    /// <summary>A message or union by reference.</summary>
    public static string Held(TypeName name) => $"{Type}.Of<{name.InCode}>()";

    /// <summary>The enums that a type mentions.</summary>
    public static IEnumerable<EnumModel> EnumsIn(FieldType type) => type switch
    {
        FieldType.Enumeration it => [it.Enum],
        FieldType.Vector it => EnumsIn(it.Element),
        FieldType.Optional it => EnumsIn(it.Value),
        FieldType.Map it => EnumsIn(it.Key).Concat(EnumsIn(it.Value)),
        _ => [],
    };

    /// <summary>The run-time enum's word for a kind of value, whose names are the model's.</summary>
    public static string Kind(string name) => $"{Room}ValueKind.{name}";

    private static string FormOf(FieldType.Vector vector) => (vector.Kind, ProtobufTypes.AreBytes(vector)) switch
    {
        (SequenceKind.InlineArray, var areBytes) => areBytes ? "InlineBytes" : "Inline",
        (SequenceKind.FixedBuffer, var areBytes) => areBytes ? "BufferOfBytes" : "Buffer",
        (_, var areBytes) => areBytes ? "Bytes" : "Open",
    };
}
