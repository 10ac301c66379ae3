namespace ZmqSchema.Conformance.Tests.Values;

/// <summary>All messages of <c>schemas/Messages</c>, for theories: by name, so that a test says which one it is about.</summary>
public static class CorpusMessages
{
    public static IReadOnlyDictionary<string, MessageType> All { get; } = typeof(CorpusMessages).Assembly.GetTypes()
        .Where(t => t.Namespace == "ZmqSchema.Corpus" && MessageType.IsMessage(t))
        .OrderBy(t => t.Name, StringComparer.Ordinal)
        .ToDictionary(t => t.Name, MessageType.Of);

    public static TheoryData<string> Everything => [.. All.Keys];

    public static TheoryData<string> Struct => [.. All.Values.Where(m => m.IsStruct).Select(m => m.Type.Name)];

    /// <summary>Those that list a format.</summary>
    public static TheoryData<string> Listing(WireFormat format) => [.. All.Values.Where(m => m.Schema.Formats.Contains(format)).Select(m => m.Type.Name)];

    public static TheoryData<string> Blittable => [.. All.Values.Where(m => m.IsBlittable).Select(m => m.Type.Name)];

}
