using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Fbs.Declarations;

/// <summary>A field of a table or a struct as written.</summary>
/// <param name="At">The token of its name.</param>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type, unresolved.</param>
/// <param name="Default">What stands behind '=', or null.</param>
/// <param name="Attributes">What stands in parentheses.</param>
/// <param name="Doc">The <c>///</c> lines above it.</param>
public sealed record SchemaFieldDeclaration(
    int At, string Name, TypeReference Type, Literal? Default, EquatableArray<AttributeDeclaration> Attributes, EquatableArray<string> Doc);
