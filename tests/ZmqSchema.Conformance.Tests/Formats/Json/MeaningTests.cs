using System.Numerics;
using ZmqSchema.Conformance.Tests.Peers;
using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Formats.Json;

/// <summary>What Python makes of our values, and we of Python's: not only the same text, the same meaning.</summary>
public class MeaningTests(PythonPeer python) : IClassFixture<PythonPeer>
{
    [Fact]
    public void A_message_is_a_dict_of_its_values() => Assert.Equal(
        "{'seq': 42, 'time': 0.5, 'temperature': 21.5, 'device': 'naïve 🙂'}",
        Loaded(new Telemetry(42, 0.5, 21.5f, "naïve 🙂")));

    [Fact]
    public void A_union_is_a_dict_of_its_case() => Assert.Equal(
        "{'title': 't', 'main': {'rectangle': {'width': 1, 'height': 2, 'label': None}}, 'figures': [{'empty': {}}], 'commands': {'go': {'go': {'to': {'x': 1, 'y': 2}, 'speed': 0.5}}}}",
        Loaded(new Drawing("t", new Figure.Rectangle(1, 2, null), [new Figure.Empty()], new() { ["go"] = new Command.Go(new(1, 2), 0.5f) })));

    [Fact]
    public void Values_with_a_form_of_their_own_are_what_Python_s_own_types_read()
    {
        var id = Guid.Parse("00112233-4455-6677-8899-aabbccddeeff");
        var at = new DateTime(2024, 2, 29, 12, 34, 56, DateTimeKind.Utc).AddTicks(7_890_120);
        var message = new WellKnown(
            "", id, at, new DateTimeOffset(at).ToOffset(TimeSpan.FromHours(2)), TimeSpan.FromTicks(-3), 79228162514264337593543950335m, new(1, 2), new(1, 2, 3), new(1, 2, 3, 4), new(1, 2, 3, 4), Matrix4x4.Identity);
        var body = $"json.loads({Bytes(message)}, parse_float=decimal.Decimal)";
        Assert.Equal(id.ToString(), Evaluate($"uuid.UUID({body}['id'])"));
        Assert.Equal("2024-02-29T12:34:56.789012+00:00", Evaluate($"datetime.datetime.fromisoformat({body}['at'].replace('Z', '+00:00')).isoformat()"));
        Assert.Equal("2024-02-29T14:34:56.789012+02:00", Evaluate($"datetime.datetime.fromisoformat({body}['then']).isoformat()"));
        Assert.Equal("('-00:00:00.0000003', 79228162514264337593543950335, [1, 2])", Evaluate($"tuple({body}[k] for k in ('took', 'price', 'flat'))"));
        Assert.Equal("1.50", Evaluate($"json.loads({Bytes(message with { Price = 1.50m })}, parse_float=decimal.Decimal)['price']"));
        Assert.Equal("b'\\x01\\x02\\xff'", Evaluate($"base64.b64decode(json.loads({Bytes(new Collections { Bytes = [1, 2, 255] })})['bytes'])"));
    }

    [Fact]
    public void What_a_Python_user_writes_is_read()
    {
        var read = Read<WellKnown>("""
            {'price': 3, 'text': 'naïve', 'id': str(uuid.UUID(int=1)), 'took': '00:00:01', 'flat': [1, 0.1], 'at': datetime.datetime(1969, 12, 31, 23, 59, 59, 500000, datetime.timezone.utc).isoformat(), 'more': {'a': [1, {}, float('nan')]}}
            """);
        Assert.Equal((3m, "naïve", TimeSpan.FromSeconds(1), new Vector2(1, 0.1f)), (read.Price, read.Text, read.Took, read.Flat));
        Assert.Equal(Guid.Parse("00000000-0000-0000-0000-000000000001"), read.Id);
        Assert.Equal(DateTime.UnixEpoch.AddSeconds(-0.5), read.At);
        Assert.Equal(new(1, double.NaN, float.NegativeInfinity, "d"), Read<Telemetry>("{'device': 'd', 'seq': 1, 'time': float('nan'), 'temperature': float('-inf')}"));
        Assert.Equal(new(2, 1e300, 0, ""), Read<Telemetry>("{'seq': 2, 'device': None, 'time': 1e300}"));
        Assert.Equal("1,2,255", string.Join(',', Read<Collections>("{'bytes': base64.b64encode(bytes([1, 2, 255])).decode()}").Bytes));
        Assert.Equal("one", Read<Collections>("{'names': {1: 'one'}}").Names[1]);
        Assert.Equal(new Command.Stop(), Read<Command>("{'stop': None}"));
        Assert.Equal(9_007_199_254_740_993, Read<Scalars>("{'i64': 2**53 + 1, 'weather': 'rain', 'truth': True}").I64);
    }

    [Fact]
    public void What_we_refuse_for_a_lone_surrogate_Python_would_write()
    {
        PythonPeer.SkipUnlessHere();
        Assert.Throws<MalformedMessageException>(() => Read<Telemetry>("{'device': chr(0xd83d)}"));
    }

    private string Loaded<T>(T message) where T : IZmqMessage<T> => Evaluate($"json.loads({Bytes(message)})");

    private T Read<T>(string expression) where T : IZmqMessage<T> =>
        Packed.Read<T>(Convert.FromHexString(Evaluate($"json.dumps({expression.Trim()}).encode().hex()")));

    private string Evaluate(string expression)
    {
        PythonPeer.SkipUnlessHere();
        return python.Evaluate(expression);
    }

    private static string Bytes<T>(T message) where T : IZmqMessage<T> => $"bytes.fromhex('{Convert.ToHexStringLower(Packed.Of(message))}')";
}
