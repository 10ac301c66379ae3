using ZmqSchema.Compiler.Declarations;
using ZmqSchema.Compiler.Formats;
using ZmqSchema.Compiler.Formats.FlatBuffers.Objects;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Linking;

/// <summary>Makes messages of declarations: names meet here, numbers, fingerprints and layouts are given here, once.</summary>
public static class SchemaLinker
{
    /// <summary>Links all declarations of a project.</summary>
    /// <param name="declarations">The messages of C#, in any order.</param>
    /// <param name="schemas">What schema files declare, which C# members may mention by name alone.</param>
    public static LinkedSchema Link(IEnumerable<MessageDeclaration> declarations, SchemaMessages? schemas = null)
    {
        var emitted = schemas?.Messages.ToArray() ?? [];
        var taken = new HashSet<TypeName>(emitted.Select(m => m.Name));
        var declared = declarations.SelectMany(WithCases)
            .OrderBy(d => d.IsForeign)
            .Where(d => !taken.Contains(d.Name))
            .GroupBy(d => d.Name).Select(same => same.First())
            .ToArray();
        var mentioned = ForeignPieces.Of(schemas?.Foreign ?? default, declared, emitted);

        var findings = declared.ToDictionary(d => d.Name, d => d.Findings.ToList());
        var cases = declared.SelectMany(d => d.Cases.Select(c => (Case: c.Name, Union: d.Name))).ToDictionary(c => c.Case, c => c.Union);
        var messages = declared
            .Select(d => MessageLinker.Link(d, findings[d.Name]) with { CaseOf = cases.TryGetValue(d.Name, out var union) ? union : null })
            .Concat(emitted)
            .Concat(mentioned)
            .OrderBy(m => m.Name.FullName, StringComparer.Ordinal)
            .ToArray();

        messages = [.. messages.GroupBy(m => m.FileName, StringComparer.OrdinalIgnoreCase).SelectMany(WithFilesOfTheirOwn)];

        // What another assembly keeps to itself the compiler does not know by its name; that is for it to say.
        var hidden = new HashSet<TypeName>(schemas?.Hidden ?? default);
        var names = new NameResolver([.. messages.Where(m => !hidden.Contains(m.Name))], (schemas?.Enums ?? default).Where(e => !hidden.Contains(e.Name)));
        messages = [.. messages.Select(names.Resolve)];
        messages = AbsentMessages.Mark(messages);

        var catalog = new MessageCatalog(messages);
        var foreign = declared.Where(d => d.IsForeign).Select(d => d.Name).Concat(mentioned.Select(m => m.Name)).ToEquatableArray();
        var elsewhere = new HashSet<TypeName>(foreign);
        var written = messages.Where(m => findings.ContainsKey(m.Name) && !elsewhere.Contains(m.Name));
        foreach (var message in schemas is { AreSound: false } ? [] : written)
            findings[message.Name].AddRange(TypesAreKnown.Check(message, catalog, elsewhere));

        var fingerprints = new FingerprintBook(catalog);
        messages = [.. messages.Select(m => m.Role is MessageRole.Message ? m with { Fingerprint = fingerprints.Of(m) } : m)];

        foreach (var format in WireFormats.All)
            messages = format.LayOut(CodecBook.Assign(format, messages, foreign));

        return new(
            messages.Select(m => new LinkedMessage(WithRecords(m, messages), findings.TryGetValue(m.Name, out var found) ? found.ToEquatableArray() : default)).ToEquatableArray(),
            foreign);
    }

    private static IEnumerable<MessageDeclaration> WithCases(MessageDeclaration declaration) =>
        declaration.Cases.Select(c => c with { IsMessage = false, IsForeign = declaration.IsForeign }).Prepend(declaration);

    // The union's code holds that of its cases, so it has to change when they do.
    private static MessageModel WithRecords(MessageModel message, MessageModel[] messages) => message.Cases.Count == 0 || message.IsFromSchema
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
