using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ZmqSchema.Compiler.Emit;

namespace ZmqSchema.Generator.Frontends.CSharp.Remembering;

/// <summary>The names that one version of a file has, as it is written: those that it declares for others, and those that it may mean others by.</summary>
/// <remarks>It holds no syntax, so that what remembers it keeps no old version of a file in memory.</remarks>
internal sealed class FileNames
{
    private static readonly string[] s_suffixes = ["Attribute", .. ViewNames.Suffixes];

    // Made once for each version of a file, however many compilations that is in.
    private static readonly ConditionalWeakTable<SyntaxTree, FileNames> s_known = new();

    private string[]? _mentioned;

    private FileNames(SyntaxTree file)
    {
        var types = new List<string>();
        var namespaces = new List<string>();
        var attributes = new HashSet<string>(StringComparer.Ordinal);
        var aliases = new HashSet<string>(StringComparer.Ordinal);
        var root = file.GetRoot();
        foreach (var node in root.DescendantNodes(static n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            if (node is TypeDeclarationSyntax attributed)
                attributes.UnionWith(attributed.AttributeLists.SelectMany(static list => list.Attributes).Select(static a => NameOfAttribute(a.Name)));
            if (node is UsingDirectiveSyntax { Alias.Name.Identifier.ValueText: var alias })
                aliases.Add(WithoutSuffix(alias));
            else if (node is BaseNamespaceDeclarationSyntax space)
                namespaces.Add(string.Join(".", space.AncestorsAndSelf().OfType<BaseNamespaceDeclarationSyntax>().Reverse().Select(static n => n.Name.ToString())));
            else if (node is BaseTypeDeclarationSyntax type)
                types.Add(type.Identifier.ValueText);
            else if (node is DelegateDeclarationSyntax function)
                types.Add(function.Identifier.ValueText);
        }

        // [Tick] means TickAttribute too, and Tick asks whether there is a TickView.
        types.AddRange([.. from type in types from suffix in s_suffixes where type.EndsWith(suffix, StringComparison.Ordinal) select type.Substring(0, type.Length - suffix.Length)]);
        Types = [.. types.Distinct()];
        Namespaces = [.. namespaces.Distinct()];
        AttributesOfTypes = [.. attributes];
        Aliases = [.. aliases];
        MentionedForAll = root is CompilationUnitSyntax unit ? NamesIn([.. unit.Usings.Where(static u => !u.GlobalKeyword.IsKind(SyntaxKind.None)), .. unit.AttributeLists]) : [];
        IsForAll = MentionedForAll.Count > 0 || root is CompilationUnitSyntax { Externs.Count: > 0 };
    }

    /// <summary>The attributes on types, as the file calls them, without the ending <c>Attribute</c>.</summary>
    public IReadOnlyList<string> AttributesOfTypes { get; }

    /// <summary>Other names that it gives to types and namespaces, likewise.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>The types declared, nested ones included, without what they are declared in.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>The namespaces that it puts types into, with what they are in.</summary>
    public IReadOnlyList<string> Namespaces { get; }

    /// <summary>Whether it says something to all files: a global using, an attribute of the assembly.</summary>
    public bool IsForAll { get; }

    /// <summary>What it may mean others by when it says something to all files.</summary>
    public IReadOnlyList<string> MentionedForAll { get; }

    /// <summary>
    /// What it may mean others by in what it declares, each name once: no identifier that is declared itself, but for types, of which
    /// there may be other parts; and nothing within the bodies of methods, which no declaration depends on. <see cref="Read"/> it first.
    /// </summary>
    public IReadOnlyList<string> Mentioned => _mentioned!;

    public static FileNames Of(SyntaxTree file) => s_known.GetValue(file, static f => new(f));

    /// <summary>Whether anybody asked for what is <see cref="Mentioned"/>.</summary>
    public bool IsRead => _mentioned is not null;

    /// <summary>Reads what is <see cref="Mentioned"/>, which most files of a project are never asked for.</summary>
    /// <param name="file">The file that these are the names of.</param>
    public void Read(SyntaxTree file) => _mentioned ??= [.. Types.Concat(NamesIn([file.GetRoot()])).Distinct()];

    /// <summary>What an attribute of the name may be written as, wherever it stands.</summary>
    public static string WithoutSuffix(string attribute) =>
        attribute.EndsWith("Attribute", StringComparison.Ordinal) ? attribute.Substring(0, attribute.Length - "Attribute".Length) : attribute;

    private static string NameOfAttribute(NameSyntax name) => WithoutSuffix(name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        _ => "",
    });

    private static IReadOnlyList<string> NamesIn(IEnumerable<SyntaxNode> nodes) =>
    [
        .. nodes.SelectMany(static n => n.DescendantNodes(static n => n is not (BlockSyntax or ArrowExpressionClauseSyntax or GlobalStatementSyntax)))
            .OfType<SimpleNameSyntax>().Select(static n => n.Identifier.ValueText).Distinct(),
    ];
}
