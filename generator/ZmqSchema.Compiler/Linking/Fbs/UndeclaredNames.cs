using ZmqSchema.Compiler.Fbs.Declarations;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>The names of types that no schema of a project declares, though its schemas mention them: of messages that C# declares, perhaps in another assembly.</summary>
public static class UndeclaredNames
{
    /// <summary>The full names that they may have, in their namespaces and further out; sorted.</summary>
    public static EquatableArray<string> Of(IEnumerable<SchemaDeclaration> files)
    {
        var items = files.SelectMany(f => f.Items).ToArray();
        var declared = new HashSet<string>(items.Where(i => i.TypeName is not null).Select(i => SymbolTable.Qualify(i.Namespace, i.TypeName!)));
        return items.SelectMany(item => Mentioned(item).Select(name => SymbolTable.Outwards(item.Namespace).Select(outer => SymbolTable.Qualify(outer, name)).ToArray()))
            .Where(names => !names.Any(declared.Contains))
            .SelectMany(names => names)
            .Distinct().OrderBy(n => n, StringComparer.Ordinal).ToEquatableArray();
    }

    private static IEnumerable<string> Mentioned(SchemaItem item) => item switch
    {
        SchemaItem.Record it => it.Fields.Select(f => NameIn(f.Type)).OfType<string>(),
        SchemaItem.Union it => it.Cases.Select(c => c.Type is null ? c.Name : NameIn(c.Type)).OfType<string>(),
        _ => [],
    };

    private static string? NameIn(TypeReference type) => type switch
    {
        TypeReference.Named it => it.Name,
        TypeReference.Vector it => NameIn(it.Element),
        TypeReference.FixedArray it => NameIn(it.Element),
        _ => null,
    };
}
