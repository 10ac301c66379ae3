using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Generator.Frontends.CSharp;

/// <summary>One namespace around a piece of code, with the using directives that stand in it.</summary>
/// <param name="Namespace">With dots; empty for the global one.</param>
/// <param name="Usings">The directives, by syntax: the namespaces of schema files are not there yet to be bound.</param>
internal sealed record NameScope(string Namespace, EquatableArray<WrittenUsing> Usings)
{
    /// <summary>The scopes from the inside out, as the C# language looks names up (section 7.8, "Namespace and type names").</summary>
    public static IReadOnlyList<NameScope> Around(SyntaxNode node, Compilation? compilation)
    {
        var scopes = new List<NameScope>();
        var outer = "";
        foreach (var around in node.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Reverse())
        {
            var parts = WrittenName.Of(around.Name)?.Parts.ToArray() ?? [];
            for (var i = 0; i < parts.Length; i++)
            {
                outer = outer.Length == 0 ? parts[i] : $"{outer}.{parts[i]}";
                scopes.Insert(0, new(outer, i == parts.Length - 1 ? Read(around.Usings) : default));
            }
        }

        var unit = node.SyntaxTree.GetRoot() as CompilationUnitSyntax;
        var global = compilation?.SyntaxTrees.Select(t => t.GetRoot()).OfType<CompilationUnitSyntax>()
            .SelectMany(u => u.Usings.Where(d => d.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword))) ?? [];
        return [.. scopes, new("", Read((unit?.Usings ?? []).Concat(global)))];
    }

    /// <summary>What an alias in this scope makes of a name, or null.</summary>
    public WrittenName? Alias(WrittenName name) => name.IsGlobal || Usings.FirstOrDefault(u => u.Alias == name.First) is not { } found
        ? null
        : found.Target with { Parts = found.Target.Parts.Concat(name.Parts.Skip(1)).ToEquatableArray() };

    /// <summary>What a name may mean in this scope.</summary>
    public IEnumerable<TypeName> Candidates(WrittenName name)
    {
        if (name.IsGlobal)
            return [name.InFull];

        // A using directive brings types, not the namespaces in it; its own name is looked up from where it stands.
        return name.IsSimple
            ? Usings.Where(u => u.Alias is null).SelectMany(u => u.Target.IsGlobal ? [""] : Outwards(), (u, start) => InNamespace(start, u.Target, name)).Prepend(name.Within(Namespace))
            : [name.Within(Namespace)];
    }

    private IEnumerable<string> Outwards()
    {
        for (var end = Namespace.Length; end > 0; end = Namespace.LastIndexOf('.', end - 1))
            yield return Namespace.Substring(0, end);
        yield return "";
    }

    private static TypeName InNamespace(string start, WrittenName target, WrittenName name) =>
        name.Within(string.Join(".", target.Parts.Prepend(start).Where(part => part.Length > 0)));

    private static EquatableArray<WrittenUsing> Read(IEnumerable<UsingDirectiveSyntax> directives) =>
        directives.Select(WrittenUsing.Of).OfType<WrittenUsing>().ToEquatableArray();
}

/// <summary>A using directive: of a namespace, or an alias.</summary>
internal sealed record WrittenUsing(string? Alias, WrittenName Target)
{
    /// <summary>The directive, or null for one that brings no type of a schema: <c>using static</c>, an alias of a generic type.</summary>
    public static WrittenUsing? Of(UsingDirectiveSyntax directive) =>
        directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword) || directive.NamespaceOrType is not NameSyntax name || WrittenName.Of(name) is not { } target
            ? null
            : new(directive.Alias?.Name.Identifier.ValueText, target);
}
