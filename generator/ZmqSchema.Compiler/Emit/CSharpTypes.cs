using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Emit;

/// <summary>Field types as C# spells them.</summary>
internal static class CSharpTypes
{
    /// <summary>The type of a field, null among its values or not.</summary>
    public static string Of(FieldModel field) => Of(field.Type) + (field is { IsNullable: true, Type: not FieldType.Optional } ? "?" : "");

    public static string Of(FieldType type) => type.Match(
        scalar: s => s.Kind.InCode(),
        enumeration: e => e.Enum.Name.InCode,
        text: _ => "string",
        wellKnown: w => w.Kind.InCode(),
        vector: OfVector,
        map: m => $"global::System.Collections.Generic.Dictionary<{Of(m.Key)}, {Of(m.Value)}>",
        optional: o => $"{Of(o.Value)}?",
        nested: n => n.Name.InCode,
        union: u => u.Name.InCode);

    private static string OfVector(FieldType.Vector vector) => vector.Kind switch
    {
        SequenceKind.Array => $"{Of(vector.Element)}[]",
        SequenceKind.List => $"global::System.Collections.Generic.List<{Of(vector.Element)}>",
        SequenceKind.ImmutableArray => $"global::System.Collections.Immutable.ImmutableArray<{Of(vector.Element)}>",
        SequenceKind.Memory => $"global::System.ReadOnlyMemory<{Of(vector.Element)}>",
        SequenceKind.InlineArray => vector.Holder!,
        _ => $"{Of(vector.Element)}*",
    };
}
