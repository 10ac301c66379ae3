using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;

/// <summary>What the accessors of tables and structs have in common.</summary>
internal static class RecordFrame
{
    /// <summary>Opens the accessor struct.</summary>
    public static CodeWriter.Block Open(CodeWriter code, TypeName name, EquatableArray<AttributeModel> attributes, EquatableArray<string> doc)
    {
        var kind = attributes.Any(a => a.Name == "csharp_partial") ? "partial struct" : "struct";
        code.Doc(doc).Line(TypePart.GeneratedCode);
        return code.Braces($"{AccessorEmitter.Header(attributes, kind, name.Name)} : {AccessorTypes.Google}.IFlatbufferObject");
    }

    /// <summary>Where it stands in its buffer.</summary>
    /// <param name="code">Where to write.</param>
    /// <param name="name">The table or struct.</param>
    /// <param name="place">The run-time library's <c>Table</c> or <c>Struct</c>.</param>
    public static void EmitPlace(CodeWriter code, TypeName name, string place) => code.Line($$"""
        private {{AccessorTypes.Google}}.{{place}} __p;

        public {{AccessorTypes.ByteBuffer}} ByteBuffer { get { return __p.bb; } }

        public void __init(int _i, {{AccessorTypes.ByteBuffer}} _bb) { __p = new {{AccessorTypes.Google}}.{{place}}(_i, _bb); }

        public {{name.InCode}} __assign(int _i, {{AccessorTypes.ByteBuffer}} _bb) { __init(_i, _bb); return this; }
        """);

    /// <summary>Makes an object of what is read.</summary>
    public static void EmitUnPack(CodeWriter code, TypeName name)
    {
        var type = FlatcNames.ObjectClass(name).InCode;
        code.Line($$"""

            public {{type}} UnPack()
            {
                var _o = new {{type}}();
                this.UnPackTo(_o);
                return _o;
            }
            """);
    }
}
