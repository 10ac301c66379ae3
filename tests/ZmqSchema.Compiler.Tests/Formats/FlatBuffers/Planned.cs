using ZmqSchema.Compiler.Declarations;
using ZmqSchema.Compiler.Formats.FlatBuffers;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Tests.Formats.FlatBuffers;

/// <summary>Declarations linked and laid out for FlatBuffers, and layouts in one line.</summary>
internal static class Planned
{
    private static readonly FlatBuffersFormat Format = new();

    /// <summary>A class that lists FlatBuffers.</summary>
    public static MessageDeclaration Table(string name, params FieldDeclaration[] fields) =>
        Declared.Message(name, fields).As(MessageKind.Class) with { Formats = EquatableArray.Of(Compiler.Model.WireFormat.FlatBuffers) };

    public static FieldType Vector(FieldType element, SequenceKind kind = SequenceKind.Array, int length = 0) =>
        new FieldType.Vector(element, kind, length, kind is SequenceKind.InlineArray ? "global::Many" : null);

    public static IReadOnlyList<MessageModel> All(params MessageDeclaration[] declarations)
    {
        var schema = SchemaLinker.Link(declarations);
        var messages = schema.Messages.Select(m => m.Message).ToArray();
        return FlatPlanner.LayOut(messages.All(m => !m.Codecs.Contains(Format.Format)) ? CodecBook.Assign(Format, messages, schema.Foreign) : messages);
    }

    public static FlatBuffersLayout? Layout(MessageDeclaration declaration, params MessageDeclaration[] others) =>
        FlatBuffersLayout.Of(All([declaration, .. others]).Single(m => m.Name == declaration.Name));

    /// <summary>The cell of a field of that type.</summary>
    public static FlatCell? Cell(FieldType type, params MessageDeclaration[] others) => Layout(Table("T", Declared.Field("A", type)), others)?.Slots[0].Cell;

    /// <summary>What the rules of the format say.</summary>
    public static IEnumerable<string> Findings(params MessageDeclaration[] declarations)
    {
        var messages = All(declarations);
        var catalog = new MessageCatalog(messages);
        return from message in messages
               where message.Codecs.Contains(Format.Format)
               from rule in Format.Rules
               from finding in rule.Check(message, catalog)
               select finding.ToString();
    }

    /// <summary>Slots as <c>name@id</c>, with a question mark for an optional one.</summary>
    public static string Ids(this FlatBuffersLayout layout) =>
        string.Join(' ', layout.Slots.Select(s => $"{s.Field.Name}@{s.Id}{(s.IsOptional ? "?" : "")}{(s.Count > 1 ? $"x{s.Count}" : "")}"));

    public static string Describe(FlatCell? cell) => cell switch
    {
        FlatCell.Number it => $"{it.Wire.Word()} {it.Form} {it.TypeInCode}",
        FlatCell.Text it => it.IsDecimal ? "decimal" : "string",
        FlatCell.Struct it => $"struct {it.Size}/{it.Alignment} {it.Form} {it.TypeInCode} view {it.ViewInCode}{(it.IsReference ? " class" : "")}",
        FlatCell.Table it => $"table {it.Name} in {it.Codec} view {it.ViewInCode}{(it.IsReference ? " class" : "")}",
        FlatCell.Union it => $"union {it.Name} view {it.ViewInCode}",
        FlatCell.Vector it => $"[{Describe(it.Element)}] {it.Kind} {it.Length} {it.TypeInCode}",
        FlatCell.Map it => $"{{{Describe(it.Key)}: {Describe(it.Value)}}} {it.TypeInCode}",
        _ => "nothing",
    };
}
