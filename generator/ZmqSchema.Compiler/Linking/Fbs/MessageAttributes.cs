using ZmqSchema.Compiler.Fbs.Declarations;
using ZmqSchema.Compiler.Linking.Fbs.Rules;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>
/// What <c>zmq_topic</c> and <c>zmq_formats</c> say of a table. To flatc they are attributes of the user's, so the schema declares them:
/// <c>attribute "zmq_topic";</c>
/// </summary>
internal static class MessageAttributes
{
    private const string TopicName = "zmq_topic";
    private const string FormatsName = "zmq_formats";

    /// <summary>The topic, or null.</summary>
    public static string? Topic(TableModel table) => Find(table, TopicName);

    /// <summary>The formats, the default one first: FlatBuffers where the schema says nothing.</summary>
    public static EquatableArray<WireFormat> Formats(TableModel table) => Find(table, FormatsName) is { } formats
        ? Words(formats).Select(Parse).OfType<WireFormat>().Distinct().ToEquatableArray()
        : EquatableArray.Of(WireFormat.FlatBuffers);

    /// <summary>Checks the values that a table gives them.</summary>
    public static void Check(LinkScope scope, string table, AttributeList said)
    {
        if (said.Find(TopicName) is { Value: not { Kind: LiteralKind.Text } } topic)
            scope.Report(MessageRules.TopicsAreTexts, topic.Value?.At ?? topic.At, table, topic.Value?.Words ?? "nothing");
        if (said.Find(FormatsName) is not { } formats)
            return;

        if (formats.Value is not { Kind: LiteralKind.Text } text)
        {
            scope.Report(MessageRules.FormatsAreKnown, formats.Value?.At ?? formats.At, table, formats.Value?.Words ?? "nothing", Known);
            return;
        }

        var seen = new HashSet<WireFormat>();
        foreach (var word in Words(text.Text))
        {
            if (Parse(word) is not { } format)
                scope.Report(MessageRules.FormatsAreKnown, text.At, table, $"'{word}'", Known);
            else if (!seen.Add(format))
                scope.Report(MessageRules.FormatsAreListedOnce, text.At, table, word);
        }
    }

    /// <summary>Checks that what is no table has neither.</summary>
    public static void CheckAbsent(LinkScope scope, string subject, AttributeList said)
    {
        foreach (var name in new[] { TopicName, FormatsName })
        {
            if (said.Find(name) is { } attribute)
                scope.Report(MessageRules.TablesAreMessages, attribute.At, subject, name);
        }
    }

    private static string Known => string.Join(", ", Enum.GetNames(typeof(WireFormat)).Select(n => n.ToLowerInvariant()));

    private static string? Find(TableModel table, string name) => table.Attributes.FirstOrDefault(a => a.Name == name)?.Value;

    private static IEnumerable<string> Words(string formats) => formats.Split(',').Select(f => f.Trim());

    private static WireFormat? Parse(string word) =>
        Enum.GetNames(typeof(WireFormat)).FirstOrDefault(n => n.Equals(word, StringComparison.OrdinalIgnoreCase)) is { } name
            ? (WireFormat)Enum.Parse(typeof(WireFormat), name)
            : null;
}
