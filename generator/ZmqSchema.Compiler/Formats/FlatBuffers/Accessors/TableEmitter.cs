using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;

/// <summary>A table: its accessor, the class of the object API and its verifier.</summary>
internal static class TableEmitter
{
    public static void Emit(CodeWriter code, AccessorUnit.Table unit)
    {
        using (RecordFrame.Open(code, unit.Name, unit.Model.Attributes, unit.Model.Doc))
        {
            RecordFrame.EmitPlace(code, unit.Name, "Table");
            EmitRoot(code.Line(), unit);
            foreach (var field in unit.Model.Fields.Where(f => !f.IsDeprecated))
            {
                TableFieldGetters.Emit(code.Line(), unit, field);
                TableFieldMutators.Emit(code, unit, field);
            }

            TableBuilderMethods.Emit(code.Line(), unit);
            LookupEmitter.Emit(code, unit);
            RecordFrame.EmitUnPack(code, unit.Name);
            TableUnPackEmitter.Emit(code.Line(), unit);
            TablePackEmitter.Emit(code.Line(), unit);
        }

        ObjectClassEmitter.Emit(code.Line(), unit);
        VerifierEmitter.Emit(code.Line(), unit.Model);
    }

    private static void EmitRoot(CodeWriter code, AccessorUnit.Table unit)
    {
        var name = unit.Name.Name;
        var self = unit.Name.InCode;
        code.Line($$"""
            public static void ValidateVersion() { {{AccessorTypes.Google}}.FlatBufferConstants.FLATBUFFERS_25_2_10(); }

            public static {{self}} GetRootAs{{name}}({{AccessorTypes.Google}}.ByteBuffer _bb) { return GetRootAs{{name}}(_bb, new {{self}}()); }

            public static {{self}} GetRootAs{{name}}({{AccessorTypes.Google}}.ByteBuffer _bb, {{self}} obj) { return obj.__assign(_bb.GetInt(_bb.Position) + _bb.Position, _bb); }
            """);
        if (unit.FileIdentifier is { } identifier)
            code.Line().Line($$"""
                public static bool {{name}}BufferHasIdentifier({{AccessorTypes.Google}}.ByteBuffer _bb) { return {{AccessorTypes.Google}}.Table.__has_identifier(_bb, {{Spelling.Literal(identifier)}}); }
                """);
        if (unit.Model.IsRoot)
            code.Line().Line($$"""
                public static bool Verify{{name}}({{AccessorTypes.Google}}.ByteBuffer _bb)
                {
                    return new {{AccessorTypes.Google}}.Verifier(_bb).VerifyBuffer({{Spelling.Literal(unit.FileIdentifier)}}, false, {{FlatcNames.VerifyClass(unit.Name).InCode}}.Verify);
                }
                """);
    }
}
