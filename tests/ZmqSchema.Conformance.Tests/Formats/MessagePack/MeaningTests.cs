using System.Numerics;
using ZmqSchema.Conformance.Tests.Peers;
using ZmqSchema.Conformance.Tests.Values;
using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Formats.MessagePack;

/// <summary>What Python makes of our values, and we of Python's: not only the same bytes, the same meaning.</summary>
public class MeaningTests(PythonPeer python) : IClassFixture<PythonPeer>
{
    private static readonly Packing Packed = new(WireFormat.MessagePack);

    [Fact]
    public void A_message_is_a_dict_of_its_values() => Assert.Equal(
        "{'seq': 42, 'time': 0.5, 'temperature': 21.5, 'device': 'naïve 🙂'}",
        Unpacked(new Telemetry(42, 0.5, 21.5f, "naïve 🙂")));

    [Fact]
    public void An_array_is_a_list_with_None_in_its_holes() =>
        Assert.Equal("[7, 'x', None, [0.5], None]", Unpacked(new ByIndex(7, "x", [0.5], null)));

    [Fact]
    public void A_union_is_its_case_s_number_and_the_value() => Assert.Equal(
        "['t', [2, {'width': 1.0, 'height': 2.0, 'label': None}], [[3, {}]], {'go': [2, {'to': {'x': 1.0, 'y': 2.0}, 'speed': 0.5}]}]",
        Unpacked(new Drawing("t", new Figure.Rectangle(1, 2, null), [new Figure.Empty()], new() { ["go"] = new Command.Go(new(1, 2), 0.5f) })));

    [Fact]
    public void Values_with_a_form_of_their_own_are_what_Python_calls_them()
    {
        var id = Guid.Parse("00112233-4455-6677-8899-aabbccddeeff");
        var at = new DateTime(2024, 2, 29, 12, 34, 56, DateTimeKind.Utc).AddTicks(7_890_123);
        var message = new WellKnown(
            "", id, at, new DateTimeOffset(at).ToOffset(TimeSpan.FromHours(2)), TimeSpan.FromTicks(-3), 1.50m, new(1, 2), new(1, 2, 3), new(1, 2, 3, 4), new(1, 2, 3, 4), Matrix4x4.Identity);
        var body = $"msgpack.unpackb({Bytes(message)}, timestamp=3)";

        Assert.Equal(id.ToString(), Evaluate($"uuid.UUID(bytes={body}['id'])"));
        Assert.Equal("2024-02-29T12:34:56.789012+00:00", Evaluate($"{body}['at'].isoformat()"));
        Assert.Equal("2024-02-29T12:34:56.789012+00:00", Evaluate($"{body}['then'].isoformat()"));
        Assert.Equal("1709210096789012300", Evaluate($"msgpack.unpackb({Bytes(message)})['at'].to_unix_nano()"));
        Assert.Equal("(-300, '1.50', [1.0, 2.0], [1.0, 2.0, 3.0])", Evaluate($"tuple({body}[k] for k in ('took', 'price', 'flat', 'point'))"));
        Assert.Equal("[1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0]", Evaluate($"{body}['matrix']"));
    }

    [Fact]
    public void What_a_Python_user_writes_is_read()
    {
        var read = Read<WellKnown>("""
            {'price': 3, 'text': b'bytes', 'id': '00112233-4455-6677-8899-aabbccddeeff', 'took': 250, 'flat': [1, 0.1], 'at': datetime.datetime(1969, 12, 31, 23, 59, 59, 500000, datetime.timezone.utc), 'more': {'a': [1, {}]}}
            """);
        Assert.Equal((3m, "bytes", TimeSpan.FromTicks(2), new Vector2(1, 0.1f)), (read.Price, read.Text, read.Took, read.Flat));
        Assert.Equal(Guid.Parse("00112233-4455-6677-8899-aabbccddeeff"), read.Id);
        Assert.Equal(DateTime.UnixEpoch.AddSeconds(-0.5), read.At);

        Assert.Equal(new(1, 5, 0.1f, "d"), Read<Telemetry>("{'device': 'd', 'seq': 1, 'time': 5, 'temperature': 0.1}"));
        Assert.Equal(new(2, 0, 0, ""), Read<Telemetry>("{'seq': 2, 'device': None, 'time': None}"));
        Assert.Equal("1,2,255", string.Join(',', Read<Collections>("{'bytes': [1, 2, 255]}").Bytes));
        Assert.Equal("1,2,255", string.Join(',', Read<Collections>("{'byte_list': bytes([1, 2, 255])}").ByteList));
        Assert.Equal(new Command.Stop(), Read<Command>("[1, None]"));
        Assert.Equal(new Command.Go(new(1, 0), 0), Read<Command>("(2, {'to': {'x': 1}})"));
    }

    [Theory]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(200_000)]
    public void Long_values_are_as_long_in_Python(int length)
    {
        var message = new Collections { Array = [.. Enumerable.Range(0, length)], Bytes = new byte[length], Words = [new string('é', length)], Names = Enumerable.Range(0, length).ToDictionary(i => i, i => "") };
        var body = Packed.Of(message);
        Assert.Equal(body, Packed.Of(Packed.Read<Collections>(body)));

        PythonPeer.SkipUnlessHere();
        Assert.Equal(body, Packed.Again(typeof(Collections), Convert.FromHexString(python.Ask("msgpack", Convert.ToHexString(body))[0])));
        Assert.Equal($"({length}, {length}, {length}, {length})", Evaluate(
            $"(lambda m: (len(m['array']), len(m['bytes']), len(m['words'][0]), len(m['names'])))(msgpack.unpackb({Bytes(message)}, strict_map_key=False))"));
    }

    private string Unpacked<T>(T message) where T : IZmqMessage<T> => Evaluate($"msgpack.unpackb({Bytes(message)})");

    private T Read<T>(string expression) where T : IZmqMessage<T> =>
        Packed.Read<T>(Convert.FromHexString(Evaluate($"msgpack.packb({expression.Trim()}, datetime=True).hex()")));

    private string Evaluate(string expression)
    {
        PythonPeer.SkipUnlessHere();
        return python.Evaluate(expression);
    }

    private static string Bytes<T>(T message) where T : IZmqMessage<T> => $"bytes.fromhex('{Convert.ToHexStringLower(Packed.Of(message))}')";
}
