using Microsoft.CodeAnalysis;
using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Generator.Frontends.CSharp;

/// <summary>What is asked of symbols in several places.</summary>
internal static class Symbols
{
    private static readonly SymbolDisplayFormat MetadataStyle = SymbolDisplayFormat.FullyQualifiedFormat
        .WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.ExpandNullable)
        .WithGenericsOptions(SymbolDisplayGenericsOptions.None);

    /// <summary>The type's name as the model knows it. Generic ones say so, or <c>Tick</c> and <c>Tick&lt;T&gt;</c> would be one.</summary>
    public static TypeName NameOf(INamedTypeSymbol symbol)
    {
        var path = new Stack<string>();
        for (var type = symbol; type is not null; type = type.ContainingType)
            path.Push(type.Arity == 0 ? type.Name : $"{type.Name}<{string.Join(", ", type.TypeParameters.Select(p => p.Name))}>");
        return new(NamespaceOf(symbol.ContainingNamespace), path.ToEquatableArray());
    }

    /// <summary>The type's name without type arguments, as documentation spells it: <c>System.Collections.Generic.List</c>.</summary>
    public static string PlainName(this ITypeSymbol symbol) => symbol.ToDisplayString(MetadataStyle);

    /// <summary>The type as a sentence says it: <c>List&lt;int&gt;</c>.</summary>
    public static string ShortName(this ITypeSymbol symbol) => symbol.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    /// <summary>Whether an assembly refers to the library, as all do that declare messages.</summary>
    public static bool KnowsMessages(IAssemblySymbol assembly) => assembly.Modules.Any(m => m.ReferencedAssemblies.Any(r => r.Name == "ZmqSchema"));

    /// <summary>The type and those around it, from the inside out.</summary>
    public static IEnumerable<INamedTypeSymbol> WithContainers(this INamedTypeSymbol symbol)
    {
        for (var type = symbol; type is not null; type = type.ContainingType)
            yield return type;
    }

    /// <summary>The header of another part of a type: <c>partial class Market</c>.</summary>
    public static string PartHeader(INamedTypeSymbol symbol) => $"partial {Keyword(symbol)} {Spelling.Identifier(symbol.Name)}";

    /// <summary>The field behind an auto-implemented property, or null.</summary>
    public static IFieldSymbol? BackingField(this IPropertySymbol property) =>
        property.ContainingType.GetMembers().OfType<IFieldSymbol>()
            .FirstOrDefault(f => SymbolEqualityComparer.Default.Equals(f.AssociatedSymbol, property));

    private static string Keyword(INamedTypeSymbol symbol) => symbol switch
    {
        { TypeKind: TypeKind.Interface } => "interface",
        { IsValueType: true, IsRecord: true } => "record struct",
        { IsValueType: true } => "struct",
        { IsRecord: true } => "record",
        _ => "class",
    };

    private static string NamespaceOf(INamespaceSymbol? symbol)
    {
        var path = new Stack<string>();
        for (; symbol is { IsGlobalNamespace: false }; symbol = symbol.ContainingNamespace)
            path.Push(symbol.Name);
        return string.Join(".", path);
    }
}
