using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;

/// <summary>A struct: its accessor, and the class of the object API.</summary>
internal static class StructEmitter
{
    public static void Emit(CodeWriter code, AccessorUnit.Struct unit)
    {
        using (RecordFrame.Open(code, unit.Name, unit.Model.Attributes, unit.Model.Doc))
        {
            RecordFrame.EmitPlace(code, unit.Name, "Struct");
            foreach (var field in unit.Model.Fields)
                EmitField(code.Line(), unit, field);
            StructBuilderMethods.Emit(code, unit);
            RecordFrame.EmitUnPack(code, unit.Name);
            EmitUnPackTo(code.Line(), unit);
            StructBuilderMethods.EmitPack(code.Line(), unit);
        }

        ObjectClassEmitter.Emit(code.Line(), unit);
    }

    private static void EmitField(CodeWriter code, AccessorUnit.Struct unit, StructFieldModel field)
    {
        var isArray = field.Type is FbsType.FixedArray;
        var element = AccessorTypes.Element(field.Type);
        var type = AccessorTypes.InAccessor(field.Type);
        var property = FlatcNames.Property(unit.Name.Name, field.Name);
        var access = Access.Of(field.Type, unit.Hidden, unit.Model.Attributes);
        var at = $"__p.bb_pos + {field.Offset}{(isArray ? $" + (j * {element.InlineSize})" : "")}";
        var read = AccessorTypes.IsScalar(element) ? ScalarCode.Read(element, at) : $"new {type}().__assign({at}, __p.bb)";

        code.Doc(field.Doc).Line(isArray
            ? $"{access} {type} {property}(int j) {{ return {read}; }}"
            : $"{access} {type} {property} {{ get {{ return {read}; }} }}");
        if (!AccessorTypes.IsScalar(element))
            return;

        var parameter = FlatcNames.Parameter(field.Name, isArray ? ["j"] : []);
        var place = isArray ? "int j, " : "";
        code.Line().Line($"{access} void Mutate{FlatcNames.Member(field.Name)}({place}{type} {parameter}) {{ {ScalarCode.Overwrite(element, at, parameter)}; }}");
    }

    private static void EmitUnPackTo(CodeWriter code, AccessorUnit.Struct unit)
    {
        using (code.Braces($"public void UnPackTo({FlatcNames.ObjectClass(unit.Name).InCode} _o)"))
        {
            foreach (var field in unit.Model.Fields)
            {
                var property = FlatcNames.Property(unit.Name.Name, field.Name);
                var unpack = AccessorTypes.IsScalar(AccessorTypes.Element(field.Type)) ? "" : ".UnPack()";
                if (field.Type is FbsType.FixedArray array)
                    code.Line($$"""
                        _o.{{property}} = new {{AccessorTypes.InObject(array.Element)}}[{{array.Length}}];
                        for (var _j = 0; _j < {{array.Length}}; ++_j) { _o.{{property}}[_j] = this.{{property}}(_j){{unpack}}; }
                        """);
                else
                    code.Line($"_o.{property} = this.{property}{unpack};");
            }
        }
    }
}
