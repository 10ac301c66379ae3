using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;

/// <summary>Takes out of models what the accessors of a type do not depend on: values of enums, keys and padding of structs, documentation of others.</summary>
internal sealed class Trimming(HashSet<TypeName> privateTypes)
{
    private static readonly string[] Obeyed = ["private", "csharp_partial", "original_order", "shared", "flexbuffer"];

    public static bool IsPrivate(EquatableArray<AttributeModel> attributes) => attributes.Any(a => a.Name == "private");

    public static FbsEnumModel Enum(FbsEnumModel model) => model with { Attributes = Attributes(model.Attributes) };

    /// <summary>The union where it is declared: with its own documentation.</summary>
    public static UnionModel Declared(UnionModel model) => model with
    {
        Cases = model.Cases.Select(c => c with { Type = c.Type is null ? null : Type(c.Type) }).ToEquatableArray(),
        Attributes = Attributes(model.Attributes),
    };

    public static StructModel Struct(StructModel model) => model with
    {
        Fields = model.Fields.Select(f => f with { Type = Type(f.Type), IsKey = false, Attributes = default }).ToEquatableArray(),
        Key = -1,
        Attributes = Attributes(model.Attributes),
    };

    /// <summary>A struct as others see it that hold it.</summary>
    public static StructModel Layout(StructModel model) => Struct(model) with
    {
        Fields = Struct(model).Fields.Select(f => f with { Doc = default }).ToEquatableArray(),
        Attributes = default,
        Doc = default,
    };

    public static TableModel Table(TableModel model) => model with
    {
        Fields = model.Fields.Select(f => f with { Type = Type(f.Type, f.Default), Attributes = Attributes(f.Attributes) }).ToEquatableArray(),
        Attributes = Attributes(model.Attributes),
    };

    /// <summary>Which of the types are private: a public member cannot mention these.</summary>
    public EquatableArray<TypeName> Hidden(IEnumerable<FbsType?> types) =>
        types.SelectMany(Mentioned).Where(privateTypes.Contains).Distinct().OrderBy(n => n.FullName, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>Which types that the table mentions are private.</summary>
    public EquatableArray<TypeName> Hidden(TableModel table) => Hidden(
        table.Fields.SelectMany(f => f.NestedRoot is { } root ? [f.Type, new FbsType.Table(root, null)] : new FbsType?[] { f.Type }));

    private static IEnumerable<TypeName> Mentioned(FbsType? type) => type switch
    {
        FbsType.Enumeration it => [it.Enum.Name],
        FbsType.Table it => it.Key is { } key ? Mentioned(key.Type).Prepend(it.Name) : [it.Name],
        FbsType.Struct it => [it.Name],
        FbsType.Message it => [it.Name],
        FbsType.Union it => it.Of.Cases.SelectMany(c => Mentioned(c.Type)).Prepend(it.Of.Name),
        FbsType.UnionType it => [it.Of.Name],
        FbsType.Vector it => Mentioned(it.Element),
        FbsType.FixedArray it => Mentioned(it.Element),
        _ => [],
    };

    private static FbsType Type(FbsType type, FieldDefault? value = null) => type switch
    {
        FbsType.Enumeration it => new FbsType.Enumeration(it.Enum with { Members = DefaultOf(it.Enum, value) }, IsFlags: false),
        FbsType.Table it => it with { Key = null },
        FbsType.Struct it => it with { HasPadding = false, Key = null },
        FbsType.Union it => new FbsType.Union(Mentioned(it.Of)),
        FbsType.UnionType it => new FbsType.UnionType(it.Of with { Cases = default, Attributes = default, Doc = default }),
        FbsType.Vector { Element: FbsType.Table { Key: { } key } it } => new FbsType.Vector(it with { Key = new("", 0, new FieldDefault.Absent(), Type(key.Type)) }),
        FbsType.Vector it => new FbsType.Vector(Type(it.Element)),
        FbsType.FixedArray it => it with { Element = Type(it.Element) },
        _ => type,
    };

    // A table calls the union's verifier, which alone knows how large its structs are.
    private static UnionModel Mentioned(UnionModel model) => Declared(model) with
    {
        Cases = Declared(model).Cases.Select(c => new UnionCaseModel(c.Name, 0, NameAlone(c.Type), default)).ToEquatableArray(),
        Attributes = default,
        Doc = default,
    };

    private static FbsType? NameAlone(FbsType? type) => type is FbsType.Struct it ? it with { Size = 0, Alignment = 0 } : type;

    // Of all values, a field's code names its default alone.
    private static EquatableArray<EnumMember> DefaultOf(EnumModel model, FieldDefault? value) =>
        value is FieldDefault.Integer number ? model.Members.Where(m => m.Value == number.Decimal).Take(1).ToEquatableArray() : default;

    private static EquatableArray<AttributeModel> Attributes(EquatableArray<AttributeModel> attributes) =>
        attributes.Where(a => Obeyed.Contains(a.Name)).Select(a => a with { Value = null }).ToEquatableArray();
}
