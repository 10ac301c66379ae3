using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.FlatBuffers;

/// <summary>Emits the view of a schema's struct: a value whose memory is the struct's bytes, so that spans of them are read in place.</summary>
internal static class StructViewEmitter
{
    public static void Emit(CodeWriter code, MessageModel message, FlatBuffersLayout layout)
    {
        var view = Spelling.Identifier(FlatNames.ViewOf(message).Name);
        var names = FlatViewNames.OfStruct(message, layout);
        code.Line($$"""
            /// <summary>A <see cref="{{message.Name.InCode}}"/> as its bytes are, on a little-endian machine.</summary>
            {{TypePart.GeneratedCode}}
            [global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Explicit, Size = {{layout.Struct!.Size}})]
            """);
        using (code.Braces($"{message.Shape.Accessibility} readonly struct {view}"))
        {
            for (var i = 0; i < layout.Slots.Count; i++)
                EmitField(i > 0 ? code.Line() : code, message, layout.Slots[i], Spelling.Identifier(names[i].Value), names[i].Storage, names[i].Items);
        }
    }

    private static void EmitField(CodeWriter code, MessageModel message, FlatSlot slot, string name, string field, string items)
    {
        // A bool may be any byte: what has no room for a fault is true when it is not 0, as the codec has it.
        var isTruth = slot.Cell is FlatCell.Number { Wire: ScalarKind.Boolean };
        var type = slot.Cell switch
        {
            FlatCell.Number number => isTruth ? "byte" : number.TypeInCode,
            FlatCell.Struct cell => cell.ViewInCode,
            _ => throw new InvalidOperationException($"A struct with {slot.Cell.GetType().Name}."),
        };
        var access = message.Shape.HiddenMembers.Contains(slot.Field.Name) ? "internal" : "public";
        var documentation = $"/// <inheritdoc cref=\"{message.Name.InCode}.{Spelling.Identifier(slot.Field.Name)}\"/>";
        var isArray = slot.Field.Type is FieldType.Vector;
        code.Line($"[global::System.Runtime.InteropServices.FieldOffset({slot.Id})]");
        code.Line($"private readonly {(isArray ? items : type)} {field};").Line();
        if (!isArray)
        {
            code.Line(documentation).Line($"{access} {(isTruth ? "bool" : type)} {name} => this.{field}{(isTruth ? " != 0" : "")};");
            return;
        }

        code.Line($$"""
            {{documentation}}
            {{(isTruth ? "/// <remarks>Bytes, of which 0 is false.</remarks>\n" : "")}}[global::System.Diagnostics.CodeAnalysis.UnscopedRef]
            {{access}} global::System.ReadOnlySpan<{{type}}> {{name}} => this.{{field}};

            [global::System.Runtime.CompilerServices.InlineArray({{slot.Count}})]
            private struct {{items}}
            {
                private {{type}} _first;
            }
            """);
    }
}
