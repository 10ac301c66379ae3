using ZmqSchema.Compiler.Linking.Fbs.Rules;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>Checks that no field has the name of what is generated for another: the length of a vector, the type of a union.</summary>
internal static class GeneratedNames
{
    private static readonly (string Suffix, Func<SymbolType, bool> Of)[] Suffixes =
    [
        ("_type", t => t is SymbolType.Union),
        ("Type", t => t is SymbolType.Union),
        ("_length", t => t is SymbolType.Vector),
        ("Length", t => t is SymbolType.Vector),
        ("_byte_vector", t => t is SymbolType.Text),
        ("ByteVector", t => t is SymbolType.Text),
    ];

    public static void Check(LinkScope scope, RecordSymbol record)
    {
        var byName = record.Fields.ToDictionary(f => f.Name);
        foreach (var field in record.Fields.Where(f => !f.IsUnionType))
        {
            foreach (var (suffix, of) in Suffixes)
            {
                if (field.Name.Length > suffix.Length && field.Name.EndsWith(suffix, StringComparison.Ordinal)
                    && byName.TryGetValue(field.Name.Substring(0, field.Name.Length - suffix.Length), out var other) && of(other.Type))
                    scope.Report(FieldRules.GeneratedNamesAreFree, field.At, scope.FullName($"{record.Name}.{field.Name}"), other.Name);
            }
        }
    }
}
