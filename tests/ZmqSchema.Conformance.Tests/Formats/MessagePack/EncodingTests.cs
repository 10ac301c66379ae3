using ZmqSchema.Conformance.Tests.Values;
using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Formats.MessagePack;

/// <summary>Any valid way to write a value is read, and what is no such value is told: the bytes are those of one field.</summary>
public class EncodingTests
{
    private static readonly Packing Packed = new(WireFormat.MessagePack);

    [Theory]
    [InlineData("u8", "7f", "127")]
    [InlineData("u8", "cc05", "5")]
    [InlineData("u8", "cd00ff", "255")]
    [InlineData("u8", "cf00000000000000ff", "255")]
    [InlineData("u8", "d005", "5")]
    [InlineData("u8", "d30000000000000005", "5")]
    [InlineData("u8", "c0", "0")]
    [InlineData("u8", "cd0100", "'U8' at byte 4 is too large for 1 bytes")]
    [InlineData("u8", "ff", "'U8' at byte 4 is -1, which is too small")]
    [InlineData("u8", "cb3ff0000000000000", "'U8' at byte 4 is a float, where an integer is expected")]
    [InlineData("u8", "c3", "'U8' at byte 4 is a bool, where an integer is expected")]
    [InlineData("u8", "cd01", "'U8' at byte 6 ends too early")]
    [InlineData("i8", "e0", "-32")]
    [InlineData("i8", "d1ff80", "-128")]
    [InlineData("i8", "d1ff7f", "'I8' at byte 4 is -129, which is too small")]
    [InlineData("i8", "cc80", "'I8' at byte 4 is too large for 1 bytes")]
    [InlineData("i64", "cf7fffffffffffffff", "9223372036854775807")]
    [InlineData("i64", "cf8000000000000000", "'I64' at byte 5 is too large for 8 bytes")]
    [InlineData("u64", "cfffffffffffffffff", "18446744073709551615")]
    [InlineData("u64", "d3ffffffffffffffff", "'U64' at byte 5 is -1, which is too small")]
    [InlineData("f64", "05", "5")]
    [InlineData("f64", "ff", "-1")]
    [InlineData("f64", "ca3f000000", "0.5")]
    [InlineData("f64", "cf0020000000000000", "9007199254740992")]
    [InlineData("f64", "cf8000000000000000", "9.223372036854776E+18")]
    [InlineData("f64", "cf0020000000000001", "'F64' at byte 5 is an integer that no float64 holds exactly")]
    [InlineData("f64", "d38000000000000000", "-9.223372036854776E+18")]
    [InlineData("f64", "a135", "'F64' at byte 5 is a string, where a number is expected")]
    [InlineData("f32", "cb3fb999999999999a", "0.1")]
    [InlineData("f32", "cb7ff0000000000000", "Infinity")]
    [InlineData("f32", "cb7fefffffffffffff", "'F32' at byte 5 is too large for a float32")]
    [InlineData("f32", "cb7ff8000000000000", "NaN")]
    [InlineData("f16", "ca477fe000", "65500")]
    [InlineData("f16", "ca47800000", "'F16' at byte 5 is too large for a Half")]
    [InlineData("truth", "c3", "True")]
    [InlineData("truth", "01", "'Truth' at byte 7 is an integer, where a bool is expected")]
    [InlineData("letter", "cd20ac", "€")]
    [InlineData("weather", "05", "5")]
    [InlineData("weather", "a152", "'Weather' at byte 9 is a string, where an integer is expected")]
    public void A_number(string field, string value, string expected) => Check<Scalars>(field, value, expected);

    [Theory]
    [InlineData("text", "a0", "")]
    [InlineData("text", "d90161", "a")]
    [InlineData("text", "da000161", "a")]
    [InlineData("text", "db0000000161", "a")]
    [InlineData("text", "c40161", "a")]
    [InlineData("text", "c6000000026161", "aa")]
    [InlineData("text", "a2c3a9", "é")]
    [InlineData("text", "a1c3", "'Text' at byte 7 is not UTF-8")]
    [InlineData("text", "a3eda080", "'Text' at byte 7 is not UTF-8")]
    [InlineData("text", "a2c080", "'Text' at byte 7 is not UTF-8")]
    [InlineData("text", "a361", "'Text' at byte 6 has 3 bytes, and 1 follow")]
    [InlineData("text", "dbffffffff61", "'Text' at byte 6 has 4294967295 bytes, and 1 follow")]
    [InlineData("text", "91a161", "'Text' at byte 6 is an array, where a string is expected")]
    [InlineData("text", "c1", "'Text' at byte 6 is the byte 0xc1, which begins nothing, where a string is expected")]
    [InlineData("took", "c8", "'Took' at byte 6 is an extension, where an integer is expected")]
    [InlineData("price", "a4312e3530", "1.50")]
    [InlineData("price", "a3316532", "100")]
    [InlineData("price", "05", "5")]
    [InlineData("price", "cfffffffffffffffff", "18446744073709551615")]
    [InlineData("price", "a3312c35", "'Price' at byte 7 is no decimal")]
    [InlineData("price", "bd3739323238313632353134323634333337353933353433393530333336", "'Price' at byte 7 is no decimal")]
    [InlineData("at", "d6ff00000001", "1970-01-01T00:00:01.0000000Z")]
    [InlineData("at", "c704ff00000001", "1970-01-01T00:00:01.0000000Z")]
    [InlineData("at", "c80004ff00000001", "1970-01-01T00:00:01.0000000Z")]
    [InlineData("at", "c900000004ff00000001", "1970-01-01T00:00:01.0000000Z")]
    [InlineData("at", "d7ff0000012c00000000", "1970-01-01T00:00:00.0000000Z")]
    [InlineData("at", "d7ffee6b27fc00000000", "1970-01-01T00:00:00.9999999Z")]
    [InlineData("at", "d7ffee6b280000000000", "'At' at byte 4 is a timestamp of 1000000000 nanoseconds, and a second has 1000000000")]
    [InlineData("at", "c70cff00000000ffffffffffffffff", "1969-12-31T23:59:59.0000000Z")]
    [InlineData("at", "c70cff000000000000003afff44180", "'At' at byte 4 is 253402300800 seconds from 1970, outside of the years 1 to 9999")]
    [InlineData("at", "c70cff000000008000000000000000", "'At' at byte 4 is -9223372036854775808 seconds from 1970, outside of the years 1 to 9999")]
    [InlineData("at", "d6fe00000001", "'At' at byte 4 is an extension of type -2, where -1 is expected")]
    [InlineData("at", "d5ff0001", "'At' at byte 4 is a timestamp of 2 bytes, and one has 4, 8 or 12")]
    [InlineData("at", "01", "'At' at byte 4 is an integer, where a timestamp is expected")]
    [InlineData("id", "c41000112233445566778899aabbccddeeff", "00112233-4455-6677-8899-aabbccddeeff")]
    [InlineData("id", "b000112233445566778899aabbccddeeff", "00112233-4455-6677-8899-aabbccddeeff")]
    [InlineData("id", "c40200ff", "'Id' at byte 4 has 2 bytes, which are no Guid")]
    [InlineData("flat", "9201ca3f000000", "<1, 0.5>")]
    [InlineData("flat", "dc00020102", "<1, 2>")]
    [InlineData("flat", "930102ff", "'Flat' at byte 6 has 3 numbers, and 2 belong here")]
    public void A_value_with_a_form_of_its_own(string field, string value, string expected) => Check<WellKnown>(field, value, expected);

    [Theory]
    [InlineData("array", "dd0000000201cd0002", "1,2")]
    [InlineData("array", "9201a161", "'Array' at byte 9 is a string, where an integer is expected")]
    [InlineData("array", "ddffffffff01", "'Array' at byte 12 announces 4294967295 values, and 1 bytes follow")]
    [InlineData("array", "dcffff", "'Array' at byte 10 announces 65535 values, and 0 bytes follow")]
    [InlineData("array", "80", "'Array' at byte 7 is a map, where an array is expected")]
    [InlineData("bytes", "93010203", "1,2,3")]
    [InlineData("bytes", "a3616263", "97,98,99")]
    [InlineData("bytes", "92cd010001", "'Bytes' at byte 8 is too large for 1 bytes")]
    [InlineData("bytes", "c6ffffffff00", "'Bytes' at byte 7 has 4294967295 bytes, and 1 follow")]
    [InlineData("words", "92a161c0", "a,")]
    [InlineData("inline", "9201ff", "'Inline' at byte 8 has 2 elements, and 3 belong here")]
    [InlineData("gaps", "9301c003", "1,,3")]
    public void A_sequence(string field, string value, string expected) => Check<Collections>(field, value, expected);

    [Theory]
    [InlineData("", "the message at byte 0 ends too early")]
    [InlineData("05", "the message at byte 0 is an integer, where a map or an array is expected")]
    [InlineData("c0", "the message at byte 0 is nil, where a map or an array is expected")]
    [InlineData("8000", "the message at byte 1 is followed by 1 bytes more")]
    [InlineData("81", "the message at byte 1 ends too early")]
    [InlineData("81a373", "the message at byte 1 has 3 bytes, and 1 follow")]
    [InlineData("81a3736571", "'Seq' at byte 5 ends too early", "the message at byte 5 ends too early")]
    [InlineData("81c1", "the message at byte 1 is the byte 0xc1, which begins nothing, where a value is expected")]
    [InlineData("81a178c1", "the message at byte 3 is the byte 0xc1, which begins nothing, where a value is expected")]
    [InlineData("dfffffffff", "the message at byte 5 announces 8589934590 values, and 0 bytes follow")]
    public void A_whole_message(string body, params string[] expected)
    {
        var malformed = Assert.Throws<MalformedMessageException>(() => Packed.Read<Telemetry>(Convert.FromHexString(body)));
        Assert.Contains(expected, sentence => malformed.Message == $"Malformed ZmqSchema.Corpus.Telemetry (MessagePack): {sentence}.");
    }

    [Theory]
    [InlineData("93", "the message at byte 1 announces 3 values, and 0 bytes follow")]
    [InlineData("9101", "the message at byte 0 has 1 elements, and a union has its case's number and the value")]
    [InlineData("920380", "the message at byte 0 holds no case that is known here")]
    [InlineData("920080", "the message at byte 0 holds no case that is known here")]
    [InlineData("920181", "'Stop' at byte 3 ends too early")]
    [InlineData("920281a2746fa0", "'Go.To' at byte 6 is a string, where a map or an array is expected")]
    public void A_union(string body, string expected)
    {
        var malformed = Assert.Throws<MalformedMessageException>(() => Packed.Read<Command>(Convert.FromHexString(body)));
        Assert.Contains(expected, malformed.Message, StringComparison.Ordinal);
    }

    private static void Check<T>(string field, string value, string expected) where T : IZmqMessage<T>
    {
        byte[] body = [0x81, (byte)(0xA0 | field.Length), .. System.Text.Encoding.UTF8.GetBytes(field), .. Convert.FromHexString(value)];
        try
        {
            var message = Packed.Read<T>(body);
            var member = T.Schema.Fields.Single(f => f.Name == field).Member;
            Assert.Equal(expected, Words(typeof(T).GetProperty(member)!.GetValue(message)));
        }
        catch (MalformedMessageException malformed)
        {
            Assert.Equal($"Malformed {T.Schema.Name} (MessagePack): {expected}.", malformed.Message);
        }
    }

    private static string Words(object? value) => value switch
    {
        string text => text,
        DateTime at => at.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        double.PositiveInfinity or float.PositiveInfinity => "Infinity",
        System.Collections.IEnumerable items => string.Join(',', items.Cast<object?>()),
        _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value}"),
    };
}
