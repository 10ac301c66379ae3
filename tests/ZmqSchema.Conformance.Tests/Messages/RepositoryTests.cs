namespace ZmqSchema.Conformance.Tests.Messages;

/// <summary>A wire format is one folder of the same name in three places, plus its member of <see cref="WireFormat"/>.</summary>
public class RepositoryTests
{
    private static readonly string[] Places =
        ["generator/ZmqSchema.Compiler/Formats", "src/ZmqSchema/Formats", "tests/ZmqSchema.Conformance.Tests/Formats"];

    [Fact]
    public void A_wire_format_has_its_folder_in_three_places()
    {
        var folders = Places.Select(place => (Place: place, Names: FoldersOf(place))).ToArray();
        var formats = folders.SelectMany(f => f.Names).Distinct().ToArray();

        Assert.Contains(nameof(WireFormat.Struct), formats);
        Assert.All(formats, format => Assert.Contains(format, Enum.GetNames<WireFormat>()));
        Assert.All(folders, f => Assert.Equal(formats.Order(), f.Names.Order()));
    }

    private static string[] FoldersOf(string place) =>
        [.. Directory.GetDirectories(Path.Combine(Repository.Root, place)).Where(d => Directory.EnumerateFiles(d, "*.cs").Any()).Select(d => Path.GetFileName(d)!)];
}
