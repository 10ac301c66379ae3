using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.FlatBuffers;

/// <summary>Emits the codec of a union: which case it is, and the writing, reading and verifying of each.</summary>
internal static class UnionCodecEmitter
{
    public static void Emit(CodeWriter code, MessageModel union, FlatBuffersLayout layout)
    {
        var self = union.Name.InCode;
        var codec = FlatRuntime.Union(self);
        var isMessage = union.Role is MessageRole.Message;
        using (code.Braces($"{TypePart.Header(union)} : {codec}{(isMessage ? $", {FlatRuntime.Table(self)}" : "")}"))
        {
            EmitCases(code, union, layout, self, codec);
            if (isMessage)
                EmitRoot(code.Line(), union, self);
            foreach (var record in union.Cases.Select(c => c.Record).OfType<MessageModel>())
                EmitRecord(code.Line(), union, record);
        }
    }

    private static void EmitCases(CodeWriter code, MessageModel union, FlatBuffersLayout layout, string self, string codec)
    {
        var spelling = UnionSpelling.Of(union);
        if (spelling.MakingNone() is { } none)
            code.Line($"static {self}? {codec}.None => {none};").Line();

        using (code.Braces($"static byte {codec}.CaseOf({self}? value)"))
        {
            code.Line($"if ({spelling.HoldsNone("value")})").Line("    return 0;");
            code.Line($"return {spelling.Selector("value")} switch").Line("{");
            foreach (var it in layout.Cases)
                code.Line($"    {spelling.Pattern(it.Case, "value")} => {it.Case.Number},");
            code.Line($"    _ => throw {FlatRuntime.Writer}.NoCase(),").Line("};");
        }

        code.Line();
        code.Line($"static long {codec}.BoundCase({self} value, int depth) => {spelling.Selector("value")} switch").Line("{");
        foreach (var it in layout.Cases)
            code.Line($"    {spelling.Pattern(it.Case, "value")} => {Bound(it)},");
        code.Line($"    _ => throw {FlatRuntime.Writer}.NoCase(),").Line("};").Line();

        code.Line($"static int {codec}.WriteCase(ref {FlatRuntime.Writer} writer, {self} value) => {spelling.Selector("value")} switch").Line("{");
        foreach (var it in layout.Cases)
            code.Line($"    {spelling.Pattern(it.Case, "value")} => {Write(it)},");
        code.Line($"    _ => throw {FlatRuntime.Writer}.NoCase(),").Line("};").Line();

        using (code.Braces($"static bool {codec}.TryReadCase(ref {FlatRuntime.Reader} reader, byte number, int position, out {self}? value)"))
        {
            using (code.Braces("switch (number)"))
            {
                foreach (var it in layout.Cases)
                {
                    code.Line($"case {it.Case.Number}:").Line($"    value = {spelling.Making(it.Case, Read(it) + (union.IsFromSchema ? "!" : ""))};");
                    code.Line("    return !reader.HasFailed;");
                }

                // Peers may know cases that this schema does not.
                code.Line("default:").Line($"    value = {spelling.MakingUnknown()};").Line("    return true;");
            }
        }

        code.Line().Line($"static bool {codec}.VerifyCase(ref {FlatRuntime.Verifier} verifier, byte number, int position) => number switch").Line("{");
        foreach (var it in layout.Cases)
            code.Line($"    {it.Case.Number} => {Verify(it)},");
        code.Line("    _ => true,").Line("};");
    }

    private static string Bound(FlatCase it) => it.Cell switch
    {
        FlatCell.Table table => $"{FlatRuntime.Bounds}.OfTable<{table.Name.InCode}, {table.Codec}>(it, depth)",
        FlatCell.Struct cell => $"{FlatRuntime.Bounds}.OfStruct<{cell.TypeInCode}, {FlatRuntime.CodecOf(cell)}>()",
        _ => $"{FlatRuntime.Bounds}.OfText(it)",
    };

    private static string Write(FlatCase it) => it.Cell switch
    {
        FlatCell.Table table => $"writer.WriteTable<{table.Name.InCode}, {table.Codec}>(it)",
        FlatCell.Struct cell => $"writer.WriteStruct<{cell.TypeInCode}, {FlatRuntime.CodecOf(cell)}>(it)",
        _ => $"writer.WriteText(it, {Spelling.Literal(it.Case.Name)})",
    };

    private static string Verify(FlatCase it) => it.Cell switch
    {
        FlatCell.Table table => $"verifier.TableAt<{table.Name.InCode}, {table.Codec}>(position)",
        FlatCell.Struct { Form: FlatStructForm.Codec } cell => $"verifier.StructAt<{cell.TypeInCode}, {FlatRuntime.CodecOf(cell)}>(position)",
        FlatCell.Struct cell => $"verifier.StructAt(position, {cell.Size}, {cell.Alignment})",
        _ => "verifier.TextAt(position)",
    };

    private static string Read(FlatCase it)
    {
        var member = Spelling.Literal(it.Case.Name);
        return it.Cell switch
        {
            FlatCell.Table table => $"reader.ReadTableAt<{table.Name.InCode}, {table.Codec}>(position, {member})",
            FlatCell.Struct cell => $"reader.ReadStructAt<{cell.TypeInCode}, {FlatRuntime.CodecOf(cell)}>(position, {member})",
            _ => $"reader.ReadTextAt(position, {member})",
        };
    }

    // A union that is sent by itself is the one field of a table around it.
    private static void EmitRoot(CodeWriter code, MessageModel union, string self)
    {
        var slot = new FlatSlot(new(1, "Value", "value", new FieldType.Union(union.Name), 0, -1), 1, new FlatCell.Union(union.Name, ""), false, false);
        TableEmitter.EmitMembers(code, new(
            self, EquatableArray.Of(slot), null, self,
            body => body.Line("if (field0 is null)").Line("    return reader.Fail(null, position, \"holds no case that is known here\");").Line("message = field0;"))
        {
            WholeValue = "message",
        });
    }

    private static void EmitRecord(CodeWriter code, MessageModel union, MessageModel record)
    {
        var layout = FlatBuffersLayout.Of(record) ?? throw new InvalidOperationException($"{record.Name} has no layout.");
        using (code.Braces($"internal readonly struct {Spelling.Identifier(FlatNames.CaseCodec(record.Name.Name))} : {FlatRuntime.Table(record.Name.InCode)}"))
            TableEmitter.EmitMembers(code, FlatBuffersFormat.TableOf(record, layout));
    }
}
