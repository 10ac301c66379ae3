using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Formats.FlatBuffers;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.CapnProto;

/// <summary>Emits the view of a union: which case it is, and the view of each.</summary>
internal static class CapnProtoUnionViewEmitter
{
    public static void Emit(CodeWriter code, MessageModel union, CapnProtoLayout layout)
    {
        var names = layout.View ?? throw new InvalidOperationException($"{union.Name} has no view.");
        var view = Spelling.Identifier(names.Name);
        code.Line($$"""
            /// <summary>A <see cref="{{union.Name.InCode}}"/> read in place out of a Cap'n Proto body, valid as long as the bytes are.</summary>
            {{TypePart.GeneratedCode}}
            """);
        using (code.Braces($"{union.Shape.Accessibility} readonly ref struct {view} : {CapnProtoViewEmitter.Interfaces(union, view)}"))
        {
            PayloadViewEmitter.EmitStorage(code, union, names.Payloads, view, CapnProtoViewEmitter.Struct, names.Struct, "it");
            EmitNumber(code, union, names);
            var types = new CapnProtoViewTypes(names.Held);
            foreach (var @case in union.Cases)
                EmitCase(code, union, @case, names, types);
            CapnProtoViewEmitter.EmitToMessage(code, union, names, union.Name.InCode);
            CapnProtoVerifyEmitter.EmitVerify(code, names);
            code.Line().Line($"static {view} {CapnProtoViewEmitter.Interface(view)}.Over({CapnProtoViewEmitter.Struct} it) => new(it);");
            EmitVerifying(code, union, view, types);
            if (CapnProtoViewEmitter.IsRoot(union))
                CapnProtoViewEmitter.EmitCreation(code, union, layout, names);
        }

        foreach (var @case in union.Cases.Where(c => c.Record is not null))
        {
            using (code.Line().Braces(TypePart.Header(union)))
                CapnProtoViewEmitter.Emit(code, @case.Record!, CapnProtoEmitter.LayoutOf(@case.Record!), $"{union.Name.InCode}.{Spelling.Identifier(CapnProtoForms.Values.CodecOf(@case))}");
        }
    }

    // A case's number is that of its tag and one more: 0 is none.
    private static void EmitNumber(CodeWriter code, MessageModel union, CapnProtoView names)
    {
        var number = $"this.{names.Struct}.GetCase({union.Cases.Count})";
        if (union.IsFromSchema)
        {
            var type = FlatNames.TypeOfUnion(union.Name).InCode;
            code.Line().Line("/// <summary>Which case it is; none where it is one that is not known here.</summary>").Line($"public {type} Type => ({type}){number};");
            return;
        }

        var none = "None";
        while (union.Cases.Any(c => c.Name == none))
            none += "_";
        code.Line().Line("/// <summary>The cases by their numbers.</summary>");
        using (code.Braces("public enum CaseKind : ushort"))
        {
            code.Line("/// <summary>No case that is known here.</summary>").Line($"{none} = 0,");
            foreach (var @case in union.Cases)
                code.Line().Line(UnionSpelling.KindSummary(union, @case)).Line($"{Spelling.Identifier(@case.Name)} = {@case.Number},");
        }

        code.Line().Line("/// <summary>Which case it is.</summary>").Line($"public CaseKind Case => (CaseKind){number};");
    }

    private static void EmitCase(CodeWriter code, MessageModel union, CaseModel @case, CapnProtoView names, CapnProtoViewTypes types)
    {
        if (UnionSpelling.AccessTo(union, @case) is not { } access)
            return;
        var at = $"0, {Spelling.Literal(union.SchemaName)}, {Spelling.Literal(@case.Name)}";
        var type = types.Of(@case.Type, entry: null);
        var getting = @case.Type is FieldType.Text ? $"GetText({at})" : $"GetStruct<{type}>({at})";
        code.Line().Line("/// <summary>Gets the case, or returns false where it is another.</summary>");
        using (code.Braces($"{access} bool TryGet{@case.Name}(out {type} value)"))
        {
            code.Line($"var isCase = {(union.IsFromSchema ? $"(int)Type == {@case.Number}" : $"(int)Case == {@case.Number}")};");
            code.Line($"value = isCase ? this.{names.Struct}.{getting} : default;").Line("return isCase;");
        }
    }

    private static void EmitVerifying(CodeWriter code, MessageModel union, string view, CapnProtoViewTypes types)
    {
        var cases = union.Cases.Where(c => UnionSpelling.AccessTo(union, c) is not null)
            .Select(c => $"{c.Number} => verifier.{(c.Type is FieldType.Text ? "Text" : $"Struct<{types.View(c.Type)}>")}(in it, 0),");
        code.Line().Line(CapnProtoVerifyEmitter.Header(view) + $" => it.GetCase({union.Cases.Count}) switch").Line("{");
        foreach (var @case in cases.Append("_ => true,"))
            code.Line($"    {@case}");
        code.Line("};");
    }
}
