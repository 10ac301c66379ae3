using System.Numerics;
using System.Text;
using ZmqSchema.Conformance.Tests.Formats.CapnProto.Views;
using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Formats.CapnProto;

/// <summary>What capnp makes of our values, and we of what it was told: not only the same bytes, the same meaning.</summary>
public class MeaningTests
{
    private static readonly DateTime At = new DateTime(2024, 2, 29, 12, 34, 56, DateTimeKind.Utc).AddTicks(7_890_123);

    private static string Schema => Path.Combine(AppContext.BaseDirectory, "Corpus", "corpus.capnp");

    [Fact]
    public void Capnp_prints_the_same_values()
    {
        Assert.Equal("(seq = 42, time = 0.5, temperature = 21.5, device = \"naïve 🙂\")", Decoded(new Telemetry(42, 0.5, 21.5f, "naïve 🙂")));
        Assert.Equal(
            "(title = \"t\", main = (rectangle = (width = 1, height = 2)), figures = [(empty = ()), (circle = (radius = 0.5))], commands = [(key = \"go\", value = (go = (to = (x = 1, y = 2), speed = 0.5)))])",
            Decoded(new Drawing("t", new Figure.Rectangle(1, 2, null), [new Figure.Empty(), new Figure.Circle(0.5)], new() { ["go"] = new Command.Go(new(1, 2), 0.5f) })));
        Assert.Equal(
            "(truth = true, i8 = -1, u8 = 255, i16 = -32768, u16 = 65535, i32 = -2147483648, u32 = 4294967295, i64 = -9223372036854775808, u64 = 18446744073709551615, "
            + "f16 = 0.5, f32 = -0.5, f64 = nan, letter = 8364, weather = -70000, wide = 18446744073709551615)",
            Decoded(new Scalars(true, -1, 255, short.MinValue, ushort.MaxValue, int.MinValue, uint.MaxValue, long.MinValue, ulong.MaxValue, (Half)0.5, -0.5f, -double.NaN, '€', Weather.Storm, WideWeather.All)));
        Assert.Equal(
            "(a = true, b = 2, c = false, d = blue, e = -5, f = true, g = 7, h = -8, i = second, j = 10, k = false, l = 65, m = 0.25, n = true, o = 1500000000, p = true)",
            Decoded(new Bits(true, 2, false, Colour.Blue, -5, true, 7, -8, Tiny.Second, 10, false, 'A', 0.25f, true, TimeSpan.FromSeconds(1.5), true)));
    }

    [Fact]
    public void Types_of_NET_are_their_bytes_nanoseconds_and_texts() => Assert.Equal(
        "(id = \"\\000\\021\\\"3DUfw\\210\\231\\252\\273\\314\\335\\356\\377\", at = 1709210096789012300, then = 1709210096789012300, took = -300, price = \"1.50\", flat = [1, 2], point = [1, 2, 3], "
        + "colour = [0, 0, 0, 0], turn = [0, 0, 0, 0], matrix = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1])",
        Decoded(new WellKnown("", Guid.Parse("00112233-4455-6677-8899-aabbccddeeff"), At, new DateTimeOffset(At).ToOffset(TimeSpan.FromHours(2)), TimeSpan.FromTicks(-3), 1.50m, new(1, 2), new(1, 2, 3), default, default, Matrix4x4.Identity)));

    [Fact]
    public void What_capnp_was_told_is_read()
    {
        var read = Encoded<Lists>(
            "(rows = [[1, 2], [], [3]], deep = [[[\"a\", \"\"]], []], masks = [[true, false, true]], colours = [blue, red], tinies = [second], byColour = [(key = green, value = second)],"
            + " wide = [(key = 7, value = 9)], seen = [(key = 5, value = true)], narrow = [(key = 1, value = -2)], both = [(key = true, value = true)], flags = [(a = true, p = true, c = false)], times = [1000])");
        Assert.Equal([[1, 2], [], [3]], read.Rows);
        Assert.Equal(["a", ""], read.Deep[0][0]);
        Assert.Equal([true, false, true], read.Masks[0]);
        Assert.Equal([Colour.Blue, Colour.Red], read.Colours);
        Assert.Equal([Tiny.Second], read.Tinies);
        Assert.Equal((Tiny.Second, 9UL, true, (short)-2, true), (read.ByColour[Colour.Green], read.Wide[7], read.Seen[5], read.Narrow[1], read.Both[true]));
        Assert.Equal((true, false, true), (read.Flags[0].A, read.Flags[0].C, read.Flags[0].P));
        Assert.Equal(DateTimeOffset.UnixEpoch.AddTicks(10), read.Times[0]);

        var absences = Encoded<Absences>("(id = 0x\"00112233445566778899aabbccddeeff\", price = \"1e2\", point = [1, 2, 3], only = (ping = (count = 4)), figure = (group = (parts = [(empty = ())])))");
        Assert.Equal((Guid.Parse("00112233-4455-6677-8899-aabbccddeeff"), 100m, new Vector3(1, 2, 3), new Signal.Ping(4)), (absences.Id, absences.Price, absences.Point, absences.Only));
        Assert.IsType<Figure.Empty>(Assert.Single(Assert.IsType<Figure.Group>(absences.Figure).Parts));
    }

    [Theory]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(100_000)]
    public void Long_values_are_as_long_there(int length)
    {
        Capnp.SkipUnlessHere();
        var message = new Repeats
        {
            Array = [.. Enumerable.Range(0, length)], Bytes = new byte[length], Words = [new string('é', length), new string('x', length)], Truths = [.. Enumerable.Repeat(true, length)],
            Places = [.. Enumerable.Repeat(new Place { Name = "p", Tags = ["t"] }, length)], Names = Enumerable.Range(0, length).ToDictionary(i => i, _ => ""),
        };
        var body = Packed.Of(message);
        var theirs = Capnp.Good(body, "convert", "binary:binary", Schema, "Repeats");
        Assert.Equal(body, Packed.Again(typeof(Repeats), theirs));
        SeenMessage.Of(typeof(Repeats)).AssertShows(theirs);
    }

    private static string Decoded<T>(T message) where T : IZmqMessage<T>
    {
        Capnp.SkipUnlessHere();
        return Encoding.UTF8.GetString(Capnp.Good(Packed.Of(message), "decode", "--short", Schema, typeof(T).Name)).Trim();
    }

    private static T Encoded<T>(string text) where T : IZmqMessage<T>
    {
        Capnp.SkipUnlessHere();
        var body = Capnp.Good(Encoding.UTF8.GetBytes(text), "encode", Schema, typeof(T).Name);
        SeenMessage.Of(typeof(T)).AssertShows(body);
        return Packed.Read<T>(body);
    }
}
