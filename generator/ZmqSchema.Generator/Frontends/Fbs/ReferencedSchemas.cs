using Microsoft.CodeAnalysis;
using ZmqSchema.Compiler.Declarations;
using ZmqSchema.Compiler.Fbs;
using ZmqSchema.Compiler.Linking.Fbs;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Generator.Frontends.CSharp;

namespace ZmqSchema.Generator.Frontends.Fbs;

/// <summary>What an assembly that the project refers to carries of schemas, with the messages of C# that its tables hold; no symbol leaves.</summary>
/// <param name="Assembly">Its name.</param>
/// <param name="Files">The files, their paths from the folder of its project.</param>
/// <param name="Messages">The messages that the tables hold.</param>
/// <param name="Held">All messages: these, and what they hold.</param>
/// <param name="IsFriend">Whether it lets the project see what is internal in it.</param>
internal sealed record ReferencedSchemas(
    string Assembly, EquatableArray<SchemaText> Files, EquatableArray<NamedMessage> Messages, EquatableArray<MessageDeclaration> Held, bool IsFriend)
{
    /// <summary>The assemblies that carry schemas, in the order of their names.</summary>
    public static IEnumerable<ReferencedSchemas> In(Compilation compilation, CancellationToken cancellation) =>
        compilation.SourceModule.ReferencedAssemblySymbols
            .Where(Symbols.KnowsMessages)
            .Select(assembly => (Assembly: assembly, Files: assembly.GetAttributes().Where(a => a.AttributeClass?.ToDisplayString() == Attributes.SchemaFile).ToArray()))
            .Where(found => found.Files.Length > 0)
            .GroupBy(found => found.Assembly.Name).OrderBy(same => same.Key, StringComparer.Ordinal).Select(same => same.First())
            .Select(found => Read(found.Assembly, found.Files, compilation, cancellation));

    private static ReferencedSchemas Read(IAssemblySymbol assembly, AttributeData[] attributes, Compilation compilation, CancellationToken cancellation)
    {
        var foreign = new ForeignMessages(compilation.Assembly);
        var named = new Dictionary<TypeName, INamedTypeSymbol>();
        foreach (var name in attributes.SelectMany(a => a.ConstructorArguments.Skip(2)).Select(a => a.Value).OfType<string>().SelectMany(names => names.Split(';')))
        {
            if (Find(name, assembly, compilation) is not { } type)
                continue;
            foreign.Note(type);
            named[Symbols.NameOf(type)] = type;
        }

        var held = foreign.Read(cancellation);
        return new(
            assembly.Name,
            attributes.Select(a => a.ConstructorArguments).Where(a => a is [{ Value: string }, { Value: string }, ..])
                .Select(a => new SchemaText((string)a[0].Value!, (string)a[1].Value!)).OrderBy(f => f.Path, StringComparer.Ordinal).ToEquatableArray(),
            NamedMessage.Of([.. held.Where(m => named.ContainsKey(m.Name))], held)
                .Select(m => compilation.IsSymbolAccessibleWithin(named[m.Name], compilation.Assembly) ? m : m with { HiddenIn = named[m.Name].ContainingAssembly.Name }).ToEquatableArray(),
            held,
            assembly.GivesAccessTo(compilation.Assembly));
    }

    // Its tables may hold messages of assemblies that it refers to itself.
    private static INamedTypeSymbol? Find(string name, IAssemblySymbol assembly, Compilation compilation) =>
        assembly.GetTypeByMetadataName(name)
        ?? compilation.SourceModule.ReferencedAssemblySymbols.Where(Symbols.KnowsMessages).OrderBy(a => a.Name, StringComparer.Ordinal).Select(a => a.GetTypeByMetadataName(name)).FirstOrDefault(t => t is not null);
}
