using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.FlatBuffers;

/// <summary>Emits the view of a union: which case it is, and the view of each.</summary>
internal static class UnionViewEmitter
{
    // The table around a union that is sent by itself has its value in slot 1.
    private const int RootSlot = 1;

    public static void Emit(CodeWriter code, MessageModel union, FlatBuffersLayout layout)
    {
        var view = Spelling.Identifier(FlatNames.ViewOf(union).Name);
        var isRoot = union.Role is MessageRole.Message && union.Has(WireFormat.FlatBuffers);
        string[] interfaces = [.. isRoot ? [$"global::ZmqSchema.IZmqView<{view}>"] : Array.Empty<string>(), FlatRuntime.UnionView(view)];
        code.Line($$"""
            /// <summary>A <see cref="{{union.Name.InCode}}"/> read in place out of a FlatBuffers body, valid as long as the bytes are.</summary>
            {{TypePart.GeneratedCode}}
            """);
        using (code.Braces($"{union.Shape.Accessibility} readonly ref struct {view} : {string.Join(", ", interfaces)}"))
        {
            EmitStorage(code, view, union, isRoot);
            EmitCases(code, union, layout);
            EmitWhole(code, union, isRoot);
            code.Line().Line($"static {view} {FlatRuntime.UnionView(view)}.Over({FlatRuntime.InUnion} union) => new(union{(isRoot ? ", default" : "")});");
            if (isRoot)
                EmitCreation(code, view);
        }

        foreach (var record in union.Cases.Select(c => c.Record).OfType<MessageModel>())
        {
            using (code.Line().Braces(TypePart.Header(union)))
                TableViewEmitter.Emit(code, record, FlatBuffersLayout.Of(record)!);
        }
    }

    private static void EmitStorage(CodeWriter code, string view, MessageModel union, bool isRoot)
    {
        code.Line($"private readonly {FlatRuntime.InUnion} __union;");
        if (!isRoot)
        {
            code.Line().Line($"private {view}({FlatRuntime.InUnion} union) => this.__union = union;").Line();
            code.Line($"private {FlatRuntime.InUnion} Union => this.__union;");
            return;
        }

        code.Line($$"""
            private readonly {{FlatRuntime.InTable}} __root;

            private {{view}}({{FlatRuntime.InUnion}} union, {{FlatRuntime.InTable}} root)
            {
                this.__union = union;
                this.__root = root;
            }

            private {{FlatRuntime.InUnion}} Union => this.__root.IsPresent ? this.__root.GetUnion({{RootSlot}}, {{Spelling.Literal(union.SchemaName)}}, "Value") : this.__union;
            """);
    }

    private static void EmitCases(CodeWriter code, MessageModel union, FlatBuffersLayout layout)
    {
        if (layout.UnionForm is FlatUnionForm.Records)
        {
            var none = "None";
            while (layout.Cases.Any(c => c.Case.Name == none))
                none += "_";
            code.Line().Line("/// <summary>The cases by their numbers. Peers may know more.</summary>");
            using (code.Braces($"public enum {FlatNames.CaseKindName} : byte"))
            {
                code.Line("/// <summary>No case at all.</summary>").Line($"{none} = 0,");
                foreach (var it in layout.Cases)
                    code.Line().Line(UnionSpelling.KindSummary(union, CaseOf(union, it))).Line($"{Spelling.Identifier(it.Case.Name)} = {it.Case.Number},");
            }

            code.Line().Line("/// <summary>Which case it is.</summary>").Line($"public {FlatNames.CaseKindName} Case => ({FlatNames.CaseKindName})Union.Number;");
        }
        else
        {
            code.Line().Line("/// <summary>Which case it is.</summary>").Line($"public {FlatNames.TypeOfUnion(union.Name).InCode} Type => ({FlatNames.TypeOfUnion(union.Name).InCode})Union.Number;");
        }

        foreach (var it in layout.Cases)
        {
            if (UnionSpelling.AccessTo(union, CaseOf(union, it)) is not { } access)
                continue;
            var names = $"{Spelling.Literal(union.SchemaName)}, {Spelling.Literal(it.Case.Name)}";
            var (type, get) = it.Cell switch
            {
                FlatCell.Table cell => (cell.ViewInCode, "Table"),
                FlatCell.Struct cell => (cell.ViewInCode, "Memory"),
                _ => ("global::System.ReadOnlySpan<byte>", "Text"),
            };
            code.Line().Line("/// <summary>Gets the case, or returns false where it is another.</summary>");
            code.Line($"{access} bool TryGet{it.Case.Name}(out {type} value) => Union.TryGet{get}({it.Case.Number}, {names}, out value);");
        }
    }

    // The layout was made before the records of the cases were laid out, and has them without.
    private static CaseModel CaseOf(MessageModel union, FlatCase it) => union.Cases.Single(c => c.Number == it.Case.Number);

    private static void EmitWhole(CodeWriter code, MessageModel union, bool isRoot)
    {
        var types = $"{union.Name.InCode}, {union.Name.InCode}";
        var name = Spelling.Literal(union.SchemaName);
        var verified = $"{FlatRuntime.Views}.Verify<{types}>(this.__union)";
        code.Line($$"""

            /// <summary>Unpacks it; null where it is no case that is known here.</summary>
            /// <exception cref="global::ZmqSchema.MalformedMessageException">The bytes are not the case.</exception>
            public {{union.Name.InCode}}? ToMessage() => {{FlatRuntime.Views}}.ToMessage<{{types}}>(Union, {{name}});

            /// <summary>Looks at every byte that can be reached from here: once this is true, no member throws.</summary>
            public bool Verify() => {{(isRoot ? $"this.__root.IsPresent ? {FlatRuntime.Views}.Verify<{types}>(this.__root) : {verified}" : verified)}};
            """);
    }

    private static void EmitCreation(CodeWriter code, string view) =>
        code.Line($$"""

            /// <summary>Lays the view over a body, or returns false where that has no root table.</summary>
            public static bool TryCreate(global::System.ReadOnlySpan<byte> body, out {{view}} view)
            {
                var isTable = {{FlatRuntime.InTable}}.TryCreateRoot(body, false, out var table);
                view = new(default, table);
                return isTable;
            }

            /// <summary>Lays the view over a body that has its size before it, as <c>FinishSizePrefixed</c> writes it, or returns false where that has no root table.</summary>
            public static bool TryCreateSizePrefixed(global::System.ReadOnlySpan<byte> body, out {{view}} view)
            {
                var isTable = {{FlatRuntime.InTable}}.TryCreateRoot(body, true, out var table);
                view = new(default, table);
                return isTable;
            }

            static bool global::ZmqSchema.IZmqView<{{view}}>.TryCreate(
                global::System.ReadOnlySpan<byte> body, global::ZmqSchema.WireFormat format, global::ZmqSchema.PayloadFrames payloads,
                out {{view}} view, out {{FlatRuntime.Malformation}} malformation)
            {
                var isTable = {{FlatRuntime.Views}}.TryCreateRoot(body, format, nameof({{view}}), out var table, out malformation);
                view = new(default, table);
                return isTable;
            }
            """);
}
