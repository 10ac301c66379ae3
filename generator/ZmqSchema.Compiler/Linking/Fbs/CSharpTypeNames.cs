using ZmqSchema.Compiler.Fbs.Declarations;
using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Formats.FlatBuffers;
using ZmqSchema.Compiler.Linking.Fbs.Rules;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>Checks that the types of a project do not give C# the same name twice: <c>Monster</c> brings <c>MonsterT</c> and <c>MonsterVerify</c>. Views give way.</summary>
internal static class CSharpTypeNames
{
    // What emitted code itself refers to, from the root.
    private static readonly string[] Needed = ["System", "Google", "Google.FlatBuffers", "ZmqSchema", "ZmqSchema.Formats"];

    // Where types of the libraries are that emitted code names: one of the project's hides them.
    private static readonly string[] Libraries = ["Google.FlatBuffers", "ZmqSchema", "ZmqSchema.Formats"];

    /// <summary>The findings of each file, by its index.</summary>
    public static IEnumerable<(int File, SchemaFinding Finding)> Check(IReadOnlyList<SchemaDeclaration> files)
    {
        var namespaces = new HashSet<string>(files.SelectMany(f => f.Items).SelectMany(i => Outwards(i.Namespace)).Concat(Needed));
        var owners = new Dictionary<string, TypeName>();
        for (var i = 0; i < files.Count; i++)
        {
            foreach (var (type, at, generated) in files[i].Items.Select(Names).Where(n => n.Generated.Length > 0))
            {
                if (Libraries.Contains(type.Namespace) || type.Namespace.StartsWith("ZmqSchema.Formats.", StringComparison.Ordinal))
                    yield return (i, Found(type, type.FullName, $"the library's own namespace '{type.Namespace}'", at));
                foreach (var name in generated)
                {
                    if (namespaces.Contains(name))
                        yield return (i, Found(type, name, $"the namespace '{name}'", at));
                    else if (!owners.TryGetValue(name, out var owner))
                        owners.Add(name, type);
                    else if (owner != type)
                        yield return (i, Found(type, name, $"'{owner}'", at));
                }
            }
        }
    }

    private static SchemaFinding Found(TypeName type, string name, string owner, int at) =>
        new(TypeRules.TypesHaveNamesOfTheirOwn.Found(type.FullName, name, owner), at);

    private static (TypeName Type, int At, string[] Generated) Names(SchemaItem item)
    {
        var type = new TypeName(item.Namespace, EquatableArray.Of(item switch
        {
            SchemaItem.Record it => it.Name,
            SchemaItem.Enumeration it => it.Name,
            SchemaItem.Union it => it.Name,
            _ => "",
        }));
        TypeName[] generated = item switch
        {
            SchemaItem.Record { IsStruct: true } => [type, FlatcNames.ObjectClass(type)],
            SchemaItem.Record => [type, FlatcNames.ObjectClass(type), FlatcNames.VerifyClass(type)],
            SchemaItem.Enumeration => [type],
            SchemaItem.Union => [type, FlatcNames.UnionClass(type), FlatcNames.VerifyClass(type)],
            _ => [],
        };
        return (type, item.At, [.. generated.Select(g => g.FullName)]);
    }

    /// <summary>A namespace and those around it.</summary>
    internal static IEnumerable<string> Outwards(string @namespace)
    {
        for (; @namespace.Length > 0; @namespace = @namespace.Substring(0, Math.Max(0, @namespace.LastIndexOf('.'))))
            yield return @namespace;
    }
}
