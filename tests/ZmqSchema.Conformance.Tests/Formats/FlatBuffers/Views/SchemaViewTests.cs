using CsCheck;
using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Views;

/// <summary>Views of random objects of every table of the schemas here and of Foxglove's, as we pack them and as Google's builder does.</summary>
public class SchemaViewTests
{
    public static TheoryData<string> Tables => [.. SchemaTable.Own.Concat(SchemaTable.OfFoxglove)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Each_property_shows_what_the_object_holds(string name)
    {
        var table = SchemaTable.Find(name);
        var seen = SeenMessage.Of(table.Type);
        Any(table).Sample(message =>
        {
            foreach (var body in new[] { Packed.Of(message), Built(table, message) })
                seen.AssertShows(body, Packed.Read(table.Type, body)!);
        }, iter: 100, threads: 1);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void What_Google_built_and_we_packed_is_verified(string name)
    {
        var table = SchemaTable.Find(name);
        var seen = SeenMessage.Of(table.Type);
        Any(table).Sample(message =>
        {
            Assert.True(seen.Verify(Packed.Of(message)));
            Assert.True(seen.Verify(Built(table, message)));
        }, iter: 100, threads: 1);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void What_the_verifier_accepts_can_be_looked_at(string name)
    {
        var table = SchemaTable.Find(name);
        var bodies = Any(table).Array[12].Single().Select(Packed.Of).OrderBy(b => b.Length).ToArray();
        SeenMessage.Of(table.Type).Rain(bodies[8], BadBodies.ForEachOf(Tables.Count));
    }

    // A root is written with its file's identifier, by the method that flatc gives roots. Google's library for C# has identifiers of ASCII alone.
    private static byte[] Built(SchemaTable table, object message) => table.Name is "Corpus.Root.Root" ? Packed.Of(message)
        : message.GetType().GetMethod("SerializeToBinary") is { } serialize ? (byte[])serialize.Invoke(message, null)!
        : table.Build(message);

    private static Gen<object> Any(SchemaTable table) => AnyObject.Of(table.Type).Where(Packed.Fits);
}
