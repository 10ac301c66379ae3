using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;

/// <summary>Reads unions and vectors of unions: as whatever the caller says, as a string, and as each case.</summary>
internal static class UnionGetters
{
    private const string Constraint = $"where TTable : struct, {AccessorTypes.Google}.IFlatbufferObject";

    public static void Emit(CodeWriter code, AccessorUnit.Table unit, TableFieldModel field, UnionModel union)
    {
        var property = FlatcNames.Property(unit.Name.Name, field.Name);
        var asString = $"{FlatcNames.Member(field.Name)}AsString";
        var value = TableFieldGetters.Read(field, "(TTable?)__p.__union<TTable>(o + __p.bb_pos)", "null");
        code.Line($"public TTable? {property}<TTable>() {Constraint} {{ {value} }}");
        if (HoldsText(union))
            code.Line().Line($"public string {asString}() {{ {TableFieldGetters.Read(field, "__p.__string(o + __p.bb_pos)", "null")} }}");

        foreach (var @case in union.Cases.Where(c => c.Type is not null))
        {
            if (@case.Type is FbsType.Message message)
            {
                EmitMessage(code, unit, field, @case, message, "", "o + __p.bb_pos");
                continue;
            }

            var type = AccessorTypes.InAccessor(@case.Type!);
            var name = $"{property}As{@case.Name}";
            var isText = @case.Type is FbsType.Text;
            var access = Access.Of(@case.Type!, unit.Hidden, unit.Model.Attributes);

            // Of a string that is called String, there is the method already.
            if (!(isText && name == asString))
                code.Line().Line($"{access} {type} {name}() {{ return {(isText ? $"{asString}()" : $"{property}<{type}>().Value")}; }}");
        }
    }

    public static void EmitVector(CodeWriter code, AccessorUnit.Table unit, TableFieldModel field, UnionModel union)
    {
        const string at = "__p.__vector(o) + (j * 4)";
        var value = TableFieldGetters.Read(field, $"(TTable?)__p.__union<TTable>({at})", "null");
        var text = TableFieldGetters.Read(field, $"__p.__string({at})", "null");
        code.Line($"public TTable? {FlatcNames.Property(unit.Name.Name, field.Name)}<TTable>(int j) {Constraint} {{ {value} }}");
        if (HoldsText(union))
            code.Line().Line($"public string {FlatcNames.Member(field.Name)}AsString(int j) {{ {text} }}");
        VectorGetters.EmitLength(code, unit, field);

        // What flatc cannot have has no accessor that the caller could ask for.
        foreach (var @case in union.Cases.Where(c => c.Type is FbsType.Message))
            EmitMessage(code, unit, field, @case, (FbsType.Message)@case.Type!, "int j", at);
    }

    private static void EmitMessage(CodeWriter code, AccessorUnit.Table unit, TableFieldModel field, UnionCaseModel @case, FbsType.Message message, string parameter, string at)
    {
        var access = Access.Of(message, unit.Hidden, unit.Model.Attributes);
        var value = TableFieldGetters.Read(field, MessageCode.Read(message, at), MessageCode.Absent(message));
        code.Line().Line($"{access} {MessageCode.Nullable(message)} {FlatcNames.Property(unit.Name.Name, field.Name)}As{@case.Name}({parameter}) {{ {value} }}");
    }

    private static bool HoldsText(UnionModel union) => union.Cases.Any(c => c.Type is FbsType.Text);
}
