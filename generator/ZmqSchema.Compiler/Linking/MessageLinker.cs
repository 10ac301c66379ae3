using System.Globalization;
using ZmqSchema.Compiler.Declarations;
using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Linking;

/// <summary>Links one declaration: numbers, wire names, dimensions.</summary>
internal static class MessageLinker
{
    // As the files of accessors and of schemas end.
    private static readonly string[] Endings = ["fbs", "schema"];

    public static MessageModel Link(MessageDeclaration declaration, List<Finding> findings)
    {
        findings.AddRange(FieldNumbering.Check(declaration));
        findings.AddRange(WireNamesAreUnique.Check(declaration));

        var numbered = declaration.Fields.Any(f => f.Number is not null);
        var fields = declaration.Fields
            .Select((field, index) => new FieldModel(
                numbered ? field.Number ?? 0 : index + 1,
                field.Name,
                field.WireName ?? WireNames.Of(field.Name, declaration.Naming),
                field.Type,
                field.FixedLength,
                field.WrittenOffset) { IsNullable = field.IsNullable, Encoding = field.Encoding })
            .OrderBy(f => f.Number)
            .ToEquatableArray();

        return new(
            declaration.Name,
            FileName(declaration.Name),
            declaration.SchemaName ?? declaration.Name.FullName,
            declaration.Topic,
            FormatsOf(declaration),
            declaration.IsBigEndian,
            fields,
            declaration.Payloads.Select(p => LinkPayload(p, declaration)).ToEquatableArray(),
            declaration.Shape,
            Layouts: default,
            Fingerprint: 0)
        {
            IsNumbered = numbered,
            Reserved = declaration.Reserved,
            Documentation = declaration.Documentation,
            IsMessagePackArray = declaration.IsMessagePackArray,
            Role = declaration.IsMessage ? MessageRole.Message : MessageRole.Part,
            Cases = declaration.Cases.Select((c, index) => LinkCase(c, index, declaration)).ToEquatableArray(),
        };
    }

    private static CaseModel LinkCase(MessageDeclaration @case, int index, MessageDeclaration union) =>
        new(index + 1, @case.Name.Name, WireNames.Of(@case.Name.Name, union.Naming), new FieldType.Nested(@case.Name), null);

    private static EquatableArray<WireFormat> FormatsOf(MessageDeclaration declaration) =>
        declaration.Formats.Count == 0 && declaration.IsMessage ? EquatableArray.Of(WireFormat.Struct) : declaration.Formats.Distinct().ToEquatableArray();

    /// <summary>How the file of a type begins: that of one called Fbs within Tick would else be the file of the accessor Tick.</summary>
    public static string FileName(TypeName name) =>
        Spelling.FileName(name.FullName) + (Endings.Contains(name.Name, StringComparer.OrdinalIgnoreCase) ? "-type" : "");

    private static PayloadModel LinkPayload(PayloadDeclaration payload, MessageDeclaration owner)
    {
        var sequence = owner.Fields.FirstOrDefault(f => f.Name == payload.Shape?.Trim() && IsSequenceOfIntegers(f.Type))?.Name;
        return new(
            payload.Name,
            payload.WireName ?? WireNames.Of(payload.Name, owner.Naming),
            payload.ElementInCode,
            payload.ElementWords,
            payload.Element,
            payload.Shape,
            (sequence is null ? payload.Shape?.Split(',') ?? [] : []).Select(text => LinkDimension(text.Trim())).ToEquatableArray())
        {
            Sequence = sequence,
            DType = payload.DType,
        };
    }

    // The others have their number of elements from their type: they need no more than their names in a list.
    private static bool IsSequenceOfIntegers(FieldType type) => type is FieldType.Vector
    {
        Kind: SequenceKind.Array or SequenceKind.List or SequenceKind.ImmutableArray or SequenceKind.Memory, Element: FieldType.Scalar element,
    } && element.Kind.IsInteger();

    private static Dimension LinkDimension(string text) =>
        new(text, long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? null : text);
}
