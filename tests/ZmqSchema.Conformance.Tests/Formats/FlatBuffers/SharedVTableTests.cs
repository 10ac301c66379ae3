using System.Buffers.Binary;
using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers;

/// <summary>Which vtables a body has. FlatBuffers internals, "Tables": those of the same bytes may be one.</summary>
public class SharedVTableTests
{
    private const int Rows = 200;

    // More than are kept at hand, and few; one behind the other, and in turns.
    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 1)]
    [InlineData(3, 50)]
    [InlineData(8, 7)]
    [InlineData(9, 1)]
    [InlineData(32, 1)]
    [InlineData(32, 5)]
    public void Tables_with_the_same_fields_share_a_vtable_however_much_room_there_is(int choices, int inARow)
    {
        var message = new Sparse(Rows: [.. Enumerable.Range(0, Rows).Select(i => Row(31 - (i / inARow % choices)))]);
        var body = Packed.Of(message);
        var expected = message.Rows!.Select(Fields).Distinct().Count();
        var vtables = VTables(body).Distinct().ToArray();

        Assert.Equal(expected, vtables.Length);
        Assert.Equal(expected, vtables.Select(at => Convert.ToHexString(body.AsSpan(at, UInt16(body, at)))).Distinct().Count());

        var packing = new Packing(WireFormat.FlatBuffers);
        for (var room = 0; room < body.Length; room += 61)
            Assert.Equal(body.Length, packing.Within(message, room).Length);
        Assert.Equal(body, packing.Within(message, body.Length));
        Assert.Equal(body, Packed.AtOnce(message));
    }

    private static Sparse Row(int fields) => new(
        (fields & 1) != 0 ? (byte)1 : null, (fields & 2) != 0 ? (short)2 : null, (fields & 4) != 0 ? 3 : null, (fields & 8) != 0 ? 4.5 : null,
        (fields & 16) != 0 ? "row" : null);

    private static (bool, bool, bool, bool, bool) Fields(Sparse row) => (row.A is null, row.B is null, row.C is null, row.D is null, row.E is null);

    private static IEnumerable<int> VTables(byte[] body)
    {
        var root = Int32(body, 0);
        var field = root + UInt16(body, root - Int32(body, root) + 4 + (2 * 5));
        var rows = field + Int32(body, field);
        for (var i = 0; i < Int32(body, rows); i++)
        {
            var at = rows + 4 + (4 * i);
            var row = at + Int32(body, at);
            yield return row - Int32(body, row);
        }
    }

    private static int Int32(byte[] body, int at) => BinaryPrimitives.ReadInt32LittleEndian(body.AsSpan(at));

    private static int UInt16(byte[] body, int at) => BinaryPrimitives.ReadUInt16LittleEndian(body.AsSpan(at));
}
