using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;

/// <summary>The properties and methods that read one field of a table.</summary>
internal static class TableFieldGetters
{
    public static void Emit(CodeWriter code, AccessorUnit.Table unit, TableFieldModel field)
    {
        var access = Access.Of(field.Type, unit.Hidden, unit.Model.Attributes);
        var property = FlatcNames.Property(unit.Name.Name, field.Name);
        var type = AccessorTypes.InAccessor(field.Type);
        code.Doc(field.Doc);
        switch (field.Type)
        {
            case FbsType.Union union:
                UnionGetters.Emit(code, unit, field, union.Of);
                break;
            case FbsType.Vector { Element: FbsType.Union union }:
                UnionGetters.EmitVector(code, unit, field, union.Of);
                break;
            case FbsType.Vector { Element: FbsType.Message { IsUnion: true } held }:
                code.Line($"{access} {type} {property}(int j) {{ return {MessageCode.ReadUnion(held, unit.Model, field, "j")}; }}");
                VectorGetters.EmitLength(code, unit, field);
                break;
            case FbsType.Vector vector:
                VectorGetters.Emit(code, unit, field, vector.Element);
                break;
            case FbsType.Text:
                code.Line($"{access} {type} {property} {{ get {{ {Read(field, "__p.__string(o + __p.bb_pos)", DefaultLiterals.Typed(field))} }} }}");
                VectorGetters.EmitBytes(code, field);
                break;
            case FbsType.Table or FbsType.Struct:
                var at = field.Type is FbsType.Struct ? "o + __p.bb_pos" : "__p.__indirect(o + __p.bb_pos)";
                code.Line($"{access} {type}? {property} {{ get {{ {Read(field, $"({type}?)new {type}().__assign({at}, __p.bb)", "null")} }} }}");
                break;
            case FbsType.Message { IsUnion: true } it:
                code.Line($"{access} {type} {property} {{ get {{ return {MessageCode.ReadUnion(it, unit.Model, field)}; }} }}");
                break;
            case FbsType.Message it:
                code.Line($"{access} {MessageCode.Nullable(it)} {property} {{ get {{ {Read(field, MessageCode.Read(it, "o + __p.bb_pos"), MessageCode.Absent(it))} }} }}");
                break;
            default:
                var result = field.IsOptional ? $"{type}?" : type;
                var absent = field.IsOptional ? $"({result})null" : DefaultLiterals.Typed(field);
                code.Line($"{access} {result} {property} {{ get {{ {Read(field, ScalarCode.Read(field.Type, "o + __p.bb_pos"), absent)} }} }}");
                break;
        }
    }

    /// <summary>Looks the field up in the vtable, and reads it where it is there.</summary>
    public static string Read(TableFieldModel field, string present, string absent) =>
        $"int o = __p.__offset({field.VTableOffset}); return o != 0 ? {present} : {absent};";
}
