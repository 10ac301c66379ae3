using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;

/// <summary>Writes an object into a builder: first what stands outside of the table, then the table with its offsets.</summary>
internal static class TablePackEmitter
{
    public static void Emit(CodeWriter code, AccessorUnit.Table unit)
    {
        var fields = unit.Model.Fields.Where(f => !f.IsDeprecated).ToArray();
        var type = FlatcNames.ObjectClass(unit.Name).InCode;
        using (code.Braces($"public static {AccessorTypes.Offset(unit.Name)} Pack({AccessorTypes.Builder} builder, {type} _o)"))
        {
            code.Line($"if (_o == null) return default({AccessorTypes.Offset(unit.Name)});");
            foreach (var field in fields)
                EmitOutside(code, unit, field, Property(unit, field));

            if (TableBuilderMethods.HasCreate(unit.Model))
            {
                var arguments = string.Join(",\n    ", fields.Select(f => Value(unit, f)).Prepend("builder"));
                code.Line($"return {unit.Name.InCode}.Create{unit.Name.Name}(\n    {arguments});");
                return;
            }

            code.Line($"{unit.Name.InCode}.Start{unit.Name.Name}(builder);");
            foreach (var field in fields)
            {
                var value = field.Type.IsInPlace ? MessageCode.PackInPlace(field.Type, Value(unit, field)) : Value(unit, field);
                code.Line($"{unit.Name.InCode}.Add{FlatcNames.Member(field.Name)}(builder, {value});");
            }

            code.Line($"return {unit.Name.InCode}.End{unit.Name.Name}(builder);");
        }
    }

    private static void EmitOutside(CodeWriter code, AccessorUnit.Table unit, TableFieldModel field, string property)
    {
        var offset = Local(field);
        switch (field.Type)
        {
            case FbsType.Table it:
                code.Line($"var {offset} = {it.Name.InCode}.Pack(builder, _o.{property});");
                break;
            case FbsType.Message { InPlace: null } it:
                code.Line($"var {offset} = {MessageCode.PackIfAny(it, $"_o.{property}")};");
                break;
            case FbsType.Text:
                var create = field.Attributes.Any(a => a.Name == "shared") ? "CreateSharedString" : "CreateString";
                code.Line($"var {offset} = _o.{property} == null ? default({AccessorTypes.Google}.StringOffset) : builder.{create}(_o.{property});");
                break;
            case FbsType.Enumeration when field.IsUnionType:
                code.Line($"var {offset} = {MessageCode.CaseOf(UnionOf(unit, field), field.Type, $"_o.{property}")};");
                break;
            case FbsType.UnionType it:
                code.Line($"var {offset} = _o.{property} == null ? {it.Of.Name.InCode}.NONE : _o.{property}.Type;");
                break;
            case FbsType.Union it:
                code.Line($"var {offset} = _o.{property} == null ? 0 : {FlatcNames.UnionClass(it.Of.Name).InCode}.Pack(builder, _o.{property});");
                break;
            case FbsType.Vector vector:
                EmitVector(code, unit, field, vector.Element, property);
                break;
        }
    }

    private static void EmitVector(CodeWriter code, AccessorUnit.Table unit, TableFieldModel field, FbsType element, string property)
    {
        var member = FlatcNames.Member(field.Name);
        var item = $"_o.{property}[_j]";
        code.Line($"var {Local(field)} = default({AccessorTypes.Vector});");
        var isAny = field is { NestedRoot: not null, IsRequired: false } ? $" && _o.{property}.Count > 0" : "";
        using (code.Braces($"if (_o.{property} != null{isAny})"))
        {
            if (element.IsInPlace)
                code.Line($$"""
                    {{unit.Name.InCode}}.Start{{member}}Vector(builder, _o.{{property}}.Count);
                    for (var _j = _o.{{property}}.Count - 1; _j >= 0; --_j) { {{MessageCode.PackInPlace(element, item)}}; }
                    {{Local(field)}} = builder.EndVector();
                    """);
            else if (Converted(unit, field, element, item) is { } converted)
                code.Line($$"""
                    var _items = new {{AccessorTypes.InBuilder(element)}}[_o.{{property}}.Count];
                    for (var _j = 0; _j < _items.Length; ++_j) { _items[_j] = {{converted}}; }
                    {{Local(field)}} = {{unit.Name.InCode}}.Create{{member}}Vector(builder, _items);
                    """);
            else
                code.Line($"{Local(field)} = {unit.Name.InCode}.Create{member}Vector(builder, _o.{property}.ToArray());");
        }
    }

    // Null where elements go into the vector as they are.
    private static string? Converted(AccessorUnit.Table unit, TableFieldModel field, FbsType element, string item) => element switch
    {
        FbsType.Enumeration when field.IsUnionType => MessageCode.CaseOf(UnionOf(unit, field), element, item),
        FbsType.Text => $"builder.CreateString({item})",
        FbsType.Table it => $"{it.Name.InCode}.Pack(builder, {item})",
        FbsType.Message it => MessageCode.Pack(it, item),
        FbsType.UnionType => $"{item}.Type",
        FbsType.Union it => $"{FlatcNames.UnionClass(it.Of.Name).InCode}.Pack(builder, {item})",
        _ => null,
    };

    private static string Value(AccessorUnit.Table unit, TableFieldModel field) =>
        field.Type.IsInPlace || (field.Type is FbsType.Scalar or FbsType.Enumeration && !field.IsUnionType) ? $"_o.{Property(unit, field)}" : Local(field);

    // Of a tag that is the enum of a union of C#: the union, which stands in the next slot.
    private static FbsType.Message UnionOf(AccessorUnit.Table unit, TableFieldModel tag) =>
        (FbsType.Message)AccessorTypes.Element(unit.Model.Fields.Single(f => f.Id == tag.Id + 1).Type);

    // The type of a union is the union's own property of the object.
    private static string Property(AccessorUnit.Table unit, TableFieldModel field) => FlatcNames.Property(
        unit.Name.Name, field.IsUnionType ? field.Name.Substring(0, field.Name.Length - "_type".Length) : field.Name);

    // An underscore at both ends: neither the object nor the loops are called so.
    private static string Local(TableFieldModel field) => $"_{field.Name}_";
}
