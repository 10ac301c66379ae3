using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Fbs.Declarations;

/// <summary>A value of an enum or a case of a union as written.</summary>
/// <param name="At">The token of its name.</param>
/// <param name="Name">Its name; of a union's case without alias, the type's, with dots.</param>
/// <param name="Type">Of a union's case with an alias: its type. Else null.</param>
/// <param name="Value">What stands behind '=', or null.</param>
/// <param name="Attributes">What stands in parentheses.</param>
/// <param name="Doc">The <c>///</c> lines above it.</param>
public sealed record EnumValueDeclaration(
    int At, string Name, TypeReference? Type, Literal? Value, EquatableArray<AttributeDeclaration> Attributes, EquatableArray<string> Doc);
