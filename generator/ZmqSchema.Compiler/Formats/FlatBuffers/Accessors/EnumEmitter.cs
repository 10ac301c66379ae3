using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;

/// <summary>Enums, and those that say which case a union holds.</summary>
internal static class EnumEmitter
{
    public static void Emit(CodeWriter code, FbsEnumModel model)
    {
        code.Doc(model.Doc);
        if (model.IsFlags)
            code.Line("[global::System.Flags]");
        Emit(
            code, AccessorEmitter.Header(model.Attributes, "enum", model.Enum.Name.Name), model.Enum.Underlying,
            model.Enum.Members.Select((m, i) => (m.Name, m.Value, model.ValueDocs[i])));
    }

    public static void Emit(CodeWriter code, UnionModel model)
    {
        code.Doc(model.Doc);
        Emit(
            code, AccessorEmitter.Header(model.Attributes, "enum", model.Name.Name), ScalarKind.UInt8,
            model.Cases.Select(c => (c.Name, c.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), c.Doc)));
    }

    private static void Emit(CodeWriter code, string header, ScalarKind underlying, IEnumerable<(string Name, string Value, EquatableArray<string> Doc)> values)
    {
        code.Line(TypePart.GeneratedCode);
        using (code.Braces($"{header} : {underlying.InCode()}"))
        {
            foreach (var (name, value, doc) in values)
                code.Doc(doc).Line($"{Spelling.Identifier(name)} = {value},");
        }
    }
}
