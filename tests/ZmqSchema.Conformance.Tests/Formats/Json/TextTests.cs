using System.Text;
using System.Text.Json;
using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Formats.Json;

/// <summary>Every letter there is, and every number that could be tricky, beside System.Text.Json; and the indented text for people.</summary>
public class TextTests
{
    [Fact]
    public void Every_UTF_16_letter_is_escaped_as_System_Text_Json_escapes_it()
    {
        for (var unit = 0; unit <= 0xFFFF; unit++)
        {
            if (!char.IsSurrogate((char)unit))
                AssertSame($"a{(char)unit}b");
        }
    }

    [Fact]
    public void Surrogate_pairs_are_escaped_as_System_Text_Json_escapes_them()
    {
        for (var rune = 0x10000; rune <= 0x10FFFF; rune += 97)
            AssertSame(char.ConvertFromUtf32(rune));
        AssertSame("🙂" + new string('x', 300) + "🙂\n" + new string('é', 300));
    }

    [Fact]
    public void A_letter_by_itself_is_escaped_alike()
    {
        for (var unit = 0; unit <= 0xFFFF; unit++)
        {
            if (char.IsSurrogate((char)unit))
                continue;
            var message = default(Scalars) with { Letter = (char)unit };
            Assert.Equal(Peer.Write(message), Packed.Of(message));
            Assert.Equal((char)unit, Packed.Read<Scalars>(Packed.Of(message)).Letter);
        }
    }

    [Fact]
    public void Every_Half_and_floats_of_every_exponent_have_the_digits_that_System_Text_Json_gives_them()
    {
        for (var bits = 0; bits <= 0xFFFF; bits++)
            AssertSame(default(Scalars) with { F16 = BitConverter.UInt16BitsToHalf((ushort)bits) });
        var random = new Random(5);
        for (var i = 0; i < 100_000; i++)
            AssertSame(default(Scalars) with { F32 = BitConverter.Int32BitsToSingle(random.Next(int.MinValue, int.MaxValue)), F64 = BitConverter.Int64BitsToDouble(random.NextInt64()) });
    }

    [Fact]
    public void Floats_of_few_digits_have_the_digits_that_System_Text_Json_gives_them()
    {
        var random = new Random(6);
        for (var i = 0; i < 200_000; i++)
        {
            var number = random.NextInt64((long)Math.Pow(10, random.Next(1, 18))) / Math.Pow(10, random.Next(0, 22)) * (1 - (2 * random.Next(2)));
            AssertSame(default(Scalars) with { F64 = number, F32 = (float)number });
            AssertSame(default(Scalars) with { F64 = Math.BitIncrement(number), F32 = MathF.BitDecrement((float)number) });
        }

        foreach (var edge in new[] { 0, -0.0, 0.1, 1e-4, 9.9999e-5, 1e-5, 1e15, 1e14, 999999999999999, 999999999999999.9, 1e6, 999999, 9999999, 1e7, 16777216, 0.3, 1.0 / 3, 100, 5e-324, double.MaxValue, float.MaxValue, float.Epsilon })
        {
            AssertSame(default(Scalars) with { F64 = edge, F32 = (float)edge });
            AssertSame(default(Scalars) with { F64 = -Math.BitDecrement(edge), F32 = MathF.BitIncrement((float)edge) });
        }
    }

    // Read by our own parser of short numbers, or by .NET's: there is one right answer.
    [Fact]
    public void Any_decimal_is_read_as_NET_reads_it()
    {
        var random = new Random(7);
        for (var i = 0; i < 300_000; i++)
        {
            var digits = random.Next(1, 20);
            var text = new StringBuilder(random.Next(2) == 0 ? "-" : "").Append(random.Next(1, 10));
            for (var d = 1; d < digits; d++)
                text.Append(random.Next(10));
            if (random.Next(3) > 0)
                text.Insert(text.Length - random.Next(0, digits - (digits > 1 ? 1 : 0)), ".");
            if (text[^1] == '.')
                text.Append('5');
            if (random.Next(4) == 0)
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"e{random.Next(-40, 15)}");
            var read = Packed.Read<Scalars>($"{{\"f64\":{text},\"f32\":{text}}}");
            Assert.Equal(double.Parse(text.ToString(), System.Globalization.CultureInfo.InvariantCulture), read.F64);
            Assert.Equal(float.Parse(text.ToString(), System.Globalization.CultureInfo.InvariantCulture), read.F32);
        }
    }

    [Fact]
    public void Text_for_people_is_indented_as_System_Text_Json_indents_it()
    {
        var options = new JsonSerializerOptions(Peer.Options) { WriteIndented = true, NewLine = "\n" };
        Assert.Equal("""
            {
              "name": "caf\u00E9 \u0022{[,:]}\u0022",
              "spot": {
                "x": 1.5,
                "y": -0
              },
              "tags": [
                "a",
                "\\"
              ]
            }
            """, new Place { Name = "café \"{[,:]}\"", Spot = new(1.5f, -0f), Tags = ["a", "\\"] }.ToJsonString());
        for (var seed = 0; seed < 50; seed++)
        {
            Assert.True(Indented<Collections>(options, seed, m => m.ToJsonString()));
            Assert.True(Indented<Optionals>(options, seed, m => m.ToJsonString()));
            Assert.True(Indented<Drawing>(options, seed, m => m.ToJsonString()));
        }
    }

    private static bool Indented<T>(JsonSerializerOptions options, int seed, Func<T, string> text) where T : class, IZmqMessage<T>
    {
        var message = (T)Values.AnyDocument.One(typeof(T), seed);
        var ours = text(message);
        Assert.Equal(JsonSerializer.Serialize(message, options), ours);
        return Packed.Text(Packed.Read<T>(ours)) == Packed.Text(message);
    }

    private static void AssertSame(string text)
    {
        var message = new Telemetry(0, 0, 0, text);
        var body = Packed.Of(message);
        Assert.Equal(Peer.Write(message), body);
        Assert.Equal(text, Packed.Read<Telemetry>(body).Device);
    }

    private static void AssertSame(Scalars message)
    {
        var body = new byte[1000].AsSpan();
        body = body[..message.Pack(body, WireFormat.Json)];
        if (!body.SequenceEqual(Peer.Write(message)) || !Packed.Of(Packed.Read<Scalars>(body)).AsSpan().SequenceEqual(body))
            Assert.Equal(Encoding.UTF8.GetString(Peer.Write(message)), Encoding.UTF8.GetString(body));
    }
}
