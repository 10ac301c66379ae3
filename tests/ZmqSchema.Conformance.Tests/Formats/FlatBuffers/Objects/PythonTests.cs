using Corpus.Fleet;
using ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Accessors;
using ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Views;
using ZmqSchema.Conformance.Tests.Peers;
using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Objects;

/// <summary>Random objects of the tables of the schemas here and of Foxglove's, and Python with the classes that flatc writes for it at the other end.</summary>
public class PythonTests(PythonPeer python, FlatcPython classes) : IClassFixture<PythonPeer>, IClassFixture<FlatcPython>
{
    private const int Messages = 12;

    // What flatc 2.0.8 writes for Python cannot be imported where a name or a default is no Python, and reads no arrays in structs.
    private static readonly string[] Unspeakable =
    [
        "Corpus.Attributes.Everything", "Corpus.Defaults.Floats", "Corpus.namespace.class.Names", "Corpus.Spaces.Deep.Later", "Corpus.Spaces.Deep.Uses",
        "Corpus.Structs.Holder", "Global", "GlobalAgain",
    ];

    // It writes none at all where there are vectors of unions, defaults of strings, and a file identifier that is no ASCII.
    private static readonly string[] Unwritten = ["fleet.fbs", "ids.fbs", "root.fbs", "text_defaults.fbs", "unions.fbs"];

    public static TheoryData<string> Tables =>
        [.. SchemaTable.Own.Where(t => !Unspeakable.Contains(t.Data) && !Unwritten.Contains(Path.GetFileName(SchemaTable.All[t.Data].File))).Concat(SchemaTable.OfFoxglove)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Python_reads_what_we_packed_and_we_read_what_it_builds(string name)
    {
        var table = SchemaTable.Find(name);
        AssertAlike(table, [.. AnyObject.Some(table.Type, Messages)]);
    }

    [Fact]
    public void Python_reads_a_union_and_buffers_in_a_robot_and_we_read_what_it_builds()
    {
        var robot = Robots.Printable();

        // Without arrays in a struct, and without a default that Python has not rounded to a float.
        foreach (var one in (RobotT[])[robot, robot.Leader, .. robot.Followers])
            (one.Grid, one.Ratio) = (null, 0.5f);
        AssertAlike(SchemaTable.Find("Corpus.Fleet.Robot"), [robot]);
    }

    private void AssertAlike(SchemaTable table, object[] messages)
    {
        Flatc.SkipUnlessHere();
        PythonPeer.SkipUnlessItHasFlatBuffers();
        var answer = python.Ask(["flatbuffers", classes.Folder, table.Name, .. messages.Select(m => Convert.ToHexString(Packed.Of(m)))]);
        Assert.Equal(2 * messages.Length, answer.Length);
        for (var i = 0; i < messages.Length; i++)
        {
            var (read, built) = (answer[2 * i], Convert.FromHexString(answer[(2 * i) + 1]));
            Assert.Equal(PlainWords.Of(messages[i]), read);
            Assert.Equal(read, PlainWords.Of(Packed.Read(table.Type, built)));
            Assert.Equal(read, PlainWords.Of(table.Read(built)));
            SeenMessage.Of(table.Type).AssertShows(built, Packed.Read(table.Type, built)!);
        }
    }
}
