using CsCheck;
using ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Accessors;
using ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Views;
using ZmqSchema.Conformance.Tests.Peers;
using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Objects;

/// <summary>Random objects of every table of the schemas here and of Foxglove's: our bytes to Google's library and to flatc, and theirs to us.</summary>
public class TableTests
{
    // flatc 2.0.8 makes no JSON of vectors of unions, defaults of strings, and a schema with JSON in it. fleet.fbs is printed in RobotTests, without its own.
    private static readonly string[] Unprintable = ["fleet.fbs", "ids.fbs", "unions.fbs", "text_defaults.fbs", "root.fbs"];

    public static TheoryData<string> Tables => [.. SchemaTable.Own.Concat(SchemaTable.OfFoxglove)];

    public static TheoryData<string> PrintableTables =>
        [.. SchemaTable.Own.Where(t => !Unprintable.Contains(Path.GetFileName(SchemaTable.All[t.Data].File))).Concat(SchemaTable.OfFoxglove)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Google_verifies_and_reads_what_we_packed(string name)
    {
        var table = SchemaTable.Find(name);
        Any(table).Sample(message =>
        {
            var bytes = Packed.Of(message);
            Assert.True(table.Verify(bytes));
            Assert.Equal(Robots.Describe(table.Read(table.Build(message))), Robots.Describe(table.Read(bytes)));
        }, iter: 200, threads: 1);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void We_read_what_Google_reads(string name)
    {
        var table = SchemaTable.Find(name);
        Any(table).Sample(message =>
        {
            var (ours, theirs) = (Packed.Of(message), table.Build(message));
            var expected = Robots.Describe(table.Read(theirs));
            Assert.Equal(expected, Robots.Describe(Packed.Read(table.Type, theirs)));
            Assert.Equal(expected, Robots.Describe(Packed.Read(table.Type, ours)));
        }, iter: 200, threads: 1);
    }

    [Theory]
    [MemberData(nameof(PrintableTables))]
    public void Flatc_prints_the_same_and_writes_what_we_read(string name)
    {
        var table = SchemaTable.Find(name);
        Flatc.SkipUnlessHere();

        var messages = Any(table).Array[40].Single();
        var ours = Flatc.ToJson(table.File, table.Name, [.. messages.Select(Packed.Of)]);
        Assert.Equal(Flatc.ToJson(table.File, table.Name, [.. messages.Select(table.Build)]), ours);

        var theirs = Flatc.ToBinary(table.File, table.Name, ours);
        foreach (var body in theirs)
        {
            var read = Packed.Read(table.Type, body)!;
            Assert.Equal(Robots.Describe(table.Read(body)), Robots.Describe(read));
            SeenMessage.Of(table.Type).AssertShows(body, read);
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void What_was_unpacked_packs_into_the_same_bytes(string name)
    {
        var table = SchemaTable.Find(name);
        Any(table).Sample(message =>
        {
            var once = Packed.Of(Packed.Read(table.Type, Packed.Of(message))!);
            Assert.Equal(once, Packed.Of(Packed.Read(table.Type, once)!));
        }, iter: 200, threads: 1);
    }

    // Required fields that are null cannot be written, which RobotTests are about.
    private static Gen<object> Any(SchemaTable table) => AnyObject.Of(table.Type).Where(Packed.Fits);
}
