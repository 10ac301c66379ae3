using System.Text.RegularExpressions;

namespace ZmqSchema.Conformance.Tests.Messages;

/// <summary>A wire format is one folder of the same name in three places, plus its member of <see cref="WireFormat"/>.</summary>
public partial class RepositoryTests
{
    private static readonly string[] Places =
        ["generator/ZmqSchema.Compiler/Formats", "src/ZmqSchema/Formats", "tests/ZmqSchema.Conformance.Tests/Formats"];

    [Fact]
    public void A_wire_format_has_its_folder_in_three_places()
    {
        var formats = Available.Matches(File.ReadAllText(Path.Combine(Repository.Root, Places[0], "WireFormats.cs"))).Select(m => m.Groups[1].Value).ToArray();

        Assert.Contains(nameof(WireFormat.Struct), formats);
        Assert.All(formats, format => Assert.Contains(format, Enum.GetNames<WireFormat>()));
        Assert.All(Places, place => Assert.Equal(formats.Order(), FoldersOf(place).Order()));
    }

    [GeneratedRegex(@"new (\w+)Format\(\)")]
    private static partial Regex Available { get; }

    private static string[] FoldersOf(string place) =>
        [.. Directory.GetDirectories(Path.Combine(Repository.Root, place)).Where(d => Directory.EnumerateFiles(d, "*.cs").Any()).Select(d => Path.GetFileName(d)!)];
}
