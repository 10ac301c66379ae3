namespace ZmqSchema.Generator.Tests.Snapshots;

/// <summary>A text that was once looked at and found right. Where it is another now, it is written beside as <c>*.received.cs</c>: copy it over once it is right again.</summary>
internal static class Snapshot
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "ZmqSchema.Generator.Tests", "Snapshots");

    public static void Verify(string name, string text)
    {
        var verified = Path.Combine(Folder, $"{name}.verified.cs");
        var received = Path.Combine(Folder, $"{name}.received.cs");
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        if (text == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Equal(expected, text);
    }
}
