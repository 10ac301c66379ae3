using ZmqSchema.Compiler.Declarations;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Tests;

/// <summary>Declarations as tests write them: a name, some fields, and what is not as usual.</summary>
internal static class Declared
{
    public static FieldType Int32 { get; } = new FieldType.Scalar(ScalarKind.Int32);

    public static FieldType Scalar(ScalarKind kind) => new FieldType.Scalar(kind);

    public static FieldType Nested(string name) => new FieldType.Nested(Name(name));

    public static FieldDeclaration Field(string name, FieldType? type = null, int? number = null, string? wireName = null, int length = 0, int offset = -1) =>
        new(name, type ?? Int32, number, wireName, length, offset);

    /// <summary>A struct whose storage is its fields in order.</summary>
    public static MessageDeclaration Message(string name, params FieldDeclaration[] fields) => new(
        Name(name), null, null, default, false, Compiler.Model.FieldNaming.SnakeCase, fields.ToEquatableArray(), default, default,
        Shape(MessageKind.Struct, fields), false, default);

    /// <summary>A union of records, each nested in it.</summary>
    public static MessageDeclaration Union(string name, params (string Name, FieldDeclaration[] Fields)[] cases)
    {
        var union = Message(name).As(MessageKind.Record);
        var path = union.Name.Path;
        return union with
        {
            Shape = union.Shape with { IsUnion = true },
            IsMessage = false,
            Cases = cases.Select(c => Message(c.Name, c.Fields).As(MessageKind.Record) with { Name = new(union.Name.Namespace, path.Append(c.Name).ToEquatableArray()), IsMessage = false })
                .ToEquatableArray(),
        };
    }

    public static FieldType UnionType(string name) => new FieldType.Union(Name(name));

    public static MessageDeclaration As(this MessageDeclaration message, MessageKind kind) =>
        message with { Shape = Shape(kind, [.. message.Fields]) };

    public static MessageDeclaration LaidOut(this MessageDeclaration message, WrittenLayoutKind kind, int pack = 0, int size = 0) =>
        message with { Shape = message.Shape with { WrittenLayout = new(kind, pack, size) } };

    public static TypeName Name(string name) =>
        name.LastIndexOf('.') is >= 0 and var dot ? new(name[..dot], EquatableArray.Of(name[(dot + 1)..])) : new("", EquatableArray.Of(name));

    public static IReadOnlyList<LinkedMessage> Link(params MessageDeclaration[] declarations) => [.. SchemaLinker.Link(declarations).Messages];

    public static MessageModel LinkOne(MessageDeclaration declaration, params MessageDeclaration[] others) =>
        Link([declaration, .. others]).Single(m => m.Message.Name == declaration.Name).Message;

    /// <summary>All findings on the declarations, in the order of the messages' names.</summary>
    public static IEnumerable<string> Findings(params MessageDeclaration[] declarations)
    {
        var book = RuleBook.Check(SchemaLinker.Link(declarations));
        return declarations.Where(d => !d.IsForeign).OrderBy(d => d.Name.FullName, StringComparer.Ordinal).SelectMany(d => book.Find(d)!.Findings).Select(f => f.ToString());
    }

    private static TypeShape Shape(MessageKind kind, FieldDeclaration[] fields) => new(
        kind, default, default, default, kind is MessageKind.Struct or MessageKind.RecordStruct ? fields.Select(f => f.Name).ToEquatableArray() : default, null,
        new(default, fields.Select(f => f.Name).ToEquatableArray(), default, false), default, "public", null, false);
}
