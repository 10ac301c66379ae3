using Microsoft.CodeAnalysis;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Generator.Frontends.CSharp;

/// <summary>C# types as field types. Messages stay names: whether there is one of that name is Link's question.</summary>
internal static class FieldTypeReader
{
    /// <summary>The field type, or null for a type that no wire format knows.</summary>
    /// <param name="type">The C# type.</param>
    /// <param name="member">The member whose type it is, where the names of unknown types are looked up.</param>
    public static FieldType? Read(ITypeSymbol type, ISymbol member) => Read(type, new Surroundings(member));

    private static FieldType? Read(ITypeSymbol type, Surroundings around) => type switch
    {
        { TypeKind: TypeKind.Enum } => new FieldType.Enumeration(EnumOf((INamedTypeSymbol)type)),
        IArrayTypeSymbol { Rank: 1 } array => Vector(array.ElementType, SequenceKind.Array, around),
        { SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr } => null,
        { SpecialType: SpecialType.System_String } => new FieldType.Text(),
        { SpecialType: SpecialType.System_Decimal } => new FieldType.WellKnown(WellKnownKind.Decimal),
        { SpecialType: SpecialType.System_DateTime } => new FieldType.WellKnown(WellKnownKind.DateTime),
        _ when ScalarOf(type) is { } scalar => new FieldType.Scalar(scalar),
        INamedTypeSymbol { IsGenericType: true } generic when generic.Find(Attributes.InlineArray) is null => ReadGeneric(generic, around),
        INamedTypeSymbol named => ReadNamed(named, around),
        _ => null,
    };

    /// <summary>Whether null is one of its values. Where nullable is disabled, nobody has said that it is not.</summary>
    public static bool IsNullable(ITypeSymbol type) => type.IsReferenceType || type.TypeKind is TypeKind.Error
        ? type.NullableAnnotation is not NullableAnnotation.NotAnnotated
        : type.OriginalDefinition.SpecialType is SpecialType.System_Nullable_T;

    /// <summary>The field type of a <c>fixed</c> buffer.</summary>
    public static FieldType? ReadFixedBuffer(IFieldSymbol buffer) =>
        buffer.Type is IPointerTypeSymbol { PointedAtType: var element } && ScalarOf(element) is { } scalar
            ? new FieldType.Vector(new FieldType.Scalar(scalar), SequenceKind.FixedBuffer, buffer.FixedSize)
            : null;

    /// <summary>The scalar, or null.</summary>
    public static ScalarKind? ScalarOf(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Boolean => ScalarKind.Boolean,
        SpecialType.System_SByte => ScalarKind.Int8,
        SpecialType.System_Byte => ScalarKind.UInt8,
        SpecialType.System_Int16 => ScalarKind.Int16,
        SpecialType.System_UInt16 => ScalarKind.UInt16,
        SpecialType.System_Int32 => ScalarKind.Int32,
        SpecialType.System_UInt32 => ScalarKind.UInt32,
        SpecialType.System_Int64 => ScalarKind.Int64,
        SpecialType.System_UInt64 => ScalarKind.UInt64,
        SpecialType.System_Single => ScalarKind.Float32,
        SpecialType.System_Double => ScalarKind.Float64,
        SpecialType.System_Char => ScalarKind.Char,
        _ => type.PlainName() switch
        {
            "System.Half" => ScalarKind.Float16,
            "System.Int128" => ScalarKind.Int128,
            "System.UInt128" => ScalarKind.UInt128,
            _ => null,
        },
    };

    private static FieldType? ReadGeneric(INamedTypeSymbol type, Surroundings around) => type.PlainName() switch
    {
        "System.Nullable" when Read(type.TypeArguments[0], around) is { } value => new FieldType.Optional(value),
        "System.Collections.Generic.List" => Vector(type.TypeArguments[0], SequenceKind.List, around),
        "System.Collections.Immutable.ImmutableArray" => Vector(type.TypeArguments[0], SequenceKind.ImmutableArray, around),
        "System.ReadOnlyMemory" => Vector(type.TypeArguments[0], SequenceKind.Memory, around),
        "System.Collections.Generic.Dictionary" when Read(type.TypeArguments[0], around) is { } key && Element(type.TypeArguments[1], around) is { } value =>
            new FieldType.Map(key, value),
        _ => null,
    };

    private static FieldType? ReadNamed(INamedTypeSymbol type, Surroundings around)
    {
        if (type.TypeKind is TypeKind.Error)
            return UnknownNames.Read(type, around.Member);

        if (type.Find(Attributes.InlineArray)?.FirstInt() is { } length)
        {
            var element = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => !f.IsStatic);
            if (element is null || around.Contain(type) || Vector(element.Type, SequenceKind.InlineArray, new(element, type, around)) is not { } vector)
                return null;
            return vector with
            {
                Length = length,
                Holder = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
                HolderPack = type.Find(Attributes.StructLayout)?.Named("Pack") as int? ?? 0,
            };
        }

        var name = type.PlainName();
        if (name.StartsWith("System.", StringComparison.Ordinal) && type.Locations.All(l => !l.IsInSource))
            return WellKnownOf(name) is { } kind ? new FieldType.WellKnown(kind) : null;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || type.IsTupleType || type.IsRefLikeType)
            return null;
        return type.IsUnion() ? new FieldType.Union(Symbols.NameOf(type)) : new FieldType.Nested(Symbols.NameOf(type));
    }

    private static WellKnownKind? WellKnownOf(string name) => name switch
    {
        "System.Guid" => WellKnownKind.Guid,
        "System.DateTimeOffset" => WellKnownKind.DateTimeOffset,
        "System.TimeSpan" => WellKnownKind.TimeSpan,
        "System.Numerics.Vector2" => WellKnownKind.Vector2,
        "System.Numerics.Vector3" => WellKnownKind.Vector3,
        "System.Numerics.Vector4" => WellKnownKind.Vector4,
        "System.Numerics.Quaternion" => WellKnownKind.Quaternion,
        "System.Numerics.Matrix4x4" => WellKnownKind.Matrix4x4,
        _ => null,
    };

    private static FieldType.Vector? Vector(ITypeSymbol element, SequenceKind kind, Surroundings around) =>
        Element(element, around) is { } type ? new FieldType.Vector(type, kind) : null;

    // Where nullable is disabled, elements are taken for what they are called: most formats have no null among them.
    private static FieldType? Element(ITypeSymbol type, Surroundings around) => Read(type, around) switch
    {
        { } read and not FieldType.Optional when type.NullableAnnotation is NullableAnnotation.Annotated => new FieldType.Optional(read) { IsReference = true },
        var read => read,
    };

    private static EnumModel EnumOf(INamedTypeSymbol type) => new(
        Symbols.NameOf(type),
        ScalarOf(type.EnumUnderlyingType!) ?? ScalarKind.Int32,
        type.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue)
            .Select(f => new EnumMember(f.Name, Convert.ToString(f.ConstantValue, System.Globalization.CultureInfo.InvariantCulture)!))
            .ToEquatableArray())
    {
        AreFlags = type.GetAttributes().Any(a => a.AttributeClass?.PlainName() == "System.FlagsAttribute"),
    };

    /// <summary>The member whose type is read, and the inline arrays around it: one that holds itself, if only in a list, would be read for ever.</summary>
    private sealed class Surroundings(ISymbol member, INamedTypeSymbol? inlineArray = null, Surroundings? outer = null)
    {
        private readonly INamedTypeSymbol? _inlineArray = inlineArray?.OriginalDefinition;
        private readonly Surroundings? _outer = outer;

        public ISymbol Member { get; } = member;

        public bool Contain(INamedTypeSymbol type)
        {
            for (var around = this; around is not null; around = around._outer)
            {
                if (SymbolEqualityComparer.Default.Equals(around._inlineArray, type.OriginalDefinition))
                    return true;
            }

            return false;
        }
    }
}
