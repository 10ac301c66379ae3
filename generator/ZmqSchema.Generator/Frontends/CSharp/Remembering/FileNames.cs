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
        var root = file.GetRoot();
        foreach (var node in root.DescendantNodes(static n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            HasAttributedTypes |= node is TypeDeclarationSyntax { AttributeLists.Count: > 0 };
            if (node is BaseNamespaceDeclarationSyntax space)
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
        IsForAll = root is CompilationUnitSyntax unit
            && (unit.AttributeLists.Count > 0 || unit.Externs.Count > 0 || unit.Usings.Any(static u => !u.GlobalKeyword.IsKind(SyntaxKind.None)));
    }

    /// <summary>Whether there may be a message in it.</summary>
    public bool HasAttributedTypes { get; }

    /// <summary>The types declared, nested ones included, without what they are declared in.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>The namespaces that it puts types into, with what they are in.</summary>
    public IReadOnlyList<string> Namespaces { get; }

    /// <summary>Whether it says something to all files: a global using, an attribute of the assembly.</summary>
    public bool IsForAll { get; }

    /// <summary>All identifiers, each once. <see cref="Read"/> them first.</summary>
    public IReadOnlyList<string> Mentioned => _mentioned!;

    public static FileNames Of(SyntaxTree file) => s_known.GetValue(file, static f => new(f));

    /// <summary>Reads what is <see cref="Mentioned"/>, which most files of a project are never asked for.</summary>
    /// <param name="file">The file that these are the names of.</param>
    public void Read(SyntaxTree file) => _mentioned ??=
        [.. file.GetRoot().DescendantTokens().Where(static t => t.IsKind(SyntaxKind.IdentifierToken)).Select(static t => t.ValueText).Distinct()];
}
