using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Rules;

/// <summary>The keys of the dictionaries in a field.</summary>
internal static class DictionaryKeys
{
    /// <summary>The types of all keys, the outermost first.</summary>
    public static IEnumerable<FieldType> Within(FieldType type) => type switch
    {
        FieldType.Map map => Within(map.Value).Prepend(map.Key),
        FieldType.Vector vector => Within(vector.Element),
        FieldType.Optional optional => Within(optional.Value),
        _ => [],
    };

    /// <summary>Whether peers can look them up: what Python would make a list or a dict of cannot be a key there.</summary>
    public static bool AreSimple(FieldType key) =>
        key is FieldType.Scalar or FieldType.Enumeration or FieldType.Text || (key is FieldType.WellKnown wellKnown && wellKnown.Kind.FloatCount() == 0);
}
