using ZmqSchema.Compiler.Declarations;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Linking;

/// <summary>Two fields of a message must not have one name on the wire.</summary>
internal static class WireNamesAreUnique
{
    public static Rule Rule { get; } = new("ZMQ206", Severity.Error,
        "Two fields have the same name on the wire",
        "'{0}' is called '{1}' on the wire, as '{2}' is; give one of them another name with [ZmqField(n, Name = \"...\")]");

    public static IEnumerable<Finding> Check(MessageDeclaration declaration)
    {
        var named = declaration.Fields.Select(f => (f.Name, WireName: f.WireName ?? WireNames.Of(f.Name, declaration.Naming)))
            .Concat(declaration.Payloads.Select(p => (p.Name, WireName: p.WireName ?? WireNames.Of(p.Name, declaration.Naming))));
        return from same in named.GroupBy(f => f.WireName)
               from later in same.Skip(1)
               select Rule.Found($"{declaration.Name.FullName}.{later.Name}", same.Key, same.First().Name);
    }
}
