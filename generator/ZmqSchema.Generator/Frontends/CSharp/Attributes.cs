using Microsoft.CodeAnalysis;

namespace ZmqSchema.Generator.Frontends.CSharp;

/// <summary>The attributes that users write, and how their arguments are read.</summary>
internal static class Attributes
{
    public const string Message = "ZmqSchema.ZmqMessageAttribute";
    public const string Field = "ZmqSchema.ZmqFieldAttribute";
    public const string Reserved = "ZmqSchema.ZmqReservedAttribute";
    public const string Ignore = "ZmqSchema.ZmqIgnoreAttribute";
    public const string Payload = "ZmqSchema.ZmqPayloadAttribute";
    public const string FixedLength = "ZmqSchema.ZmqFixedLengthAttribute";
    public const string Union = "ZmqSchema.ZmqUnionAttribute";
    public const string SchemaFile = "ZmqSchema.ZmqSchemaFileAttribute";
    public const string StructLayout = "System.Runtime.InteropServices.StructLayoutAttribute";
    public const string FieldOffset = "System.Runtime.InteropServices.FieldOffsetAttribute";
    public const string InlineArray = "System.Runtime.CompilerServices.InlineArrayAttribute";
    public const string SetsRequiredMembers = "System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute";

    public const string Obsolete = "System.ObsoleteAttribute";

    /// <summary>Whether the attribute is one of those that describe a member of a message.</summary>
    public static bool AreForMembers(AttributeData attribute) =>
        attribute.AttributeClass?.ToDisplayString() is Field or Ignore or Payload or FixedLength;

    public static AttributeData? Find(this ISymbol symbol, string attribute) => symbol.GetAttributes().Find(attribute);

    public static AttributeData? Find(this IEnumerable<AttributeData> attributes, string attribute) =>
        attributes.FirstOrDefault(a => a.AttributeClass?.ToDisplayString() == attribute);

    public static object? Named(this AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(a => a.Key == name).Value.Value;

    /// <summary>The first named argument whose value its enum does not have: its name, the value, and what there is instead. Null where all have theirs.</summary>
    public static string[]? FirstUndefined(this AttributeData attribute)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Value is not { Kind: TypedConstantKind.Enum, Value: { } value, Type: { } type })
                continue;
            var members = type.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue).ToArray();
            if (!members.Any(m => Equals(m.ConstantValue, value)))
                return [argument.Key, Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!, string.Join(", ", members.Select(m => $"{type.Name}.{m.Name}"))];
        }

        return null;
    }

    /// <summary>The first positional argument as an int, or null where there is none.</summary>
    public static int? FirstInt(this AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Value: { } value }, ..] ? Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>The elements of a <c>params int[]</c> (or enum) argument.</summary>
    public static IEnumerable<int> Many(this AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Array, IsNull: false } many, ..]
            ? many.Values.Select(v => v.Value).OfType<int>()
            : [];
}
