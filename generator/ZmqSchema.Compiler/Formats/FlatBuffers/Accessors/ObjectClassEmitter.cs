using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;

/// <summary>The class of the object API. It is partial, other than flatc's: what makes it a message is another part of it.</summary>
internal static class ObjectClassEmitter
{
    public static void Emit(CodeWriter code, AccessorUnit.Struct unit)
    {
        using (Open(code, unit.Name, unit.Model.Attributes))
        {
            foreach (var field in unit.Model.Fields)
            {
                var access = Access.Of(field.Type, unit.Hidden, unit.Model.Attributes);
                EmitProperty(code, field.Doc, access, AccessorTypes.InObject(field.Type), FlatcNames.Property(unit.Name.Name, field.Name));
            }

            EmitConstructor(code, unit.Name, unit.Model.Fields.Select(f => Initial($"this.{FlatcNames.Property(unit.Name.Name, f.Name)}", f.Type)));
        }
    }

    public static void Emit(CodeWriter code, AccessorUnit.Table unit)
    {
        var fields = unit.Model.Fields.Where(f => !f.IsDeprecated && !f.IsUnionType).ToArray();
        using (Open(code, unit.Name, unit.Model.Attributes))
        {
            foreach (var field in fields)
            {
                var access = Access.Of(field.Type, unit.Hidden, unit.Model.Attributes);
                EmitProperty(code, field.Doc, access, AccessorTypes.InProperty(field), FlatcNames.Property(unit.Name.Name, field.Name));
            }

            EmitConstructor(code, unit.Name, fields.Select(f => Initial(f, $"this.{FlatcNames.Property(unit.Name.Name, f.Name)}")));
            if (unit.Model.IsRoot)
                EmitSerialization(code.Line(), unit.Name);
        }
    }

    private static CodeWriter.Block Open(CodeWriter code, TypeName name, EquatableArray<AttributeModel> attributes) =>
        code.Line(TypePart.GeneratedCode).Braces(AccessorEmitter.Header(attributes, "partial class", FlatcNames.ObjectClass(name).Name));

    private static void EmitProperty(CodeWriter code, EquatableArray<string> doc, string access, string type, string name) =>
        code.Doc(doc).Line($"{access} {type} {name} {{ get; set; }}").Line();

    private static void EmitConstructor(CodeWriter code, TypeName name, IEnumerable<string> values)
    {
        using (code.Braces($"public {Spelling.Identifier(FlatcNames.ObjectClass(name).Name)}()"))
        {
            foreach (var value in values)
                code.Line(value);
        }
    }

    private static string Initial(TableFieldModel field, string property) =>
        field.Type is FbsType.Struct ? Initial(property, field.Type) : $"{property} = {DefaultLiterals.Typed(field)};";

    // flatc leaves the elements of an array of structs null, and then cannot pack a new object.
    private static string Initial(string property, FbsType type) => type switch
    {
        FbsType.FixedArray { Element: FbsType.Struct it } array => $$"""
            {{property}} = new {{AccessorTypes.InObject(it)}}[{{array.Length}}];
            for (var _j = 0; _j < {{array.Length}}; ++_j) { {{property}}[_j] = new {{AccessorTypes.InObject(it)}}(); }
            """,
        FbsType.FixedArray it => $"{property} = new {AccessorTypes.InObject(it.Element)}[{it.Length}];",
        FbsType.Struct => $"{property} = new {AccessorTypes.InObject(type)}();",
        _ => $"{property} = default({AccessorTypes.InObject(type)});",
    };

    private static void EmitSerialization(CodeWriter code, TypeName name)
    {
        var type = FlatcNames.ObjectClass(name).InCode;
        code.Line($$"""
            public static {{type}} DeserializeFromBinary(byte[] fbBuffer)
            {
                return {{name.InCode}}.GetRootAs{{name.Name}}(new {{AccessorTypes.Google}}.ByteBuffer(fbBuffer)).UnPack();
            }

            public byte[] SerializeToBinary()
            {
                var fbb = new {{AccessorTypes.Google}}.FlatBufferBuilder(0x10000);
                {{name.InCode}}.Finish{{name.Name}}Buffer(fbb, {{name.InCode}}.Pack(fbb, this));
                return fbb.DataBuffer.ToSizedArray();
            }
            """);
    }
}
