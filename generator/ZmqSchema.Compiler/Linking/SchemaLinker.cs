using ZmqSchema.Compiler.Declarations;
using ZmqSchema.Compiler.Formats;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Linking;

/// <summary>Makes messages of declarations: names meet here, numbers, fingerprints and layouts are given here, once.</summary>
public static class SchemaLinker
{
    /// <summary>Links all declarations of a project.</summary>
    /// <param name="declarations">The messages, in any order.</param>
    /// <param name="enums">Enums that C# members may mention by name alone: those of schema files.</param>
    public static LinkedSchema Link(IEnumerable<MessageDeclaration> declarations, IEnumerable<EnumModel>? enums = null)
    {
        var declared = declarations.SelectMany(WithCases)
            .OrderBy(d => d.IsForeign)
            .GroupBy(d => d.Name).Select(same => same.First())
            .OrderBy(d => d.Name.FullName, StringComparer.Ordinal)
            .ToArray();

        var findings = declared.ToDictionary(d => d.Name, d => d.Findings.ToList());
        var cases = declared.SelectMany(d => d.Cases.Select(c => (Case: c.Name, Union: d.Name))).ToDictionary(c => c.Case, c => c.Union);
        var messages = declared
            .Select(d => MessageLinker.Link(d, findings[d.Name]) with { CaseOf = cases.TryGetValue(d.Name, out var union) ? union : null })
            .ToArray();

        messages = [.. messages.GroupBy(m => m.FileName, StringComparer.OrdinalIgnoreCase).SelectMany(WithFilesOfTheirOwn)];

        var names = new NameResolver(messages, enums ?? []);
        messages = [.. messages.Select(names.Resolve)];
        messages = AbsentMessages.Mark(messages);

        var fingerprints = new FingerprintBook(new MessageCatalog(messages));
        messages = [.. messages.Select(m => m with { Fingerprint = fingerprints.Of(m) })];

        var foreign = declared.Where(d => d.IsForeign).Select(d => d.Name).ToEquatableArray();
        foreach (var format in WireFormats.All)
            messages = format.LayOut(CodecBook.Assign(format, messages, foreign));

        return new(
            messages.Select(m => new LinkedMessage(WithRecords(m, messages), findings[m.Name].ToEquatableArray())).ToEquatableArray(),
            foreign);
    }

    private static IEnumerable<MessageDeclaration> WithCases(MessageDeclaration declaration) =>
        declaration.Cases.Select(c => c with { IsMessage = false, IsForeign = declaration.IsForeign }).Prepend(declaration);

    // The union's code holds that of its cases, so it has to change when they do.
    private static MessageModel WithRecords(MessageModel message, MessageModel[] messages) => message.Cases.Count == 0
        ? message
        : message with
        {
            Cases = message.Cases.Select(c => c with { Record = messages.FirstOrDefault(m => m.CaseOf == message.Name && c.Type == new FieldType.Nested(m.Name)) })
                .ToEquatableArray(),
        };

    // Tick and tick are two types, and one file to some file systems.
    private static IEnumerable<MessageModel> WithFilesOfTheirOwn(IEnumerable<MessageModel> sameFile) =>
        sameFile.Select((message, index) => index == 0 ? message : message with { FileName = $"{message.FileName}-{index}" });
}

/// <summary>The messages of a project, linked but not yet checked.</summary>
/// <param name="Messages">All of them, in the order of their names.</param>
/// <param name="Foreign">Those of other assemblies, which are known here and emitted there.</param>
public sealed record LinkedSchema(EquatableArray<LinkedMessage> Messages, EquatableArray<TypeName> Foreign);

/// <summary>A message and what reading and linking found wrong with it.</summary>
public sealed record LinkedMessage(MessageModel Message, EquatableArray<Finding> Findings);
