using System.Globalization;
using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Formats.Pickle;

/// <summary>Any way that a pickler of any protocol writes a value is read, and what is no such value is told.</summary>
public class EncodingTests
{
    [Theory]
    [InlineData("u8", "K\u007f", "127")]
    [InlineData("u8", "M\u00ff\0", "255")]
    [InlineData("u8", "J\u0005\0\0\0", "5")]
    [InlineData("u8", "I5\n", "5")]
    [InlineData("u8", "L5L\n", "5")]
    [InlineData("u8", "L0000000000000000000000000000000000000000000000000005L\n", "5")]
    [InlineData("u8", "\u008a\0", "0")]
    [InlineData("u8", "\u008a\u0001\u0005", "5")]
    [InlineData("u8", "\u008a\u0003\u0005\0\0", "5")]
    [InlineData("u8", "\u008b\u0002\0\0\0\u00ff\0", "255")]
    [InlineData("u8", "N", "0")]
    [InlineData("u8", "M\0\u0001", "'U8' at byte 8 is 256, which is too large for 1 bytes")]
    [InlineData("u8", "J\u00ff\u00ff\u00ff\u00ff", "'U8' at byte 8 is -1, which is too small")]
    [InlineData("u8", "I256\n", "'U8' at byte 8 is too large for 1 bytes")]
    [InlineData("u8", "I-1\n", "'U8' at byte 8 is too small")]
    [InlineData("u8", "I01\n", "'U8' at byte 8 is a bool, where an int is expected")]
    [InlineData("u8", "\u0088", "'U8' at byte 8 is a bool, where an int is expected")]
    [InlineData("u8", "Ix\n", "'U8' at byte 8 is no int")]
    [InlineData("u8", "I\n", "'U8' at byte 8 is no int")]
    [InlineData("u8", "I--5\n", "'U8' at byte 8 is no int")]
    [InlineData("u8", "I5", "the message at byte 12 ends too early")]
    [InlineData("u8", "G?\u00f0\0\0\0\0\0\0", "'U8' at byte 8 is a float, where an int is expected")]
    [InlineData("i8", "J\u0080\u00ff\u00ff\u00ff", "-128")]
    [InlineData("i64", "\u008a\u0008\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u007f", "9223372036854775807")]
    [InlineData("i64", "\u008a\u0009\0\0\0\0\0\0\0\u0080\0", "'I64' at byte 9 is too large for 8 bytes")]
    [InlineData("i64", "\u008a\u0008\0\0\0\0\0\0\0\u0080", "-9223372036854775808")]
    [InlineData("i64", "L-9223372036854775808L\n", "-9223372036854775808")]
    [InlineData("i64", "L-9223372036854775809L\n", "'I64' at byte 9 is too small")]
    [InlineData("i64", "L340282366920938463463374607431768211456L\n", "'I64' at byte 9 is an int of 39 digits, which is too large for 16 bytes")]
    [InlineData("i64", "\u008a\u0011\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\u0001", "'I64' at byte 9 is an int of 17 bytes, which is too large for 16")]
    [InlineData("u64", "\u008a\u0009\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\0", "18446744073709551615")]
    [InlineData("f64", "K\u0005", "5")]
    [InlineData("f64", "F0.1\n", "0.1")]
    [InlineData("f64", "F1e+16\n", "10000000000000000")]
    [InlineData("f64", "Finf\n", "Infinity")]
    [InlineData("f64", "F-inf\n", "-Infinity")]
    [InlineData("f64", "Fnan\n", "NaN")]
    [InlineData("f64", "F0x1\n", "'F64' at byte 9 is no float")]
    [InlineData("f64", "\u008a\u0007\u0001\0\0\0\0\0 ", "'F64' at byte 9 is an int that no float holds exactly")]
    [InlineData("f64", "\u0088", "'F64' at byte 9 is a bool, where a number is expected")]
    [InlineData("f32", "G?\u00b9\u0099\u0099\u0099\u0099\u0099\u009a", "0.1")]
    [InlineData("f32", "G\u007f\u00ef\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff", "'F32' at byte 9 is too large for a float32")]
    [InlineData("truth", "\u0088", "True")]
    [InlineData("truth", "I01\n", "True")]
    [InlineData("truth", "I00\n", "False")]
    [InlineData("truth", "K\u0001", "'Truth' at byte 11 is an int, where a bool is expected")]
    [InlineData("letter", "X\u0003\0\0\0\u00e2\u0082\u00ac", "€")]
    [InlineData("letter", "V\\u20ac\n", "€")]
    [InlineData("letter", "U\u0002ab", "'Letter' at byte 12 is not one letter of 16 bits")]
    [InlineData("letter", "\u008c\u0004\u00f0\u009f\u0099\u0082", "'Letter' at byte 12 is not one letter of 16 bits")]
    public void A_number_or_a_letter(string field, string value, string expected) => Check<Scalars>(field, value, expected);

    [Theory]
    [InlineData("text", "\u008c\u0001a", "a")]
    [InlineData("text", "X\u0001\0\0\0a", "a")]
    [InlineData("text", "\u008d\u0001\0\0\0\0\0\0\0a", "a")]
    [InlineData("text", "Va\u00e9\\u20ac\\U0001f642\\ud83d\\ude42\n", "aé€🙂🙂")]
    [InlineData("text", "Va\\x41\n", "a\\x41")]
    [InlineData("text", "U\u0001a", "a")]
    [InlineData("text", "T\u0001\0\0\0a", "a")]
    [InlineData("text", "S'a\\'\\n\\x41\\\\'\n", "a'\nA\\")]
    [InlineData("text", "S\"a'\"\n", "a'")]
    [InlineData("text", "C\u0002\u00c3\u00a9", "é")]
    [InlineData("text", "\u008c\u0001\u00c3", "'Text' at byte 10 is not UTF-8")]
    [InlineData("text", "\u008c\u0003\u00ed\u00a0\u0080", "'Text' at byte 10 is not UTF-8")]
    [InlineData("text", "V\\ud83d\n", "'Text' at byte 10 is not UTF-8")]
    [InlineData("text", "V\\u12\n", "'Text' at byte 10 has quotes or escapes that Python does not write")]
    [InlineData("text", "V\\U00110000\n", "'Text' at byte 10 has quotes or escapes that Python does not write")]
    [InlineData("text", "Sa\n", "'Text' at byte 10 has quotes or escapes that Python does not write")]
    [InlineData("text", "S'\\x4'\n", "'Text' at byte 10 has quotes or escapes that Python does not write")]
    [InlineData("text", "]", "'Text' at byte 10 is a list, where a str is expected")]
    [InlineData("took", "K\u0064", "00:00:00.0000001")]
    [InlineData("took", "J\u00ff\u00ff\u00ff\u00ff", "-00:00:00.0000001")]
    [InlineData("at", "K\0", "1970-01-01T00:00:00.0000000Z")]
    [InlineData("at", "L253402300799999999999L\n", "9999-12-31T23:59:59.9999999Z")]
    [InlineData("at", "L253402300800000000000L\n", "'At' at byte 8 is nanoseconds outside of the years 1 to 9999")]
    [InlineData("price", "U\u00041.50", "1.50")]
    [InlineData("price", "K\u0005", "5")]
    [InlineData("price", "\u008a\u000d\0\0\0\0\0\0\0\0\0\0\0\0\u0001", "'Price' at byte 11 is too large for a decimal")]
    [InlineData("price", "U\u00031,5", "'Price' at byte 11 is no decimal")]
    [InlineData("id", "U\u0020" + "00112233445566778899aabbccddeeff", "00112233-4455-6677-8899-aabbccddeeff")]
    [InlineData("id", "C\u0002ab", "'Id' at byte 8 has 2 bytes, which are no Guid")]
    [InlineData("flat", "K\u0001K\u0002\u0086", "<1, 2>")]
    [InlineData("flat", "K\u0001\u0085", "'Flat' at byte 12 has 1 elements, and 2 belong here")]
    public void A_value_with_a_form_of_its_own(string field, string value, string expected) => Check<WellKnown>(field, value, expected);

    [Theory]
    [InlineData("array", "]K\u0001aK\u0002a", "1,2")]
    [InlineData("array", "](K\u0001K\u0002eK\u0003a", "1,2,3")]
    [InlineData("array", "](eK\u0001a", "1")]
    [InlineData("array", "](e(K\u0001K\u0002e(eK\u0003a", "1,2,3")]
    [InlineData("array", "](K\u0001e](K\u0002e0(K\u0003e", "1,3")]
    [InlineData("array", "](e](K\u0002e0(K\u0003e", "3")]
    [InlineData("array", "(lK\u0001aK\u0002a", "1,2")]
    [InlineData("array", "(K\u0001K\u0002l", "1,2")]
    [InlineData("array", "(K\u0001K\u0002K\u0003K\u0004t", "1,2,3,4")]
    [InlineData("array", "K\u0001\u0085", "1")]
    [InlineData("array", "K\u0001K\u0002\u0086", "1,2")]
    [InlineData("array", "K\u0001K\u0002K\u0003\u0087", "1,2,3")]
    [InlineData("array", ")", "")]
    [InlineData("array", "\u008f(K\u0001K\u0002\u0090", "1,2")]
    [InlineData("array", "(K\u0001K\u0002\u0091", "1,2")]
    [InlineData("array", "](K\u0001K\u0002e2e", "the message at byte 19 takes a value that is not there")]
    [InlineData("array", "}", "'Array' at byte 11 is a dict, where a list is expected")]
    [InlineData("array", "]\u0088a", "'Array' at byte 12 is a bool, where an int is expected")]
    [InlineData("bytes", "C\u0003\u0001\u0002\u0003", "1,2,3")]
    [InlineData("bytes", "B\u0001\0\0\0\u0001", "1")]
    [InlineData("bytes", "\u008e\u0001\0\0\0\0\0\0\0\u0001", "1")]
    [InlineData("bytes", "\u0096\u0001\0\0\0\0\0\0\0\u0001", "1")]
    [InlineData("bytes", "U\u0002\u00ff\u0001", "255,1")]
    [InlineData("bytes", "S'\\xff\\x01'\n", "255,1")]
    [InlineData("bytes", "K\u0001K\u0002\u0086", "1,2")]
    [InlineData("bytes", "X\u0001\0\0\0a", "'Bytes' at byte 11 is a str, where a bytes object is expected")]
    [InlineData("words", "](U\u0001aNX\u0001\0\0\0be", "a,,b")]
    [InlineData("words", "U\u0001aq\u0007K\u0000h\u0007\u0087", "'Words' at byte 16 is an int, where a str is expected")]
    [InlineData("words", "U\u0001ap7\ng7\nj\u0007\0\0\0\u0087", "a,a,a")]
    [InlineData("words", "]q\0(U\u0001a\u0094U\u0001b\u0094h\u0001h\u0002e", "a,b,a,b")]
    [InlineData("words", "U\u0001a20\u0085", "a")]
    [InlineData("words", "U\u0001a(K\u0001K\u00021\u0085", "a")]
    [InlineData("inline", "K\u0001K\u0002\u0086", "'Inline' at byte 16 has 2 elements, and 3 belong here")]
    [InlineData("gaps", "K\u0001NK\u0003\u0087", "1,,3")]
    [InlineData("names", "(K\u0001U\u0001ad", "[1, a]")]
    [InlineData("names", "(dK\u0001U\u0001as", "[1, a]")]
    [InlineData("names", "}(K\u0001U\u0001aK\u0001U\u0001bu", "[1, b]")]
    [InlineData("names", "}(u(K\u0001U\u0001au", "[1, a]")]
    [InlineData("names", "}(K\u0001u", "the message at byte 15 has a key without a value")]
    [InlineData("names", "]q\u00070}(h\u0007K\u0001u", "the message at byte 21 has a list as a key, which Python refuses too")]
    [InlineData("names", "](K\u0001U\u0001ae", "'Names' at byte 11 is a list, where a dict is expected")]
    [InlineData("names", "(K\u0001d", "the message at byte 14 has a key without a value")]
    [InlineData("names", "}]K\u0001s", "the message at byte 15 has a list as a key, which Python refuses too")]
    [InlineData("names", "\u008f(}\u0090", "the message at byte 14 has a dict as a key, which Python refuses too")]
    [InlineData("names", "](K\u0001K\u0002u", "the message at byte 17 would put a value into a list")]
    [InlineData("names", "}K\u0001a", "the message at byte 14 would put a value into a dict")]
    public void A_container(string field, string value, string expected) => Check<Collections>(field, value, expected);

    [Theory]
    [InlineData("", "the message at byte 0 ends too early")]
    [InlineData(".", "the message at byte 0 takes a value that is not there")]
    [InlineData("(.", "the message at byte 1 takes a value that is not there")]
    [InlineData("N.", "the message at byte 0 is None, where a dict is expected")]
    [InlineData("].", "the message at byte 0 is a list, where a dict is expected")]
    [InlineData("}}.", "the message at byte 2 leaves 2 values, and a message is one")]
    [InlineData("}.\0", "the message at byte 2 is followed by 1 bytes more")]
    [InlineData("\u0080\u0006}.", "the message at byte 0 is of protocol 6, and the newest known here is 5")]
    [InlineData("\u00ff", "the message at byte 0 has the opcode 255, which no protocol has")]
    [InlineData("h\u0005", "the message at byte 0 refers to a value by the number 5, and none has it")]
    [InlineData("}r\0\u0001\0\0.", "the message at byte 1 numbers a value 256, in 7 bytes")]
    [InlineData("\u0095\u0009\0\0\0\0\0\0\0}.", "the message at byte 0 has a frame of 9 bytes, and 2 follow")]
    [InlineData("}px\n.", "the message at byte 1 has a memo number that is none")]
    [InlineData("0", "the message at byte 0 takes a value that is not there")]
    [InlineData("1", "the message at byte 0 takes a value that is not there")]
    [InlineData("2", "the message at byte 0 takes a value that is not there")]
    [InlineData("\u0094", "the message at byte 0 takes a value that is not there")]
    [InlineData("N(\u0085", "the message at byte 2 takes a value that is not there")]
    public void A_whole_body(string body, string expected)
    {
        var malformed = Assert.Throws<MalformedMessageException>(() => Telemetry.Unpack(Opcodes.Of(body), WireFormat.Pickle));
        Assert.Equal($"Malformed ZmqSchema.Corpus.Telemetry (Pickle): {expected}.", malformed.Message);
    }

    [Theory]
    [InlineData("](K\u0003}e.", "the message at byte 0 holds no case that is known here")]
    [InlineData("]K\u0001a.", "the message at byte 0 has 1 elements, and a union has its case's number and the value")]
    [InlineData("K\u0002}X\u0002\0\0\0toK\u0001s\u0086.", "'Go.To' at byte 10 is an int, where a dict is expected")]
    public void A_union(string body, string expected)
    {
        var malformed = Assert.Throws<MalformedMessageException>(() => Command.Unpack(Opcodes.Of(body), WireFormat.Pickle));
        Assert.Contains(expected, malformed.Message, StringComparison.Ordinal);
    }

    private static void Check<T>(string field, string value, string expected) where T : IZmqMessage<T>
    {
        try
        {
            var message = T.Unpack(Opcodes.Of(field, value), WireFormat.Pickle);
            var member = T.Schema.Fields.Single(f => f.Name == field).Member;
            Assert.Equal(expected, Words(typeof(T).GetProperty(member)!.GetValue(message)));
        }
        catch (MalformedMessageException malformed)
        {
            Assert.Equal($"Malformed {T.Schema.Name} (Pickle): {expected}.", malformed.Message);
        }
    }

    private static string Words(object? value) => value switch
    {
        string text => text,
        DateTime at => at.ToString("O", CultureInfo.InvariantCulture),
        System.Collections.IEnumerable items => string.Join(',', items.Cast<object?>()),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };
}
