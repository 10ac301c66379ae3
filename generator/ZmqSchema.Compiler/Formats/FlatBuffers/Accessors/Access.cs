using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;

/// <summary>
/// How visible a member is that mentions a type. flatc makes nearly all public, and what it emits for a public table that holds a private type
/// does not compile; ours does, with that member internal.
/// </summary>
internal static class Access
{
    public static string Of(FbsType type, EquatableArray<TypeName> hidden, EquatableArray<AttributeModel> ownersAttributes) =>
        Of([type], hidden, ownersAttributes);

    public static string Of(IEnumerable<FbsType> types, EquatableArray<TypeName> hidden, EquatableArray<AttributeModel> ownersAttributes) =>
        hidden.Count > 0 && !Trimming.IsPrivate(ownersAttributes) && types.Any(t => Name(t) is { } name && hidden.Contains(name)) ? "internal" : "public";

    private static TypeName? Name(FbsType type) => AccessorTypes.Element(type) switch
    {
        FbsType.Enumeration it => it.Enum.Name,
        FbsType.Table it => it.Name,
        FbsType.Struct it => it.Name,
        FbsType.Message it => it.Name,
        FbsType.Union it => it.Of.Name,
        FbsType.UnionType it => it.Of.Name,
        _ => null,
    };
}
