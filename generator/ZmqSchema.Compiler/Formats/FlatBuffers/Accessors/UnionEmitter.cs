using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;

/// <summary>A union: the enum of its cases, the class that holds one of them, and its verifier.</summary>
internal static class UnionEmitter
{
    public static void Emit(CodeWriter code, AccessorUnit.Union unit)
    {
        EnumEmitter.Emit(code, unit.Model);
        EmitClass(code.Line(), unit);
        VerifierEmitter.Emit(code.Line(), unit.Model);
    }

    private static void EmitClass(CodeWriter code, AccessorUnit.Union unit)
    {
        var union = unit.Model;
        var self = FlatcNames.UnionClass(union.Name);
        var value = FlatcNames.UnionValue(union.Name);
        code.Line(TypePart.GeneratedCode);
        using (code.Braces(AccessorEmitter.Header(union.Attributes, "partial class", self.Name)))
        {
            code.Line($$"""
                public {{union.Name.InCode}} Type { get; set; }
                public object {{value}} { get; set; }

                public {{Spelling.Identifier(self.Name)}}()
                {
                    this.Type = {{union.Name.InCode}}.NONE;
                    this.{{value}} = null;
                }

                public T As<T>() where T : class { return this.{{value}} as T; }
                """);

            foreach (var @case in union.Cases.Where(c => c.Type is not null))
            {
                var type = AccessorTypes.InObject(@case.Type!);
                var parameter = FlatcNames.UnionCaseParameter(@case.Name);
                var access = Access.Of(@case.Type!, unit.Hidden, union.Attributes);
                code.Line($$"""

                    {{access}} {{As(@case, value)}}
                    {{access}} static {{self.InCode}} From{{@case.Name}}({{type}} {{parameter}})
                    {
                        return new {{self.InCode}} { Type = {{union.Name.InCode}}.{{Spelling.Identifier(@case.Name)}}, {{value}} = {{parameter}} };
                    }
                    """);
            }

            EmitPack(code.Line(), union, self.InCode);
        }
    }

    // A value is null where it is of another case, as an object is.
    private static string As(UnionCaseModel @case, string value) => @case.Type is FbsType.Message { IsValueType: true } it
        ? $"{MessageCode.Nullable(it)} As{@case.Name}() {{ return this.{value} as {MessageCode.Nullable(it)}; }}"
        : $"{AccessorTypes.InObject(@case.Type!)} As{@case.Name}() {{ return this.As<{AccessorTypes.InObject(@case.Type!)}>(); }}";

    private static void EmitPack(CodeWriter code, UnionModel union, string self)
    {
        using (code.Braces($"public static int Pack({AccessorTypes.Google}.FlatBufferBuilder builder, {self} _o)"))
        using (code.Braces("switch (_o.Type)"))
        {
            foreach (var @case in union.Cases.Where(c => c.Type is not null))
            {
                var value = $"_o.As{@case.Name}()";
                var pack = @case.Type switch
                {
                    FbsType.Text => $"builder.CreateString({value}).Value",
                    FbsType.Message it => MessageCode.PackIfAny(it, value),
                    _ => $"{AccessorTypes.InAccessor(@case.Type!)}.Pack(builder, {value}).Value",
                };
                code.Line($"case {union.Name.InCode}.{Spelling.Identifier(@case.Name)}: return {pack};");
            }

            code.Line("default: return 0;");
        }
    }
}
