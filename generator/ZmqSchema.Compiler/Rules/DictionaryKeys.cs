using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Rules;

/// <summary>What dictionaries have as keys, for the rules of formats whose peers look entries up by them.</summary>
internal static class DictionaryKeys
{
    /// <summary>The types of the keys of all dictionaries within a type.</summary>
    public static IEnumerable<FieldType> In(FieldType type) => type switch
    {
        FieldType.Map map => In(map.Value).Prepend(map.Key),
        FieldType.Vector vector => In(vector.Element),
        FieldType.Optional optional => In(optional.Value),
        _ => [],
    };

    /// <summary>Whether it is one value: what Python would make a list or a dict of cannot be a key there.</summary>
    public static bool IsSimple(FieldType key) =>
        key is FieldType.Scalar or FieldType.Enumeration or FieldType.Text || (key is FieldType.WellKnown wellKnown && wellKnown.Kind.FloatCount() == 0);
}
