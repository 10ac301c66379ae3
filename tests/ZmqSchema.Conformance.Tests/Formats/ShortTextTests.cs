using System.Text;
using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats;

/// <summary>Texts of every short length, with a letter that is not ASCII at every place: short ASCII has a way of its own.</summary>
public class ShortTextTests
{
    private const int Longest = 36;

    public static TheoryData<WireFormat> Formats => [.. Caption.Schema.Formats];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_text_is_its_UTF8_whatever_its_length_and_letters_are(WireFormat format)
    {
        var packing = new Packing(format);
        foreach (var text in Texts("\u007F", "\u0080", "\u00E9", "\uFFFF", "\u6F22", "\U0001F600"))
        {
            var body = packing.Of(new Caption(text));
            Assert.Equal(text, packing.Read<Caption>(body).Text);
            Assert.Equal(body, packing.Within(new Caption(text), 8 * body.Length + 64));
            if (format is not WireFormat.Json)
                Assert.True(body.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0, text);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Half_a_surrogate_pair_is_refused_at_every_place(WireFormat format)
    {
        foreach (var text in Texts("\uD800", "\uDC00").Where(t => t.Any(char.IsSurrogate)))
        {
            Assert.Throws<ArgumentException>(() => new Caption(text).Pack(new byte[1024], format));
            Assert.Throws<ArgumentException>(() => new Packing(format).Written(new Caption(text)));
        }
    }

    private static IEnumerable<string> Texts(params string[] letters)
    {
        for (var length = 0; length <= Longest; length++)
        {
            var plain = new string([.. Enumerable.Range(0, length).Select(i => (char)('A' + i))]);
            yield return plain;
            foreach (var letter in letters)
            {
                for (var i = 0; i < length; i++)
                    yield return plain[..i] + letter + plain[(i + 1)..];
            }
        }
    }
}
