using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;

/// <summary>
/// The classes that check a buffer before it is read. flatc makes them public even of private types. Where the package's verifier is wrong, it
/// is gone around: it takes the low byte of a union's offset for its type, and throws where it is asked for no file identifier, as of a buffer
/// within a buffer.
/// </summary>
internal static class VerifierEmitter
{
    private const string Verifier = $"{AccessorTypes.Google}.Verifier verifier";

    public static void Emit(CodeWriter code, TableModel table)
    {
        var fields = table.Fields.Where(f => !f.IsDeprecated).ToArray();
        using (Open(code, table.Name))
        {
            using (code.Braces($"public static bool Verify({Verifier}, uint tablePos)"))
            {
                code.Line("return verifier.VerifyTableStart(tablePos)");
                foreach (var call in fields.SelectMany(f => Calls(table, f)))
                    code.Line($"    && {call}");
                code.Line("    && verifier.VerifyTableEnd(tablePos);");
            }

            if (fields.Any(f => f.NestedRoot is not null))
                EmitNested(code.Line());
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
        FbsType.Message it => $"{MessageCode.Verify(it)}(verifier, tablePos)",
        FbsType.Struct it => $"verifier.VerifyUnionData(tablePos, {it.Size}, {it.Alignment})",
        _ => "verifier.VerifyUnionString(tablePos)",
    };

    // None where flatc checks nothing: the values of a vector of unions.
    private static IEnumerable<string> Calls(TableModel table, TableFieldModel field)
    {
        var at = $"tablePos, {field.VTableOffset}";
        var required = field.IsRequired ? "true" : "false";
        string? call = field.Type switch
        {
            FbsType.Text => $"VerifyString({at}, {required})",
            FbsType.Table it => $"VerifyTable({at}, {Action(it.Name)}, {required})",
            FbsType.Message { InPlace: null } it => $"VerifyTable({at}, {MessageCode.Verify(it)}, {required})",
            FbsType.Union it => $"VerifyTable({at}, (v, at) => {Action(it.Of.Name)}(v, (byte){Table(table, "v")}.{Tag(table, field)}, at), {required})",
            FbsType.Vector { Element: FbsType.Text } => $"VerifyVectorOfStrings({at}, {required})",
            FbsType.Vector { Element: FbsType.Table it } => $"VerifyVectorOfTables({at}, {Action(it.Name)}, {required})",
            FbsType.Vector { Element: FbsType.Message { InPlace: null } it } => $"VerifyVectorOfTables({at}, {MessageCode.Verify(it)}, {required})",
            FbsType.Vector { Element: FbsType.Union } => null,
            FbsType.Vector it => $"VerifyVectorOfData({at}, {it.Element.InlineSize}, {required})",
            _ => $"VerifyField({at}, {field.Type.InlineSize}, {field.Type.InlineAlignment}, {required})",
        };
        if (AccessorTypes.Element(field.Type) is FbsType.Message { IsUnion: true } union)
            yield return MessageCode.VerifyUnion(union, field);
        else if (call is not null)
            yield return $"verifier.{call}";
        if (MessageCode.VerifyStructs(field.Type, at) is { } structs)
            yield return structs;
        if (field.NestedRoot is { } root)
            yield return $"VerifyNested(verifier, {Table(table, "verifier")}.Get{FlatcNames.Member(field.Name)}Array(), {Action(root)})";
    }

    private static string Tag(TableModel table, TableFieldModel union) => FlatcNames.UnionType(table.Name.Name, union.Name);

    private static string Table(TableModel table, string verifier) => $"new {table.Name.InCode}().__assign((int)tablePos, {verifier}.Buf)";

    private static void EmitNested(CodeWriter code) => code.Line($$"""
        // Each buffer may be as deep as the one around it less one: a hostile one holds buffers in buffers without end.
        private static bool VerifyNested({{Verifier}}, byte[] nested, {{AccessorTypes.Google}}.VerifyTableAction verify)
        {
            if (nested == null) return true;
            var outer = verifier.options;
            if (outer.maxDepth == 0) return false;
            var inner = new {{AccessorTypes.Google}}.Options(outer.maxDepth - 1, outer.maxTables, outer.stringEndCheck, outer.alignmentCheck);
            return new {{AccessorTypes.Google}}.Verifier(new {{AccessorTypes.ByteBuffer}}(nested), inner).VerifyBuffer(null, false, verify);
        }
        """);

    private static string Action(TypeName name) => $"{FlatcNames.VerifyClass(name).InCode}.Verify";
}
