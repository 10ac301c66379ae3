using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;

/// <summary>The classes that check a buffer before it is read. flatc makes them public even of private types.</summary>
internal static class VerifierEmitter
{
    private const string Verifier = $"{AccessorTypes.Google}.Verifier verifier";

    public static void Emit(CodeWriter code, TableModel table)
    {
        using (Open(code, table.Name))
        using (code.Braces($"public static bool Verify({Verifier}, uint tablePos)"))
        {
            code.Line("return verifier.VerifyTableStart(tablePos)");
            foreach (var call in table.Fields.Where(f => !f.IsDeprecated).Select(Call).Where(c => c is not null))
                code.Line($"    && verifier.{call}");
            code.Line("    && verifier.VerifyTableEnd(tablePos);");
        }
    }

    public static void Emit(CodeWriter code, UnionModel union)
    {
        using (Open(code, union.Name))
        using (code.Braces($"public static bool Verify({Verifier}, byte typeId, uint tablePos)"))
        using (code.Braces($"switch (({union.Name.InCode})typeId)"))
        {
            foreach (var @case in union.Cases.Where(c => c.Type is not null))
                code.Line($"case {union.Name.InCode}.{Spelling.Identifier(@case.Name)}: return {Call(@case.Type!)};");
            code.Line("default: return true;");
        }
    }

    private static CodeWriter.Block Open(CodeWriter code, TypeName name) =>
        code.Line(TypePart.GeneratedCode).Braces($"public static class {Spelling.Identifier(FlatcNames.VerifyClass(name).Name)}");

    private static string Call(FbsType type) => type switch
    {
        FbsType.Table it => $"{Action(it.Name)}(verifier, tablePos)",
        FbsType.Struct it => $"verifier.VerifyUnionData(tablePos, {it.Size}, {it.Alignment})",
        _ => "verifier.VerifyUnionString(tablePos)",
    };

    // Null where flatc checks nothing: the values of a vector of unions.
    private static string? Call(TableFieldModel field)
    {
        var at = $"tablePos, {field.VTableOffset}";
        var required = field.IsRequired ? "true" : "false";
        return field.Type switch
        {
            FbsType.Text => $"VerifyString({at}, {required})",
            FbsType.Table it => $"VerifyTable({at}, {Action(it.Name)}, {required})",
            FbsType.Union it => $"VerifyUnion(tablePos, {field.VTableOffset - 2}, {field.VTableOffset}, {Action(it.Of.Name)}, {required})",
            FbsType.Vector { Element: FbsType.Text } => $"VerifyVectorOfStrings({at}, {required})",
            FbsType.Vector { Element: FbsType.Table it } => $"VerifyVectorOfTables({at}, {Action(it.Name)}, {required})",
            FbsType.Vector { Element: FbsType.Union } => null,
            FbsType.Vector when field.NestedRoot is { } root => $"VerifyNestedBuffer({at}, {Action(root)}, {required})",
            FbsType.Vector when field.Attributes.Any(a => a.Name == "flexbuffer") => $"VerifyNestedBuffer({at}, null, {required})",
            FbsType.Vector it => $"VerifyVectorOfData({at}, {it.Element.InlineSize}, {required})",
            _ => $"VerifyField({at}, {field.Type.InlineSize}, {field.Type.InlineAlignment}, {required})",
        };
    }

    private static string Action(TypeName name) => $"{FlatcNames.VerifyClass(name).InCode}.Verify";
}
