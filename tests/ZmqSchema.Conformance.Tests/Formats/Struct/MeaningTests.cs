using System.Globalization;
using ZmqSchema.Conformance.Tests.Peers;
using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Formats.Struct;

/// <summary>What bytes mean that Python's struct module has no code for: what its other types make of them.</summary>
public class MeaningTests(PythonPeer python) : IClassFixture<PythonPeer>
{
    [Fact]
    public void A_guid_is_the_uuid_of_its_bytes()
    {
        var id = Guid.Parse("00112233-4455-6677-8899-aabbccddeeff");
        Assert.Equal(id.ToString(), Evaluate($"uuid.UUID(bytes={Bytes(new Ids(id, 1))}[:16])"));
        Assert.Equal(id, Ids.Unpack(Packed($"uuid.UUID('{id}').bytes + bytes(4)")).Id);
    }

    [Theory]
    [InlineData("2024-02-29T12:34:56.789012300", 638448068967890123)]
    [InlineData("1969-12-31T23:59:59.999999900", 621355967999999999)]
    [InlineData("1677-09-21T00:12:43.145224200", 529122247631452242)]
    [InlineData("2262-04-11T23:47:16.854775800", 713589688368547758)]
    public void A_time_is_numpy_s_datetime64_in_nanoseconds(string time, long ticks)
    {
        var at = new DateTime(ticks, DateTimeKind.Utc);
        var body = Bytes(new Times(at, new DateTimeOffset(at).ToOffset(TimeSpan.FromHours(2)), default));
        Assert.Equal($"['{time}' '{time}']", Evaluate($"numpy.frombuffer({body}[:16], '<M8[ns]')"));

        var read = Times.Unpack(Packed($"numpy.array(['{time}'] * 2, 'M8[ns]').tobytes() + bytes(8)"));
        Assert.Equal(ticks, read.At.Ticks);
        Assert.Equal(DateTimeKind.Utc, read.At.Kind);
        Assert.Equal(ticks, read.Then.UtcTicks);
        Assert.Equal(TimeSpan.Zero, read.Then.Offset);
    }

    [Fact]
    public void A_duration_is_numpy_s_timedelta64_in_nanoseconds()
    {
        var took = -TimeSpan.FromTicks(1_234_567);
        Assert.Equal("-123456700 nanoseconds", Evaluate($"numpy.frombuffer({Bytes(new Times(DateTime.UnixEpoch, default(DateTimeOffset).AddYears(1969), took))}[16:], '<m8[ns]')[0]"));
        Assert.Equal(took, Times.Unpack(Packed("struct.pack('<3q', 0, 0, -123456700)")).Took);
    }

    [Fact]
    public void The_earliest_nanoseconds_are_a_time_that_can_be_sent_again()
    {
        var read = Times.Unpack(Packed("struct.pack('<3q', -2**63, -2**63 + 7, -2**63)"));
        Assert.Equal(529122247631452242, read.At.Ticks);
        Assert.Equal(529122247631452242, read.Then.UtcTicks);
        Assert.Equal(TimeSpan.FromTicks(-92233720368547758), read.Took);
        var again = new byte[24];
        read.Pack(again);
        Assert.Equal(read, Times.Unpack(again));
    }

    [Fact]
    public void Nanoseconds_between_two_ticks_are_the_earlier_one()
    {
        var read = Times.Unpack(Packed("struct.pack('<3q', -1, 199, -101)"));
        Assert.Equal(DateTime.UnixEpoch.AddTicks(-1), read.At);
        Assert.Equal(DateTimeOffset.UnixEpoch.AddTicks(1), read.Then);
        Assert.Equal(TimeSpan.FromTicks(-2), read.Took);
    }

    [Fact]
    public void A_local_time_is_its_instant_and_an_unspecified_one_is_utc()
    {
        var unspecified = new DateTime(2024, 1, 2, 3, 4, 5);
        Assert.Equal(new DateTime(2024, 1, 2, 3, 4, 5, DateTimeKind.Utc), Sent(unspecified));

        var local = DateTime.SpecifyKind(unspecified, DateTimeKind.Local);
        Assert.Equal(local.ToUniversalTime(), Sent(local));

        static DateTime Sent(DateTime at)
        {
            var body = new byte[Times.PackedSize];
            new Times(at, DateTimeOffset.UnixEpoch, default).Pack(body);
            return Times.Unpack(body).At;
        }
    }

    [Theory]
    [InlineData("-170141183460469231731687303715884105728", "340282366920938463463374607431768211455")]
    [InlineData("-2", "1")]
    [InlineData("24197857203266734864793317670504947440", "36893488147419103231")]
    public void Integers_of_128_bits_are_python_s_in_both_byte_orders(string signed, string unsigned)
    {
        var (a, b) = (Int128.Parse(signed, CultureInfo.InvariantCulture), UInt128.Parse(unsigned, CultureInfo.InvariantCulture));
        var (little, big) = (new WideIntegers(a, b), new WideIntegersBigEndian(a, b));
        Assert.Equal(signed, Evaluate($"int.from_bytes({Bytes(little)}[:16], 'little', signed=True)"));
        Assert.Equal(unsigned, Evaluate($"int.from_bytes({Bytes(little)}[16:], 'little')"));
        Assert.Equal(signed, Evaluate($"int.from_bytes({Bytes(big)}[:16], 'big', signed=True)"));
        Assert.Equal(unsigned, Evaluate($"int.from_bytes({Bytes(big)}[16:], 'big')"));
        Assert.Equal(little, WideIntegers.Unpack(Packed($"({signed}).to_bytes(16, 'little', signed=True) + ({unsigned}).to_bytes(16, 'little')")));
        Assert.Equal(big, WideIntegersBigEndian.Unpack(Packed($"({signed}).to_bytes(16, 'big', signed=True) + ({unsigned}).to_bytes(16, 'big')")));
    }

    [Fact]
    public void A_string_is_utf8_padded_with_nul()
    {
        var texts = new Texts("naïve 🙂", "é"[..0], "a\0b");
        Assert.Equal("['naïve 🙂', '', 'a\\x00b']", Evaluate($"[t.rstrip(bytes(1)).decode() for t in struct.unpack('{Texts.PythonFormat}', {Bytes(texts)})]"));
        Assert.Equal(texts, Texts.Unpack(Packed("struct.pack('<12s1s64s', 'naïve 🙂'.encode(), b'', bytes([97, 0, 98]))")));
    }

    private static string Bytes<T>(T message) where T : IZmqMessage<T>
    {
        var body = new byte[message.GetPackedSize()];
        message.Pack(body);
        return $"bytes.fromhex('{Convert.ToHexStringLower(body)}')";
    }

    private string Evaluate(string expression)
    {
        PythonPeer.SkipUnlessHere();
        return python.Evaluate(expression);
    }

    private byte[] Packed(string expression) => Convert.FromHexString(Evaluate($"({expression}).hex()"));
}
