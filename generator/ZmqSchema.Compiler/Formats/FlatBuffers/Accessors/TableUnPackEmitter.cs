using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;

/// <summary>Copies a table into an object.</summary>
internal static class TableUnPackEmitter
{
    public static void Emit(CodeWriter code, AccessorUnit.Table unit)
    {
        using (code.Braces($"public void UnPackTo({FlatcNames.ObjectClass(unit.Name).InCode} _o)"))
        {
            foreach (var field in unit.Model.Fields.Where(f => !f.IsDeprecated && !f.IsUnionType))
                EmitField(code, unit, field, FlatcNames.Property(unit.Name.Name, field.Name));
        }
    }

    private static void EmitField(CodeWriter code, AccessorUnit.Table unit, TableFieldModel field, string property)
    {
        switch (field.Type)
        {
            case FbsType.Table or FbsType.Struct:
                code.Line($"_o.{property} = this.{property}.HasValue ? this.{property}.Value.UnPack() : null;");
                break;
            case FbsType.Union union:
                EmitUnion(code, unit, field, union.Of, $"_o.{property}", "");
                break;
            case FbsType.Vector vector:
                EmitVector(code, unit, field, vector.Element, property);
                break;
            default:
                code.Line($"_o.{property} = this.{property};");
                break;
        }
    }

    private static void EmitVector(CodeWriter code, AccessorUnit.Table unit, TableFieldModel field, FbsType element, string property)
    {
        code.Line($"_o.{property} = new {AccessorTypes.InObject(field.Type)}();");
        using (code.Braces($"for (var _j = 0; _j < this.{property}Length; ++_j)"))
        {
            if (element is FbsType.Union union)
            {
                code.Line($"var _u = new {AccessorTypes.InObject(element)}();");
                EmitUnion(code, unit, field, union.Of, "_u", "_j");
                code.Line($"_o.{property}.Add(_u);");
            }
            else
            {
                var unpack = element switch
                {
                    FbsType.Table or FbsType.Struct => $".HasValue ? this.{property}(_j).Value.UnPack() : null",
                    FbsType.Message { IsValueType: true } => ".GetValueOrDefault()",
                    _ => "",
                };
                code.Line($"_o.{property}.Add(this.{property}(_j){unpack});");
            }
        }
    }

    private static void EmitUnion(CodeWriter code, AccessorUnit.Table unit, TableFieldModel field, UnionModel union, string target, string index)
    {
        var property = FlatcNames.Property(unit.Name.Name, field.Name);
        var value = $"{target}.{FlatcNames.UnionValue(union.Name)}";
        var tag = $"this.{FlatcNames.UnionType(unit.Name.Name, field.Name)}{(index.Length == 0 ? "" : $"({index})")}";
        if (index.Length == 0)
            code.Line($"{target} = new {FlatcNames.UnionClass(union.Name).InCode}();");
        code.Line($"{target}.Type = {tag};");
        using (code.Braces($"switch ({tag})"))
        {
            foreach (var @case in union.Cases.Where(c => c.Type is not null))
            {
                var type = AccessorTypes.InAccessor(@case.Type!);
                var read = @case.Type is FbsType.Text ? $"this.{FlatcNames.Member(field.Name)}AsString({index})"
                    : @case.Type is FbsType.Message ? $"this.{property}As{@case.Name}({index})"
                    : $"this.{property}<{type}>({index}).HasValue ? this.{property}<{type}>({index}).Value.UnPack() : null";
                code.Line($$"""
                    case {{union.Name.InCode}}.{{Spelling.Identifier(@case.Name)}}:
                        {{value}} = {{read}};
                        break;
                    """);
            }

            code.Line("default: break;");
        }
    }
}
