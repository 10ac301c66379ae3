using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;

/// <summary>
/// Writes a struct into a builder, from the back to the front: out of arguments, one for each field of it and of the structs it holds, or out
/// of an object.
/// </summary>
internal static class StructBuilderMethods
{
    public static void Emit(CodeWriter code, AccessorUnit.Struct unit)
    {
        var structs = unit.Inner.ToDictionary(s => s.Name);
        var types = unit.Inner.Prepend(unit.Model).SelectMany(s => s.Fields).Select(f => f.Type).Where(t => AccessorTypes.IsScalar(AccessorTypes.Element(t)));
        var access = Access.Of(types, unit.Hidden, unit.Model.Attributes);
        var parameters = string.Join(", ", Parameters(unit.Model, "", 0, structs).Prepend($"{AccessorTypes.Builder} builder"));
        using (code.Line().Braces($"{access} static {AccessorTypes.Offset(unit.Name)} Create{unit.Name.Name}({parameters})"))
        {
            // A field of a struct in an array of structs is an array of as many dimensions.
            Put(code, unit.Model, structs, new("", "", []), 0, static (of, field) => of.Prefix + FlatcNames.Member(field.Name) + Indices(of));
            code.Line($"return new {AccessorTypes.Offset(unit.Name)}(builder.Offset);");
        }
    }

    public static void EmitPack(CodeWriter code, AccessorUnit.Struct unit)
    {
        var structs = unit.Inner.ToDictionary(s => s.Name);
        var type = FlatcNames.ObjectClass(unit.Name).InCode;
        using (code.Braces($"public static {AccessorTypes.Offset(unit.Name)} Pack({AccessorTypes.Builder} builder, {type} _o)"))
        {
            code.Line($"if (_o == null) return default({AccessorTypes.Offset(unit.Name)});");
            Put(code, unit.Model, structs, new("", "_o", []), 0, static (of, field) => of.Path);
            code.Line($"return new {AccessorTypes.Offset(unit.Name)}(builder.Offset);");
        }
    }

    private static IEnumerable<string> Parameters(StructModel model, string prefix, int dimensions, Dictionary<TypeName, StructModel> structs)
    {
        foreach (var field in model.Fields)
        {
            var element = AccessorTypes.Element(field.Type);
            var rank = dimensions + (field.Type is FbsType.FixedArray ? 1 : 0);
            if (element is FbsType.Struct inner)
            {
                foreach (var parameter in Parameters(structs[inner.Name], $"{prefix}{field.Name}_", rank, structs))
                    yield return parameter;
            }
            else
            {
                var array = rank == 0 ? "" : $"[{new string(',', rank - 1)}]";
                yield return $"{AccessorTypes.InBuilder(element)}{array} {prefix}{FlatcNames.Member(field.Name)}";
            }
        }
    }

    private static void Put(
        CodeWriter code, StructModel model, Dictionary<TypeName, StructModel> structs, Source of, int depth,
        Func<Source, StructFieldModel, string> value)
    {
        code.Line($"builder.Prep({model.Alignment}, {model.Size});");
        foreach (var field in model.Fields.Reverse())
        {
            if (field.Padding > 0)
                code.Line($"builder.Pad({field.Padding});");

            var inside = of with { Path = $"{of.Path}.{FlatcNames.Property(model.Name.Name, field.Name)}" };
            if (field.Type is FbsType.FixedArray array)
            {
                var index = $"i{depth}";
                using (code.Braces($"for (var {index} = {array.Length}; {index}-- > 0;)"))
                    PutOne(field, array.Element, inside with { Path = $"{inside.Path}[{index}]", Indices = [.. of.Indices, index] }, depth + 1);
            }
            else
            {
                PutOne(field, field.Type, inside, depth);
            }
        }

        void PutOne(StructFieldModel field, FbsType type, Source inside, int depth)
        {
            if (type is FbsType.Struct inner)
                Put(code, structs[inner.Name], structs, inside with { Prefix = $"{of.Prefix}{field.Name}_" }, depth, value);
            else
                code.Line($"builder.Put{ScalarCode.BuilderWord(type)}({ScalarCode.ToStored(type, value(inside, field))});");
        }
    }

    private static string Indices(Source of) => of.Indices.Length == 0 ? "" : $"[{string.Join(", ", of.Indices)}]";

    /// <summary>Where the values of a struct come from.</summary>
    /// <param name="Prefix">What the names of its fields' arguments begin with.</param>
    /// <param name="Path">The way to it from the object.</param>
    /// <param name="Indices">The variables of the loops that are open.</param>
    private sealed record Source(string Prefix, string Path, string[] Indices);
}
