using System.Globalization;
using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Formats.Protobuf;

/// <summary>Any valid way to write a field is read, and what is none is told with its place.</summary>
public class EncodingTests
{
    [Theory]
    [InlineData("U8", "18 7f", "127")]
    [InlineData("U8", "18 ff01", "255")]
    [InlineData("U8", "18 ff818000", "255")]
    [InlineData("U8", "18 85808080808080808000", "5")]
    [InlineData("U8", "18 8580808080808080807f", "5")]
    [InlineData("U8", "18 01 18 02", "2")]
    [InlineData("U8", "1d 01000000 18 02 19 0100000000000000 1a 00", "2")]
    [InlineData("U8", "98 80 80 00 02", "2")]
    [InlineData("U8", "18 8002", "'U8' at byte 1 is 256, which does not fit into 1 bytes")]
    [InlineData("U8", "18 ffffffffffffffffff01", "'U8' at byte 1 is 4294967295, which does not fit into 1 bytes")]
    [InlineData("U8", "18 8580808080808080808000", "'U8' at byte 1 is a varint of more than ten bytes")]
    [InlineData("U8", "18", "'U8' at byte 1 ends too early")]
    [InlineData("U8", "18 80", "'U8' at byte 2 ends too early")]
    [InlineData("I8", "10 ffffffffffffffffff01", "-1")]
    [InlineData("I8", "10 ffffffff0f", "-1")]
    [InlineData("I8", "10 80ffffffffffffffff01", "-128")]
    [InlineData("I8", "10 fffeffffffffffffff01", "'I8' at byte 1 is -129, which does not fit into 1 bytes")]
    [InlineData("I32", "30 ffffffff7f", "-1")]
    [InlineData("I32", "30 80808080f8ffffffff01", "-2147483648")]
    [InlineData("I32", "30 8080808010", "0")]
    [InlineData("U32", "38 8180808010", "1")]
    [InlineData("I64", "40 ffffffffffffffffff01", "-1")]
    [InlineData("U64", "48 ffffffffffffffffff01", "18446744073709551615")]
    [InlineData("U64", "48 ffffffffffffffffff7f", "18446744073709551615")]
    [InlineData("Truth", "08 02", "True")]
    [InlineData("Truth", "08 80808080808080808001", "True")]
    [InlineData("Truth", "08 8000", "False")]
    [InlineData("F16", "55 00e07f47", "65500")]
    [InlineData("F16", "55 00008047", "'F16' at byte 1 is too large for a Half")]
    [InlineData("F32", "5d 0000003f", "0.5")]
    [InlineData("F32", "5d 0000", "'F32' at byte 3 ends too early")]
    [InlineData("F64", "61 000000000000e03f", "0.5")]
    [InlineData("F64", "61 000000000000e0", "'F64' at byte 8 ends too early")]
    [InlineData("F64", "65 0000003f", "0")]
    [InlineData("Letter", "68 ac41", "€")]
    [InlineData("Letter", "68 808004", "'Letter' at byte 1 is 65536, which does not fit into 2 bytes")]
    [InlineData("Weather", "70 05", "5")]
    [InlineData("Weather", "70 90ddfbffffffffffff01", "Storm")]
    [InlineData("Weather", "70 90ddfbff0f", "Storm")]
    [InlineData("Wide", "78 ffffffffffffffffff01", "All")]
    public void A_number(string member, string body, string expected) => Check<Scalars>(member, body, expected);

    [Theory]
    [InlineData("Zig8", "08 01", "-1")]
    [InlineData("Zig8", "08 ff01", "-128")]
    [InlineData("Zig8", "08 8002", "'Zig8' at byte 1 is 128, which does not fit into 1 bytes")]
    [InlineData("Zig32", "78 ffffffff0f", "-2147483648")]
    [InlineData("Zig32", "78 ffffffff1f", "-2147483648")]
    [InlineData("Zig64", "8001 ffffffffffffffffff01", "-9223372036854775808")]
    [InlineData("Fixed8", "8d01 80ffffff", "-128")]
    [InlineData("Fixed8", "8d01 7fffffff", "'Fixed8' at byte 2 is -129, which does not fit into 1 bytes")]
    [InlineData("Fixed16", "9501 ffff0000", "65535")]
    [InlineData("Fixed16", "9501 00000100", "'Fixed16' at byte 2 is 65536, which does not fit into 2 bytes")]
    [InlineData("Fixed32", "fd7f ffffffff", "4294967295")]
    [InlineData("Fixed64", "818001 ffffffffffffffff", "-1")]
    [InlineData("Zigs", "baa309 03 010203", "-1,1,-2")]
    [InlineData("Zigs", "b8a309 01 b8a309 02", "-1,1")]
    [InlineData("Shorts", "82e209 04 feffffff", "-2")]
    [InlineData("Shorts", "85e209 feffffff", "-2")]
    [InlineData("Shorts", "82e209 05 feffffff00", "'Shorts' at byte 3 has 5 bytes, which are no whole number of 4")]
    [InlineData("Steps", "8280808001 04 0803 1005", "[-2, -3]")]
    [InlineData("Last", "faffffff0f 00", "")]
    [InlineData("Last", "faffffff0f 01 61", "a")]
    public void A_number_by_its_encoding(string member, string body, string expected) => Check<Encodings>(member, body, expected);

    [Theory]
    [InlineData("Text", "0a 00", "")]
    [InlineData("Text", "0a 02c3a9", "é")]
    [InlineData("Text", "0a 01c3", "'Text' at byte 2 is not UTF-8")]
    [InlineData("Text", "0a 03eda080", "'Text' at byte 2 is not UTF-8")]
    [InlineData("Text", "0a 02c080", "'Text' at byte 2 is not UTF-8")]
    [InlineData("Text", "0a 0161 0a 0162", "b")]
    [InlineData("Text", "0a 818000 61", "a")]
    [InlineData("Text", "0a 0361", "'Text' at byte 1 has 3 bytes, and 1 follow")]
    [InlineData("Text", "0a ffffffff0f 61", "'Text' at byte 1 has 4294967295 bytes, and 1 follow")]
    [InlineData("Text", "0a ffffffffffffffffff01 61", "'Text' at byte 1 has 9223372036854775807 bytes, and 1 follow")]
    [InlineData("Id", "12 10 00112233445566778899aabbccddeeff", "00112233-4455-6677-8899-aabbccddeeff")]
    [InlineData("Id", "12 00", "00000000-0000-0000-0000-000000000000")]
    [InlineData("Id", "12 0200ff", "'Id' at byte 1 has 2 bytes, and a Guid has 16")]
    [InlineData("At", "1a 00", "1970-01-01T00:00:00.0000000Z")]
    [InlineData("At", "1a 02 0801", "1970-01-01T00:00:01.0000000Z")]
    [InlineData("At", "1a 04 10641001", "1970-01-01T00:00:00.0000000Z")]
    [InlineData("At", "1a 02 1064", "1970-01-01T00:00:00.0000001Z")]
    [InlineData("At", "1a 02 0801 1a 02 1064", "1970-01-01T00:00:01.0000001Z")]
    [InlineData("At", "1a 11 08ffffffffffffffffff01 10ff93ebdc03", "1969-12-31T23:59:59.9999999Z")]
    [InlineData("At", "1a 0b 10ffffffffffffffffff01", "'At' at byte 1 has -1 nanoseconds, and a second has 1000000000")]
    [InlineData("At", "1a 06 108094ebdc03", "'At' at byte 1 has 1000000000 nanoseconds, and a second has 1000000000")]
    [InlineData("At", "1a 07 08 8083d1ffaf07", "'At' at byte 1 is 253402300800 seconds from 1970, outside of the years 1 to 9999")]
    [InlineData("At", "1a 0a 08ffffffffffffffff7f", "'At' at byte 1 is 9223372036854775807 seconds from 1970, outside of the years 1 to 9999")]
    [InlineData("Took", "2a 00", "00:00:00")]
    [InlineData("Took", "2a 0b 08ffffffffffffffffff01", "-00:00:01")]
    [InlineData("Took", "2a 0d 0801 10ffffffffffffffffff01", "'Took' at byte 1 has -1 nanoseconds beside 1 seconds, which are no duration")]
    [InlineData("Took", "2a 0b 0880808080808080808001", "'Took' at byte 1 is -9223372036854775808 seconds, and a duration has 315576000000 at most")]
    [InlineData("Price", "32 04 312e3530", "1.50")]
    [InlineData("Price", "32 03 316532", "100")]
    [InlineData("Price", "32 00", "0")]
    [InlineData("Price", "32 03 312c35", "'Price' at byte 2 is no decimal")]
    [InlineData("Flat", "3a 08 0000803f0000003f", "<1, 0.5>")]
    [InlineData("Flat", "3d 0000803f 3d 0000003f", "<1, 0.5>")]
    [InlineData("Flat", "3a 04 0000803f 3d 0000003f", "<1, 0.5>")]
    [InlineData("Flat", "3a 00", "<0, 0>")]
    [InlineData("Flat", "3a 04 0000803f", "'Flat' at byte 1 has 1 numbers, and 2 belong here")]
    [InlineData("Flat", "3a 03 000080", "'Flat' at byte 1 has 3 bytes, which are no whole number of 4")]
    public void A_value_with_a_form_of_its_own(string member, string body, string expected) => Check<WellKnown>(member, body, expected);

    [Theory]
    [InlineData("Array", "22 03 01 ac02", "1,300")]
    [InlineData("Array", "20 01 20 ac02", "1,300")]
    [InlineData("Array", "20 01 22 02 0203 20 04 22 00", "1,2,3,4")]
    [InlineData("Array", "20 01 0a 0161 20 02 2a 00 22 01 03", "1,2,3")]
    [InlineData("Array", "22 0a ffffffffffffffffff01", "-1")]
    [InlineData("Array", "a28000 02 01 02 a08000 03 a2808080808080808000 01 04", "1,2,3,4")]
    [InlineData("Words", "aa8000 01 61 2a 0162 aa808000 0163", "a,b,c")]
    [InlineData("Counts", "a28100 03 0a0161 a2818000 05 0a016210 02", "[a, 0],[b, 2]")]
    [InlineData("Array", "22 02 01 80", "'Array' at byte 4 ends within a varint")]
    [InlineData("Array", "22 0b 8080808080808080808000", "'Array' at byte 2 is a varint of more than ten bytes")]
    [InlineData("Array", "22 ffffffff0f 01", "'Array' at byte 1 has 4294967295 bytes, and 1 follow")]
    [InlineData("ByteList", "1a 03 01 ff01", "1,255")]
    [InlineData("ByteList", "1a 02 8002", "'ByteList' at byte 2 is 256, which does not fit into 1 bytes")]
    [InlineData("Truths", "42 03 000102", "False,True,True")]
    [InlineData("Samples", "32 08 000000000000e03f 31 000000000000f03f", "0.5,1")]
    [InlineData("Samples", "32 07 000000000000e0", "'Samples' at byte 1 has 7 bytes, which are no whole number of 8")]
    [InlineData("Words", "2a 0161 0a 00 2a 00 2a 0162", "a,,b")]
    [InlineData("Words", "2a 01ff", "'Words' at byte 2 is not UTF-8")]
    [InlineData("Points", "5a 0c 0000803f0000004000004040", "<1, 2, 3>")]
    [InlineData("Points", "5a 04 0000803f 5a 08 0000004000004040 5d 0000803f 5d 0000803f 5d 0000803f", "<1, 2, 3>,<1, 1, 1>")]
    [InlineData("Points", "5a 08 0000004000004040", "'Points' at byte 1 has 2 numbers, and each element has 3")]
    [InlineData("Inline", "62 02 0102", "'Inline' at byte 1 has 2 elements, and 3 belong here")]
    [InlineData("Counts", "a201 05 0a0161 1005", "[a, 5]")]
    [InlineData("Counts", "a201 07 1005 0a0161 1006", "[a, 6]")]
    [InlineData("Counts", "a201 00", "[, 0]")]
    [InlineData("Counts", "a201 03 0a0161 a201 05 0a0161 1002 a201 02 1003", "[a, 2],[, 3]")]
    [InlineData("Counts", "a201 03 1a0161", "[, 0]")]
    [InlineData("Counts", "a201 03 0a01ff", "'Counts' at byte 5 is not UTF-8")]
    [InlineData("Counts", "a201 03 0a0261", "'Counts' at byte 4 has 2 bytes, and 1 follow")]
    [InlineData("Counts", "a201 04 0a0061", "'Counts' at byte 2 has 4 bytes, and 3 follow")]
    [InlineData("Chances", "b201 02 0805", "[True, 0]")]
    [InlineData("Tags", "d201 00", "[0, 00000000-0000-0000-0000-000000000000]")]
    public void A_repeated_field(string member, string body, string expected) => Check<Repeats>(member, body, expected);

    [Theory]
    [InlineData("", "")]
    [InlineData("0807 1a 00 22 00", "")]
    [InlineData("00", "the message at byte 0 has field number 0, and there are 1 to 536870911")]
    [InlineData("8080808010 00", "the message at byte 0 has field number 536870912, and there are 1 to 536870911")]
    [InlineData("06", "the message at byte 0 has field number 0, and there are 1 to 536870911")]
    [InlineData("0e", "the message at byte 1 has wire type 6, and there are 0 to 5")]
    [InlineData("0f", "the message at byte 1 has wire type 7, and there are 0 to 5")]
    [InlineData("0c", "the message at byte 1 ends a group of number 1 that was not begun")]
    [InlineData("28 01 2d 00000000 29 0000000000000000 2a 0161", "")]
    [InlineData("2b 2c", "")]
    [InlineData("0b 0801 0c", "")]
    [InlineData("2b 33 2a0161 34 2801 2c", "")]
    [InlineData("2b 34", "the message at byte 1 ends a group of number 6 within one of number 5")]
    [InlineData("2b 33 2c 34", "the message at byte 2 ends a group of number 5 within one of number 6")]
    [InlineData("2b", "the message at byte 1 ends too early")]
    [InlineData("2b 2a05", "the message at byte 2 has 5 bytes, and 0 follow")]
    [InlineData("2b 00 2c", "the message at byte 1 has field number 0, and there are 1 to 536870911")]
    [InlineData("2d 000000", "the message at byte 4 ends too early")]
    [InlineData("29 00000000000000", "the message at byte 8 ends too early")]
    [InlineData("80808080808080808080", "the message at byte 0 is a varint of more than ten bytes")]
    public void A_whole_message(string body, string expected)
    {
        if (expected.Length == 0)
            Packed.Read<Telemetry>(Bytes(body));
        else
            Assert.Equal($"Malformed ZmqSchema.Corpus.Telemetry (Protobuf): {expected}.", Assert.Throws<MalformedMessageException>(() => Packed.Read<Telemetry>(Bytes(body))).Message);
    }

    [Theory]
    [InlineData("", "the message at byte 0 holds no case that is known here")]
    [InlineData("1a 00", "the message at byte 0 holds no case that is known here")]
    [InlineData("08 01", "the message at byte 0 holds no case that is known here")]
    [InlineData("0a 00", "Stop { }")]
    [InlineData("12 00 0a 00", "Stop { }")]
    [InlineData("0a 00 12 05 150000003f", "Go { To = Spot { X = 0, Y = 0 }, Speed = 0.5 }")]
    [InlineData("12 05 150000003f 12 07 0a 05 0d0000803f", "Go { To = Spot { X = 1, Y = 0 }, Speed = 0.5 }")]
    [InlineData("12 05 150000003f 0a 00 12 00", "Go { To = Spot { X = 0, Y = 0 }, Speed = 0 }")]
    [InlineData("12 03 0a0200", "'Go.To' at byte 3 has 2 bytes, and 1 follow")]
    public void A_union(string body, string expected)
    {
        try
        {
            Assert.Equal(expected, string.Create(CultureInfo.InvariantCulture, $"{Packed.Read<Command>(Bytes(body))}"));
        }
        catch (MalformedMessageException malformed)
        {
            Assert.Equal($"Malformed ZmqSchema.Corpus.Command (Protobuf): {expected}.", malformed.Message);
        }
    }

    [Fact]
    public void Within_a_message_a_union_without_a_known_case_is_null()
    {
        var read = Packed.Read<Drawing>(Bytes("12 00 1a 00 1a 02 1a00 22 05 0a0161 1200"));
        Assert.Null(read.Main);
        Assert.Equal([null!, new Figure.Empty()], read.Figures);
        Assert.Null(read.Commands["a"]);
        Assert.Equal(Packed.Of(read), Packed.Of(Packed.Read<Drawing>(Packed.Of(read))));
    }

    private static void Check<T>(string member, string body, string expected) where T : IZmqMessage<T>
    {
        try
        {
            Assert.Equal(expected, Words(typeof(T).GetProperty(member)!.GetValue(Packed.Read<T>(Bytes(body)))));
        }
        catch (MalformedMessageException malformed)
        {
            Assert.Equal($"Malformed {T.Schema.Name} (Protobuf): {expected}.", malformed.Message);
        }
    }

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));

    private static string Words(object? value) => value switch
    {
        string text => text,
        DateTime at => at.ToString("O", CultureInfo.InvariantCulture),
        System.Collections.IEnumerable items => string.Join(',', items.Cast<object?>()),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };
}
