using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;

/// <summary>Overwrites a scalar, or one of a vector, where the buffer has it; which case a union holds cannot be changed.</summary>
internal static class TableFieldMutators
{
    public static void Emit(CodeWriter code, AccessorUnit.Table unit, TableFieldModel field)
    {
        var isVector = field.Type is FbsType.Vector;
        var element = AccessorTypes.Element(field.Type);
        if (!AccessorTypes.IsScalar(element) || field.IsUnionType)
            return;

        var access = Access.Of(field.Type, unit.Hidden, unit.Model.Attributes);
        var parameter = FlatcNames.Parameter(field.Name, isVector ? ["o", "j"] : ["o"]);
        var at = isVector ? $"__p.__vector(o) + (j * {element.InlineSize})" : "o + __p.bb_pos";
        code.Line().Line($$"""
            {{access}} bool Mutate{{FlatcNames.Member(field.Name)}}({{(isVector ? "int j, " : "")}}{{AccessorTypes.InAccessor(element)}} {{parameter}})
            {
                int o = __p.__offset({{field.VTableOffset}});
                if (o == 0) return false;
                {{ScalarCode.Overwrite(element, at, parameter)}};
                return true;
            }
            """);
    }
}
