using ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Views;
using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Objects;

/// <summary>
/// Buffers of every table of the schemas here and of Foxglove's that no honest peer has sent: <c>ZMQSCHEMA_BAD_BODIES</c> says how many. That what
/// our verifier accepts is unpacked, SchemaViewTests say. Google's for C# is no reference here: it throws where a vtable would be before the buffer,
/// and accepts fields that are behind it.
/// </summary>
public class RainTests
{
    public static TheoryData<string> Tables => [.. SchemaTable.Own.Concat(SchemaTable.OfFoxglove)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Bad_bodies_are_answered_with_little_memory_by_both_members_alike(string name)
    {
        var table = SchemaTable.Find(name);
        Downpour.On(WireFormat.FlatBuffers, table.Type, Good(table), BadBodies.ForEachOf(Tables.Count));
    }

    // Of middling size: of a large one, most bytes mean nothing but themselves.
    private static byte[] Good(SchemaTable table) =>
        AnyObject.Some(table.Type, 12).Select(Packed.Of).OrderBy(b => b.Length).ElementAt(8);
}
