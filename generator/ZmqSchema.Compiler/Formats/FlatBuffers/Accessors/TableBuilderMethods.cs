using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;

/// <summary>The static methods that build a table: all at once, or begun, added to and ended.</summary>
internal static class TableBuilderMethods
{
    private const string Builder = $"{AccessorTypes.Builder} builder";

    /// <summary>Whether the table is created in one call; flatc counts the fields that are no structs, and keeps to what a JVM takes.</summary>
    public static bool HasCreate(TableModel table) => table.Fields.Count(f => f is { IsDeprecated: false, Type.IsInPlace: false }) is > 0 and < 127;

    public static void Emit(CodeWriter code, AccessorUnit.Table unit)
    {
        if (HasCreate(unit.Model))
            EmitCreate(code, unit);

        code.Line($"public static void Start{unit.Name.Name}({Builder}) {{ builder.StartTable({unit.Model.Fields.Count}); }}").Line();
        foreach (var field in unit.Model.Fields.Where(f => !f.IsDeprecated))
        {
            EmitAdd(code, unit, field);
            if (field.Type is FbsType.Vector vector)
                VectorBuilderMethods.Emit(code, unit, field, vector.Element);
        }

        EmitEnd(code, unit);
        if (unit.Model.IsRoot)
            EmitFinish(code, unit);
    }

    private static void EmitCreate(CodeWriter code, AccessorUnit.Table unit)
    {
        var fields = unit.Model.Fields.Where(f => !f.IsDeprecated).ToArray();
        var types = fields.Select(f => f.Type).Where(t => t is not (FbsType.Union or FbsType.Vector or FbsType.Message { InPlace: null }));
        var access = Access.Of(types, unit.Hidden, unit.Model.Attributes);
        var parameters = string.Join(",\n    ", fields.Select(f => $"{ParameterType(f)} {Argument(f)} = {ParameterDefault(f)}").Prepend(Builder));
        using (code.Braces($"{access} static {AccessorTypes.Offset(unit.Name)} Create{unit.Name.Name}(\n    {parameters})"))
        {
            code.Line($"builder.StartTable({unit.Model.Fields.Count});");
            foreach (var field in InOrderOfSize(unit.Model, fields))
            {
                var value = field.Type.IsInPlace ? MessageCode.PackInPlace(field.Type, Argument(field)) : Argument(field);
                code.Line($"{unit.Name.InCode}.Add{FlatcNames.Member(field.Name)}(builder, {value});");
            }

            code.Line($"return {unit.Name.InCode}.End{unit.Name.Name}(builder);");
        }

        code.Line();
    }

    // From the back to the front, and the largest first unless the schema asks for its own order: as the peers lay tables out.
    private static IEnumerable<TableFieldModel> InOrderOfSize(TableModel table, TableFieldModel[] fields) => table.Has("original_order")
        ? fields.Reverse()
        : fields.Reverse().OrderByDescending(f => AccessorTypes.IsScalar(f.Type) ? f.Type.InlineSize : 4);

    private static string Argument(TableFieldModel field) =>
        FlatcNames.Parameter(field.Name + (AccessorTypes.IsScalar(field.Type) || field.Type.IsInPlace ? "" : "Offset"), "builder");

    private static string ParameterType(TableFieldModel field) =>
        field.Type.IsInPlace ? AccessorTypes.InProperty(field) : AccessorTypes.InBuilder(field.Type) + (field.IsOptional ? "?" : "");

    private static string ParameterDefault(TableFieldModel field) => field.Type switch
    {
        { IsInPlace: true } => "null",
        FbsType.Union or FbsType.Message => "0",
        _ when AccessorTypes.IsScalar(field.Type) => DefaultLiterals.Typed(field),
        _ => $"default({AccessorTypes.InBuilder(field.Type)})",
    };

    private static void EmitAdd(CodeWriter code, AccessorUnit.Table unit, TableFieldModel field)
    {
        var isScalar = AccessorTypes.IsScalar(field.Type);
        var access = field.Type is FbsType.Vector or FbsType.Union or FbsType.Message ? "public" : Access.Of(field.Type, unit.Hidden, unit.Model.Attributes);
        var parameter = FlatcNames.AddParameter(field.Name, isScalar);
        var type = AccessorTypes.InBuilder(field.Type) + (field.IsOptional ? "?" : "");
        var offset = field.Type is FbsType.Union or FbsType.Message ? parameter : $"{parameter}.Value";
        var value = isScalar ? ScalarCode.ToStored(field.Type, parameter, field.IsOptional) : offset;
        var absent = field.IsOptional ? "" : $", {(isScalar ? DefaultLiterals.Stored(field) : "0")}";
        var add = $"builder.Add{ScalarCode.BuilderWord(field.Type)}({field.Id}, {value}{absent})";
        code.Line($"{access} static void Add{FlatcNames.Member(field.Name)}({Builder}, {type} {parameter}) {{ {add}; }}").Line();
    }

    private static void EmitEnd(CodeWriter code, AccessorUnit.Table unit)
    {
        using (code.Braces($"public static {AccessorTypes.Offset(unit.Name)} End{unit.Name.Name}({Builder})"))
        {
            code.Line("int o = builder.EndTable();");
            foreach (var field in unit.Model.Fields.Where(f => f is { IsDeprecated: false, IsRequired: true }))
                code.Line($"builder.Required(o, {field.VTableOffset}); // {field.Name}");
            code.Line($"return new {AccessorTypes.Offset(unit.Name)}(o);");
        }
    }

    private static void EmitFinish(CodeWriter code, AccessorUnit.Table unit)
    {
        var identifier = unit.FileIdentifier is null ? "" : $", {Spelling.Literal(unit.FileIdentifier)}";
        foreach (var prefix in new[] { "", "SizePrefixed" })
            code.Line().Line($$"""
                public static void Finish{{prefix}}{{unit.Name.Name}}Buffer({{Builder}}, {{AccessorTypes.Offset(unit.Name)}} offset)
                {
                    builder.Finish{{prefix}}(offset.Value{{identifier}});
                }
                """);
    }
}
