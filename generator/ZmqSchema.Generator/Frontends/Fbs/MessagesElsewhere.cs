using Microsoft.CodeAnalysis;
using ZmqSchema.Compiler.Declarations;
using ZmqSchema.Compiler.Linking.Fbs;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Generator.Frontends.CSharp;

namespace ZmqSchema.Generator.Frontends.Fbs;

/// <summary>The messages of C# that a project's schemas name and other assemblies declare; no symbol leaves.</summary>
/// <param name="Named">They, as schemas know them.</param>
/// <param name="Held">They and what they hold.</param>
internal sealed record MessagesElsewhere(EquatableArray<NamedMessage> Named, EquatableArray<MessageDeclaration> Held)
{
    /// <summary>Looks for types with these names among the messages of the assemblies that the project refers to.</summary>
    public static MessagesElsewhere In(Compilation compilation, EquatableArray<string> names, CancellationToken cancellation)
    {
        if (names.Count == 0)
            return new(default, default);

        var assemblies = compilation.SourceModule.ReferencedAssemblySymbols.Where(Symbols.KnowsMessages).OrderBy(a => a.Name, StringComparer.Ordinal).ToArray();
        var foreign = new ForeignMessages(compilation.Assembly);
        var found = new Dictionary<TypeName, INamedTypeSymbol>();
        foreach (var name in names)
        {
            cancellation.ThrowIfCancellationRequested();
            if (assemblies.Select(a => Find(a, name)).FirstOrDefault(t => t is not null) is not { } type)
                continue;
            foreign.Note(type);
            found[Symbols.NameOf(type)] = type;
        }

        var held = foreign.Read(cancellation);
        return new(
            NamedMessage.Of([.. held.Where(m => found.ContainsKey(m.Name))], held)
                .Select(m => compilation.IsSymbolAccessibleWithin(found[m.Name], compilation.Assembly) ? m : m with { HiddenIn = found[m.Name].ContainingAssembly.Name })
                .ToEquatableArray(),
            held);
    }

    // A schema has dots where metadata has a plus before a nested type.
    private static INamedTypeSymbol? Find(IAssemblySymbol assembly, string name)
    {
        for (var (metadataName, dot) = (name, name.Length); ; metadataName = metadataName.Substring(0, dot) + "+" + metadataName.Substring(dot + 1))
        {
            if (assembly.GetTypeByMetadataName(metadataName) is { } type && (type.Find(Attributes.Message) is not null || type.IsUnion()))
                return type;
            if ((dot = metadataName.LastIndexOf('.', dot - 1)) < 0)
                return null;
        }
    }
}
