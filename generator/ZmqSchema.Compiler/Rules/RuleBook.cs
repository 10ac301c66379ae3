using ZmqSchema.Compiler.Formats;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Rules;

/// <summary>All rules on messages, and the stage that asks them.</summary>
internal static class RuleBook
{
    /// <summary>The rules that hold in every format.</summary>
    public static IReadOnlyList<MessageRule> Common { get; } =
    [
        new NestedTypesAreMessages(),
        new CasesStandInTheirUnion(),
        new SchemaNamesAreUnique(),
        new FixedFieldsHaveFixedSize(),
        new MessagesHaveFields(),
        new RawMessagesArePayloadsAlone(),
        new ShapesNameIntegers(),
        new PayloadElementsAreTheirBytes(),
        new CompiledMessagesHaveTheCodec(),
        new PiecesHaveNoPayloads(),
        new DTypesNameStrings(),
        new DTypesAreOfBytes(),
        new SchemaNamesAreDottedNames(),
        new TopicsAreNotEmpty(),
        new TopicsAreUnicode(),
    ];

    /// <summary>Asks every rule about every message of this project; those of other assemblies have passed there, and have their views beside them by now.</summary>
    public static CheckedSchema Check(LinkedSchema schema)
    {
        var catalog = new MessageCatalog(schema.Messages.Select(m => m.Message), schema.Foreign);
        var findings = schema.Messages.ToDictionary(
            m => m.Message.Name,
            m => schema.Foreign.Contains(m.Message.Name) ? default : m.Findings.Concat(RulesFor(m.Message).SelectMany(rule => Check(rule, m, catalog))).ToEquatableArray());

        return new(
            from linked in schema.Messages
            where !schema.Foreign.Contains(linked.Message.Name)
            let own = findings[linked.Message.Name]
            select new CheckedMessage(linked.Message, own, IsSound(linked.Message, catalog, findings, [])));
    }

    private static IEnumerable<MessageRule> RulesFor(MessageModel message) =>
        Common.Concat(message.Codecs.Select(WireFormats.Find).OfType<WireFormatCompiler>().SelectMany(f => f.Rules));

    private static IEnumerable<Finding> Check(MessageRule rule, LinkedMessage linked, MessageCatalog catalog) =>
        from found in rule.Check(linked.Message, catalog)
        where !linked.Findings.Any(mistake => mistake.Rule.Severity is Severity.Error && rule.Follows(found, mistake, linked.Message))
        select found;

    // Code for a message needs the code of the messages in it, so one broken message silences those that hold it.
    private static bool IsSound(
        MessageModel message, MessageCatalog catalog, Dictionary<TypeName, EquatableArray<Finding>> findings, HashSet<TypeName> asked) =>
        !asked.Add(message.Name)
        || (findings[message.Name].All(f => f.Rule.Severity != Severity.Error)
            && !message.Fields.Any(f => MessageCatalog.HoldsUnknown(f.Type))
            && catalog.HeldBy(message).All(held => IsSound(held.Message, catalog, findings, asked)));
}
