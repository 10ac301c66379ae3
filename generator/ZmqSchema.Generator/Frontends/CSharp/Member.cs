using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ZmqSchema.Generator.Frontends.CSharp;

/// <summary>A field or property of a message type, while it is read.</summary>
internal sealed class Member
{
    private Member(ISymbol symbol, ITypeSymbol type, bool canBeRead, bool canBeSet, IFieldSymbol? storage, IEnumerable<AttributeData> attributes)
    {
        Symbol = symbol;
        Type = type;
        CanBeRead = canBeRead;
        CanBeSet = canBeSet;
        Storage = storage;
        Attributes = [.. attributes];
    }

    public ISymbol Symbol { get; }

    public string Name => Symbol.Name;

    public ITypeSymbol Type { get; }

    public bool CanBeRead { get; }

    /// <summary>Whether an object initializer can set it.</summary>
    public bool CanBeSet { get; }

    /// <summary>The instance field that holds it, or null for a computed property.</summary>
    public IFieldSymbol? Storage { get; }

    /// <summary>Those on the member, on its backing field and on its positional parameter.</summary>
    public IReadOnlyList<AttributeData> Attributes { get; }

    public bool IsRequired => Symbol is IFieldSymbol { IsRequired: true } or IPropertySymbol { IsRequired: true };

    public bool IsIgnored => Has(CSharp.Attributes.Ignore);

    /// <summary>Whether the user has said that it belongs to the message.</summary>
    public bool IsNamed => Has(CSharp.Attributes.Field) || Has(CSharp.Attributes.Payload) || Has(CSharp.Attributes.FixedLength);

    /// <summary>Whether it is on the wire: public or named, and not ignored. A computed property is so only when named.</summary>
    public bool IsWanted(bool isConstructed) =>
        !IsIgnored && (IsNamed || (Symbol.DeclaredAccessibility is Accessibility.Public && CanBeRead && (Storage is not null || CanBeSet || isConstructed)));

    /// <summary>Whether setting it runs code of the user's.</summary>
    public bool HasOwnSetter => Symbol is IPropertySymbol property
        && (property.PartialImplementationPart ?? property) is { SetMethod.DeclaringSyntaxReferences: [var setter, ..] }
        && setter.GetSyntax() is AccessorDeclarationSyntax accessor && (accessor.Body is not null || accessor.ExpressionBody is not null);

    public bool Has(string attribute) => Attributes.Find(attribute) is not null;

    /// <summary>The instance fields and properties of a type in the order of their declaration.</summary>
    public static IReadOnlyList<Member> Of(INamedTypeSymbol type)
    {
        var parameters = type.IsRecord
            ? type.InstanceConstructors.Where(c => !IsCopyConstructor(c)).SelectMany(c => c.Parameters).ToLookup(p => p.Name)
            : Enumerable.Empty<IParameterSymbol>().ToLookup(p => p.Name);
        return [.. type.GetMembers().Select(m => Of(m, parameters)).OfType<Member>()];
    }

    public static bool IsCopyConstructor(IMethodSymbol constructor) =>
        constructor.ContainingType is { IsRecord: true, IsValueType: false }
        && constructor.Parameters is [var only] && SymbolEqualityComparer.Default.Equals(only.Type, constructor.ContainingType);

    private static Member? Of(ISymbol symbol, ILookup<string, IParameterSymbol> parameters) => symbol switch
    {
        IFieldSymbol { IsStatic: false, AssociatedSymbol: null, IsImplicitlyDeclared: false } field =>
            new(field, field.Type, true, !field.IsReadOnly, field, field.GetAttributes()),
        IPropertySymbol { IsStatic: false, IsIndexer: false, ExplicitInterfaceImplementations.IsEmpty: true } property when !property.IsImplicitlyDeclared =>
            OfProperty(property, parameters),
        _ => null,
    };

    private static Member OfProperty(IPropertySymbol property, ILookup<string, IParameterSymbol> parameters)
    {
        var storage = property.BackingField();
        var attributes = property.GetAttributes()
            .Concat(storage?.GetAttributes() ?? [])
            .Concat(parameters[property.Name].SelectMany(p => p.GetAttributes()));
        return new(property, property.Type, property.GetMethod is not null, property.SetMethod is not null, storage, attributes);
    }
}
