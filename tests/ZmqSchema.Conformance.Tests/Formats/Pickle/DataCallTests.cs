using ZmqSchema.Conformance.Tests.Peers;
using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.Pickle;

/// <summary>Plain data that older protocols hold as a call: it is read as what it means, and nothing is called.</summary>
public class DataCallTests(PythonPeer python) : IClassFixture<PythonPeer>
{
    private static readonly Packing Packed = new(WireFormat.Pickle);

    public static TheoryData<int> Protocols => [0, 1, 2, 3, 4, 5];

    [Theory]
    [MemberData(nameof(Protocols))]
    public void Bytes_bytearrays_and_sets_of_every_protocol(int protocol)
    {
        PythonPeer.SkipUnlessItRuns();
        var body = Convert.FromHexString(python.Evaluate(
            "pickle.dumps({'plain': b'ab\\x00\\x7f\\x80\\xff\\n\\\\', 'empty': b'', 'array': bytearray(b'\\xfe\\x01'), 'bare': bytearray(),"
            + " 'numbers': {3, 1}, 'none': set(), 'frozen': frozenset([7]), 'again': [b'ab', b'ab'],"
            + $" 'unknown': [{{b'k': {{'x'}}}}, {{frozenset([1]): bytearray(b'z')}}]}}, {protocol}).hex()"));
        var read = Packed.Read<Calls>(body);
        Assert.Equal([(byte)'a', (byte)'b', 0, 0x7F, 0x80, 0xFF, (byte)'\n', (byte)'\\'], read.Plain);
        Assert.Empty(read.Empty);
        Assert.Equal([0xFE, 1], read.Array.ToArray());
        Assert.Empty(read.Bare);
        Assert.Equal([1, 3], read.Numbers.Order());
        Assert.Empty(read.None);
        Assert.Equal([7], read.Frozen);
        Assert.Equal([[(byte)'a', (byte)'b'], [(byte)'a', (byte)'b']], read.Again);
    }

    [Theory]
    [InlineData("c__builtin__\nbytearray\nX\u0002\0\0\0\u00c3\u00bfU\u0007latin-1\u0086R", "FF")] // Python 2's.
    [InlineData("c_codecs\nencode\nX\u0003\0\0\0a\u00c3\u00a9X\u0006\0\0\0latin1\u0086R", "61E9")]
    [InlineData("c_codecs\nencode\nV\\u00e9\\u0041\nVlatin1\n\u0086R", "E941")]
    [InlineData("cbuiltins\nbytearray\nC\u0001a\u0085R", "61")]
    public void Each_way_to_write_bytes(string program, string expected) =>
        Assert.Equal(Convert.FromHexString(expected), Packed.Read<Calls>(Opcodes.Of("plain", program)).Plain);

    [Fact]
    public void Text_beyond_Latin_1_is_no_bytes()
    {
        var malformed = Assert.Throws<MalformedMessageException>(
            () => Packed.Read<Calls>(Opcodes.Of("plain", "c_codecs\nencode\nX\u0003\0\0\0\u00e2\u0082\u00acX\u0006\0\0\0latin1\u0086R")));
        Assert.Contains("'Plain' at byte", malformed.Message, StringComparison.Ordinal);
        Assert.Contains("is bytes made of text that is not Latin-1", malformed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_set_that_holds_itself_ends() =>
        Assert.False(Calls.TryUnpack(Opcodes.Of("numbers", "cbuiltins\nset\n]q\u0001\u0085Rq\u0002h\u0001h\u0002a0"), out _));

    [Fact]
    public void Sets_of_one_list_cost_what_they_are_long_each()
    {
        // 500 numbers, and 20,000 sets of them: 10,000,000 numbers in 60 kB.
        var program = "cbuiltins\nset\nq\0](" + string.Concat(Enumerable.Repeat("K\u0001", 500)) + "e\u0085q\u000100"
            + "](" + string.Concat(Enumerable.Repeat("h\0h\u0001R", 20_000)) + "e";
        var body = Opcodes.Of("sets", program);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.False(Calls.TryUnpack(body, out _));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 70L * body.Length);
    }
}

/// <summary>Members of what Python's older protocols call for.</summary>
[ZmqMessage(WireFormat.Pickle)]
internal sealed partial record Calls(
    byte[] Plain, byte[] Empty, ReadOnlyMemory<byte> Array, List<byte> Bare, List<int> Numbers, int[] None, int[] Frozen, List<byte[]> Again, List<int[]> Sets);
