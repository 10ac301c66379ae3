using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Fbs.Declarations;

/// <summary>One declaration of a schema file. A closed family.</summary>
/// <param name="At">The token of its name.</param>
/// <param name="Namespace">With dots; empty for the global one.</param>
public abstract record SchemaItem(int At, string Namespace)
{
    /// <summary>The name of the type that it declares, or null where it declares none.</summary>
    public string? TypeName => this switch
    {
        Record it => it.Name,
        Enumeration it => it.Name,
        Union it => it.Name,
        _ => null,
    };

    /// <summary><c>attribute "name";</c></summary>
    public sealed record UserAttribute(int At, string Namespace, string Name) : SchemaItem(At, Namespace);

    /// <summary>A table or a struct.</summary>
    public sealed record Record(
        int At, string Namespace, string Name, bool IsStruct, EquatableArray<AttributeDeclaration> Attributes, EquatableArray<SchemaFieldDeclaration> Fields,
        EquatableArray<string> Doc, bool IsWhole) : SchemaItem(At, Namespace);

    /// <summary>An enum.</summary>
    public sealed record Enumeration(
        int At, string Namespace, string Name, TypeReference Underlying, EquatableArray<AttributeDeclaration> Attributes,
        EquatableArray<EnumValueDeclaration> Values, EquatableArray<string> Doc, bool IsWhole) : SchemaItem(At, Namespace);

    /// <summary>A union.</summary>
    public sealed record Union(
        int At, string Namespace, string Name, EquatableArray<AttributeDeclaration> Attributes, EquatableArray<EnumValueDeclaration> Cases,
        EquatableArray<string> Doc) : SchemaItem(At, Namespace);

    /// <summary>An <c>rpc_service</c>.</summary>
    public sealed record Service(
        int At, string Namespace, string Name, EquatableArray<AttributeDeclaration> Attributes, EquatableArray<CallDeclaration> Calls,
        EquatableArray<string> Doc) : SchemaItem(At, Namespace);

    /// <summary><c>root_type Name;</c></summary>
    public sealed record RootType(int At, string Namespace, string Name) : SchemaItem(At, Namespace);

    /// <summary><c>file_identifier "ABCD";</c></summary>
    public sealed record FileIdentifier(int At, string Namespace, string Text) : SchemaItem(At, Namespace);

    /// <summary><c>file_extension "ext";</c></summary>
    public sealed record FileExtension(int At, string Namespace, string Text) : SchemaItem(At, Namespace);
}
