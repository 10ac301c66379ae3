using System.Numerics;
using ZmqSchema.Conformance.Tests.Peers;
using ZmqSchema.Conformance.Tests.Values;
using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Formats.Pickle;

/// <summary>What Python makes of our values, and we of Python's: not only the same bytes, the same meaning.</summary>
public class MeaningTests(PythonPeer python) : IClassFixture<PythonPeer>
{
    private static readonly Packing Pickled = new(WireFormat.Pickle);

    [Fact]
    public void A_message_is_a_dict_of_its_values() => Assert.Equal(
        "{'seq': 42, 'time': 0.5, 'temperature': 21.5, 'device': 'naïve 🙂'}",
        Loaded(new Telemetry(42, 0.5, 21.5f, "naïve 🙂")));

    [Fact]
    public void A_union_is_its_case_s_number_and_the_value() => Assert.Equal(
        "{'title': 't', 'main': [2, {'width': 1.0, 'height': 2.0, 'label': None}], 'figures': [[3, {}]], 'commands': {'go': [2, {'to': {'x': 1.0, 'y': 2.0}, 'speed': 0.5}]}}",
        Loaded(new Drawing("t", new Figure.Rectangle(1, 2, null), [new Figure.Empty()], new() { ["go"] = new Command.Go(new(1, 2), 0.5f) })));

    [Fact]
    public void Values_with_a_form_of_their_own_are_what_Python_calls_them()
    {
        var id = Guid.Parse("00112233-4455-6677-8899-aabbccddeeff");
        var at = new DateTime(2024, 2, 29, 12, 34, 56, DateTimeKind.Utc).AddTicks(7_890_123);
        var body = $"pickle.loads({Bytes(new WellKnown(
            "", id, at, new DateTimeOffset(at).ToOffset(TimeSpan.FromHours(2)), TimeSpan.FromTicks(-3), 1.50m, new(1, 2), new(1, 2, 3), new(1, 2, 3, 4), new(1, 2, 3, 4), Matrix4x4.Identity))})";
        Assert.Equal(id.ToString(), Evaluate($"uuid.UUID(bytes={body}['id'])"));
        Assert.Equal("(1709210096789012300, 1709210096789012300, -300, '1.50', [1.0, 2.0], [1.0, 2.0, 3.0])", Evaluate($"tuple({body}[k] for k in ('at', 'then', 'took', 'price', 'flat', 'point'))"));
    }

    [Fact]
    public void Ints_of_128_bits_and_all_times_of_dotnet_are_ints_in_Python()
    {
        var message = new Wide(Int128.MinValue, UInt128.MaxValue, DateTime.MinValue, TimeSpan.MaxValue);
        Assert.Equal(
            $"{{'signed': {-BigInteger.Pow(2, 127)}, 'unsigned': {BigInteger.Pow(2, 128) - 1}, 'at': -62135596800000000000, 'took': 922337203685477580700}}",
            Loaded(message));
        Assert.Equal(message, Pickled.Read<Wide>(Pickled.Of(message)));
        Assert.Equal(message with { Signed = -1, Unsigned = 1 }, Pickled.Read<Wide>(Pickled.Of(message with { Signed = -1, Unsigned = 1 })));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void What_a_Python_user_writes_is_read(int protocol)
    {
        var read = Read<WellKnown>(
            "{'price': 3, 'text': 'naïve \\n 🙂', 'id': '00112233-4455-6677-8899-aabbccddeeff', 'took': 250, 'flat': (1, 0.1), 'at': -500_000_000, 'more': {'a': [1, {}, None, ()]}}", protocol);
        Assert.Equal((3m, "naïve \n 🙂", TimeSpan.FromTicks(2), new Vector2(1, 0.1f)), (read.Price, read.Text, read.Took, read.Flat));
        Assert.Equal(Guid.Parse("00112233-4455-6677-8899-aabbccddeeff"), read.Id);
        Assert.Equal(DateTime.UnixEpoch.AddSeconds(-0.5), read.At);

        Assert.Equal(new(1, 5, 0.1f, "d"), Read<Telemetry>("{'device': 'd', 'seq': 1, 'time': 5, 'temperature': 0.1}", protocol));
        Assert.Equal(new(2, 0, 0, ""), Read<Telemetry>("{'seq': 2, 'device': None, 'time': None}", protocol));
        Assert.Equal(new Command.Go(new(1, 0), 0), Read<Command>("(2, {'to': {'x': 1}})", protocol));
        Assert.Equal([new Spot(1, 2), new Spot(1, 2)], Read<Nest>("(lambda s: {'spots': [s, s]})({'x': 1, 'y': 2})", protocol).Spots);
        Assert.Equal(protocol < 3 ? "" : "1,2,255", string.Join(',', Read<Collections>(protocol < 3 ? "{}" : "{'byte_list': bytes([1, 2, 255])}", protocol).ByteList));
        Assert.Equal(protocol < 4 ? "" : "a,b", string.Join(',', Read<Collections>(protocol < 4 ? "{}" : "{'words': {'a', 'b'}}", protocol).Words.Order(StringComparer.Ordinal)));
        Assert.Equal(protocol < 5 ? "" : "1,2", string.Join(',', Read<Collections>(protocol < 5 ? "{}" : "{'bytes': bytearray([1, 2])}", protocol).Bytes));
    }

    // What pickletools makes of it, without the memo that nothing refers to.
    [Fact]
    public void An_optimized_pickle_is_read() => Assert.Equal(
        [new Spot(1, 2), new Spot(3, 4)],
        Pickled.Read<Nest>(Convert.FromHexString(Evaluate("pickletools.optimize(pickle.dumps({'spots': [{'x': 1, 'y': 2}, {'x': 3, 'y': 4}]}, 4)).hex()"))).Spots);

    private string Loaded<T>(T message) where T : IZmqMessage<T> => Evaluate($"pickle.loads({Bytes(message)})");

    private T Read<T>(string expression, int protocol) where T : IZmqMessage<T> =>
        Pickled.Read<T>(Convert.FromHexString(Evaluate($"pickle.dumps({expression}, {protocol}).hex()")));

    private string Evaluate(string expression)
    {
        PythonPeer.SkipUnlessItRuns();
        return python.Evaluate(expression);
    }

    private static string Bytes<T>(T message) where T : IZmqMessage<T> => $"bytes.fromhex('{Convert.ToHexStringLower(Pickled.Of(message))}')";
}

/// <summary>What needs more than 64 bits.</summary>
[ZmqMessage(WireFormat.Pickle)]
public readonly partial record struct Wide(Int128 Signed, UInt128 Unsigned, DateTime At, TimeSpan Took);
