using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;

/// <summary>Reads vectors: one element, how many there are, the one of a key, all at once.</summary>
internal static class VectorGetters
{
    public static void Emit(CodeWriter code, AccessorUnit.Table unit, TableFieldModel field, FbsType element)
    {
        var access = Access.Of(field.Type, unit.Hidden, unit.Model.Attributes);
        var type = AccessorTypes.InAccessor(element);
        var property = FlatcNames.Property(unit.Name.Name, field.Name);
        var at = $"__p.__vector(o) + (j * {element.InlineSize})";
        var (result, present, absent) = element switch
        {
            FbsType.Text => (type, $"__p.__string({at})", "null"),
            FbsType.Struct => ($"{type}?", $"({type}?)new {type}().__assign({at}, __p.bb)", "null"),
            FbsType.Table => ($"{type}?", $"({type}?)new {type}().__assign(__p.__indirect({at}), __p.bb)", "null"),
            FbsType.Message it => (MessageCode.Nullable(it), MessageCode.Read(it, at), MessageCode.Absent(it)),
            _ => (type, ScalarCode.Read(element, at), element is FbsType.Scalar { Kind: ScalarKind.Boolean } ? "false" : $"({type})0"),
        };

        code.Line($"{access} {result} {property}(int j) {{ {TableFieldGetters.Read(field, present, absent)} }}");
        EmitLength(code, unit, field);
        if (element is FbsType.Table { Key: { } key } && LookupEmitter.CanCompare(key.Type))
            EmitByKey(code, unit, field, type, key.Type);
        if (AccessorTypes.IsScalar(element))
            EmitBytes(code, field);
        if (AccessorTypes.IsScalar(element))
            EmitArray(code, field, access, element);
        if (field.NestedRoot is { } nested)
            EmitNested(code, unit, field, nested);
    }

    public static void EmitLength(CodeWriter code, AccessorUnit.Table unit, TableFieldModel field) => code.Line().Line(
        $"public int {FlatcNames.Property(unit.Name.Name, field.Name)}Length {{ get {{ {TableFieldGetters.Read(field, "__p.__vector_len(o)", "0")} }} }}");

    /// <summary>The bytes as they lie in the buffer. The package has no spans: flatc's <c>ENABLE_SPAN_T</c> was off when it was built.</summary>
    public static void EmitBytes(CodeWriter code, TableFieldModel field)
    {
        var member = FlatcNames.Member(field.Name);
        code.Line().Line(
            $"public global::System.ArraySegment<byte>? Get{member}Bytes() {{ return __p.__vector_as_arraysegment({field.VTableOffset}); }}");
        if (field.Type is FbsType.Text)
            code.Line().Line($"public byte[] Get{member}Array() {{ return __p.__vector_as_array<byte>({field.VTableOffset}); }}");
    }

    private static void EmitByKey(CodeWriter code, AccessorUnit.Table unit, TableFieldModel field, string type, FbsType key)
    {
        var access = Access.Of([field.Type, key], unit.Hidden, unit.Model.Attributes);
        var find = $"{type}.__lookup_by_key(__p.__vector(o), key, __p.bb)";
        code.Line().Line(
            $"{access} {type}? {FlatcNames.Member(field.Name)}ByKey({AccessorTypes.InAccessor(key)} key) {{ {TableFieldGetters.Read(field, find, "null")} }}");
    }

    private static void EmitArray(CodeWriter code, TableFieldModel field, string access, FbsType element)
    {
        var type = AccessorTypes.InAccessor(element);
        var header = $"{access} {type}[] Get{FlatcNames.Member(field.Name)}Array()";
        if (element is FbsType.Scalar)
        {
            code.Line().Line($"{header} {{ return __p.__vector_as_array<{type}>({field.VTableOffset}); }}");
            return;
        }

        // The run-time library copies no enums.
        using (code.Line().Braces(header))
        {
            code.Line($$"""
                int o = __p.__offset({{field.VTableOffset}});
                if (o == 0) return null;
                int p = __p.__vector(o);
                var a = new {{type}}[__p.__vector_len(o)];
                for (int i = 0; i < a.Length; i++) { a[i] = {{ScalarCode.Read(element, $"p + (i * {element.InlineSize})")}}; }
                return a;
                """);
        }
    }

    private static void EmitNested(CodeWriter code, AccessorUnit.Table unit, TableFieldModel field, TypeName nested)
    {
        var access = Access.Of(new FbsType.Table(nested, null), unit.Hidden, unit.Model.Attributes);
        var present = $"({nested.InCode}?)new {nested.InCode}().__assign(__p.__indirect(__p.__vector(o)), __p.bb)";
        code.Line().Line(
            $"{access} {nested.InCode}? Get{FlatcNames.Member(field.Name)}As{nested.Name}() {{ {TableFieldGetters.Read(field, present, "null")} }}");
    }
}
