using System.Text;
using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Formats.Json;

/// <summary>Any valid way to write a value is read, and what is no such value is told: the text is that of one field.</summary>
public class EncodingTests
{
    [Theory]
    [InlineData("u8", "127", "127")]
    [InlineData("u8", "0", "0")]
    [InlineData("u8", "-0", "0")]
    [InlineData("u8", "255.0", "255")]
    [InlineData("u8", "2.55e2", "255")]
    [InlineData("u8", "25500E-2", "255")]
    [InlineData("u8", "0e99999999999999999999", "0")]
    [InlineData("u8", "null", "0")]
    [InlineData("u8", "256", "'U8' at byte 6 is too large for 1 bytes")]
    [InlineData("u8", "-1", "'U8' at byte 6 is below zero")]
    [InlineData("u8", "1.5", "'U8' at byte 6 is no whole number")]
    [InlineData("u8", "1e-1", "'U8' at byte 6 is no whole number")]
    [InlineData("u8", "1e400", "'U8' at byte 6 is an integer of 401 digits")]
    [InlineData("u8", "01", "'U8' at byte 6 is a number that begins with 0")]
    [InlineData("u8", "+1", "'U8' at byte 6 is the byte 43, which begins nothing, where an integer is expected")]
    [InlineData("u8", ".5", "'U8' at byte 6 is the byte 46, which begins nothing, where an integer is expected")]
    [InlineData("u8", "-", "'U8' at byte 7 is a closing bracket, where a digit is expected")]
    [InlineData("u8", "1.", "'U8' at byte 8 is a closing bracket, where a digit is expected")]
    [InlineData("u8", "1e", "'U8' at byte 8 is a closing bracket, where a digit is expected")]
    [InlineData("u8", "\"5\"", "'U8' at byte 6 is a string, where an integer is expected")]
    [InlineData("u8", "true", "'U8' at byte 6 is a bool, where an integer is expected")]
    [InlineData("u8", "1 2", "the message at byte 8 is a number, where a comma or a closing brace is expected")]
    [InlineData("u8", "0x1", "the message at byte 7 is the byte 120, which begins nothing, where a comma or a closing brace is expected")]
    [InlineData("i8", "-128", "-128")]
    [InlineData("i8", "-129", "'I8' at byte 6 is too small for 1 bytes")]
    [InlineData("i64", "9223372036854775807", "9223372036854775807")]
    [InlineData("i64", "-9223372036854775808", "-9223372036854775808")]
    [InlineData("i64", "-9223372036854775809", "'I64' at byte 7 is too small for 8 bytes")]
    [InlineData("u64", "18446744073709551615", "18446744073709551615")]
    [InlineData("u64", "18446744073709551616", "'U64' at byte 7 is too large for 8 bytes")]
    [InlineData("u64", "1.8446744073709551615e19", "18446744073709551615")]
    [InlineData("f64", "5", "5")]
    [InlineData("f64", "1E+2", "100")]
    [InlineData("f64", "9007199254740993", "9007199254740992")]
    [InlineData("f64", "9007199254740993.0", "9007199254740992")]
    [InlineData("f64", "9007199254740995.00", "9007199254740996")]
    [InlineData("f64", "-900719925474099.25", "-900719925474099.2")]
    [InlineData("f64", "9999999999999999999", "1E+19")]
    [InlineData("f64", "0.1234567890123456789", "0.12345678901234568")]
    [InlineData("f64", "0.1e1", "1")]
    [InlineData("f64", "1e-400", "0")]
    [InlineData("f64", "NaN", "NaN")]
    [InlineData("f64", "\"NaN\"", "NaN")]
    [InlineData("f64", "-Infinity", "-Infinity")]
    [InlineData("f64", "\"Infinity\"", "Infinity")]
    [InlineData("f64", "\"-Infinity\"", "-Infinity")]
    [InlineData("f64", "1e400", "'F64' at byte 7 is too large for a float64")]
    [InlineData("f64", "\"1.5\"", "'F64' at byte 7 is a string, where a number is expected")]
    [InlineData("f64", "\"NaN", "'F64' at byte 7 is a string, where a number is expected")]
    [InlineData("f64", "nan", "'F64' at byte 7 is the byte 110, which begins nothing, where a number is expected")]
    [InlineData("f64", "Inf", "'F64' at byte 7 is the byte 73, which begins nothing, where a number is expected")]
    [InlineData("f64", "00.5", "'F64' at byte 7 is a number that begins with 0")]
    [InlineData("f64", "-.5", "'F64' at byte 8 is the byte 46, which begins nothing, where a digit is expected")]
    [InlineData("f32", "16777217", "16777216")]
    [InlineData("f32", "16777217.0000000000000000000001", "16777218")]
    [InlineData("f32", "1e39", "'F32' at byte 7 is too large for a float32")]
    [InlineData("f16", "65504", "65500")]
    [InlineData("f16", "65520", "'F16' at byte 7 is too large for a Half")]
    [InlineData("truth", "true", "True")]
    [InlineData("truth", "True", "'Truth' at byte 9 is the byte 84, which begins nothing, where a bool is expected")]
    [InlineData("truth", "tru", "'Truth' at byte 9 is neither true nor false")]
    [InlineData("truth", "1", "'Truth' at byte 9 is a number, where a bool is expected")]
    [InlineData("letter", "\"\\u20aC\"", "€")]
    [InlineData("letter", "\"€\"", "€")]
    [InlineData("letter", "\"ab\"", "'Letter' at byte 10 is no string of one UTF-16 letter")]
    [InlineData("letter", "\"\"", "'Letter' at byte 10 is no string of one UTF-16 letter")]
    [InlineData("letter", "\"🙂\"", "'Letter' at byte 10 is no string of one UTF-16 letter")]
    [InlineData("letter", "8364", "'Letter' at byte 10 is a number, where a letter is expected")]
    [InlineData("weather", "\"rain\"", "Rain")]
    [InlineData("weather", "\"\\u0072ain\"", "Rain")]
    [InlineData("weather", "-70000", "Storm")]
    [InlineData("weather", "5", "5")]
    [InlineData("weather", "\"3\"", "Rain")]
    [InlineData("weather", "\"Rain\"", "'Weather' at byte 11 is no name that is known here")]
    [InlineData("weather", "\"rain, fair\"", "'Weather' at byte 11 is no name that is known here")]
    [InlineData("weather", "true", "'Weather' at byte 11 is a bool, where a name or a number is expected")]
    public void A_number(string field, string value, string expected) => Check<Scalars>(field, value, expected);

    [Theory]
    [InlineData("text", "\"\"", "")]
    [InlineData("text", "\"a\\\"\\\\\\/\\b\\f\\n\\r\\tz\"", "a\"\\/\b\f\n\r\tz")]
    [InlineData("text", "\"\\u00e9é\\ud83d\\ude42🙂\\u0000\"", "éé🙂🙂\0")]
    [InlineData("text", "null", "")]
    [InlineData("text", "\"\\ud83d\"", "'Text' at byte 9 is half of a surrogate pair")]
    [InlineData("text", "\"a\\ude42\\ud83d\"", "'Text' at byte 10 is half of a surrogate pair")]
    [InlineData("text", "\"\\ud83dx\"", "'Text' at byte 9 is half of a surrogate pair")]
    [InlineData("text", "\"\\ud83d\\u0041\"", "'Text' at byte 9 is half of a surrogate pair")]
    [InlineData("text", "\"\\x41\"", "'Text' at byte 9 is no escape that JSON has")]
    [InlineData("text", "\"\\u12g4\"", "'Text' at byte 9 is an escape without its four digits")]
    [InlineData("text", "\"\\U0041\"", "'Text' at byte 9 is no escape that JSON has")]
    [InlineData("text", "\"a\nb\"", "'Text' at byte 10 is the control character 10, which stands in no string unless escaped")]
    [InlineData("text", "\"a\0\"", "'Text' at byte 10 is the control character 0, which stands in no string unless escaped")]
    [InlineData("text", "'a'", "'Text' at byte 8 is the byte 39, which begins nothing, where a string is expected")]
    [InlineData("text", "5", "'Text' at byte 8 is a number, where a string is expected")]
    [InlineData("took", "\"-1.02:03:04.5\"", "-1.02:03:04.5000000")]
    [InlineData("took", "\"00:00:00\"", "00:00:00")]
    [InlineData("took", "\"24:00:00\"", "'Took' at byte 8 is no duration as in -1.02:03:04.5")]
    [InlineData("took", "\" 1:00:00\"", "'Took' at byte 8 is no duration as in -1.02:03:04.5")]
    [InlineData("took", "100", "'Took' at byte 8 is a number, where a duration is expected")]
    [InlineData("price", "1.50", "1.50")]
    [InlineData("price", "1e2", "100")]
    [InlineData("price", "-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("price", "79228162514264337593543950336", "'Price' at byte 9 is too large for a decimal")]
    [InlineData("price", "\"1.5\"", "'Price' at byte 9 is a string, where a number is expected")]
    [InlineData("at", "\"2024-02-29T12:34:56.789Z\"", "2024-02-29T12:34:56.7890000Z")]
    [InlineData("at", "\"2024-02-29t12:34:56z\"", "2024-02-29T12:34:56.0000000Z")]
    [InlineData("at", "\"2024-02-29 12:34:56.123456789+02:00\"", "2024-02-29T10:34:56.1234567Z")]
    [InlineData("at", "\"2024-02-29T12:34:56\\u002B00:00\"", "2024-02-29T12:34:56.0000000Z")]
    [InlineData("at", "\"2024-02-29T12:34:56\"", "2024-02-29T12:34:56.0000000")]
    [InlineData("at", "\"2024-02-29T12:34Z\"", "2024-02-29T12:34:00.0000000Z")]
    [InlineData("at", "\"2024-02-29\"", "2024-02-29T00:00:00.0000000")]
    [InlineData("at", "\"2023-02-29T12:34:56Z\"", "'At' at byte 6 is no time as RFC 3339 writes it")]
    [InlineData("at", "\"2024-02-29T24:00:00Z\"", "'At' at byte 6 is no time as RFC 3339 writes it")]
    [InlineData("at", "\"2024-02-29T23:59:60Z\"", "'At' at byte 6 is no time as RFC 3339 writes it")]
    [InlineData("at", "\"2024-02-29T12:34:56.Z\"", "'At' at byte 6 is no time as RFC 3339 writes it")]
    [InlineData("at", "\"2024-02-29T12:34:56+0200\"", "'At' at byte 6 is no time as RFC 3339 writes it")]
    [InlineData("at", "\"2024-02-29T12:34:56+14:01\"", "'At' at byte 6 is no time as RFC 3339 writes it")]
    [InlineData("at", "\"2024-02-29T12:34:56Zx\"", "'At' at byte 6 is no time as RFC 3339 writes it")]
    [InlineData("at", "\"0001-01-01T00:00:00+01:00\"", "'At' at byte 6 is outside of the years 1 to 9999")]
    [InlineData("at", "\"\"", "'At' at byte 6 is no time as RFC 3339 writes it")]
    [InlineData("at", "1709210096", "'At' at byte 6 is a number, where a time is expected")]
    [InlineData("id", "\"00112233445566778899AABBCCDDEEFF\"", "00112233-4455-6677-8899-aabbccddeeff")]
    [InlineData("id", "\"0011\"", "'Id' at byte 6 is no Guid")]
    [InlineData("flat", "[1,0.5]", "<1, 0.5>")]
    [InlineData("flat", "[ 1 , 2 ]", "<1, 2>")]
    [InlineData("flat", "[1,2,3]", "'Flat' at byte 8 has 3 elements, and 2 belong here")]
    [InlineData("flat", "{\"X\":1}", "'Flat' at byte 8 is an object, where an array is expected")]
    public void A_value_with_a_form_of_its_own(string field, string value, string expected) => Check<WellKnown>(field, value, expected);

    [Theory]
    [InlineData("array", "[1,2]", "1,2")]
    [InlineData("array", " [\n1 ,\t2\r] ", "1,2")]
    [InlineData("array", "[]", "")]
    [InlineData("array", "[1,]", "'Array' at byte 12 closes behind a comma that nothing follows")]
    [InlineData("array", "[1, ]", "'Array' at byte 13 closes behind a comma that nothing follows")]
    [InlineData("array", "[,1]", "'Array' at byte 10 is a comma, where an integer is expected")]
    [InlineData("array", "[1,,2]", "'Array' at byte 12 is a comma, where an integer is expected")]
    [InlineData("array", "[1 2]", "'Array' at byte 12 is a number, where a comma or a ] is expected")]
    [InlineData("array", "[1}", "'Array' at byte 11 is a closing bracket, where a comma or a ] is expected")]
    [InlineData("array", "[1,\"a\"]", "'Array' at byte 12 is a string, where an integer is expected")]
    [InlineData("array", "{}", "'Array' at byte 9 is an object, where an array is expected")]
    [InlineData("bytes", "\"AQL+/w==\"", "1,2,254,255")]
    [InlineData("bytes", "\"AQL\\u002b\\/w==\"", "1,2,254,255")]
    [InlineData("bytes", "[1,2,255]", "1,2,255")]
    [InlineData("bytes", "\"AQ\"", "'Bytes' at byte 9 is no base64")]
    [InlineData("bytes", "\"A*==\"", "'Bytes' at byte 9 is no base64")]
    [InlineData("bytes", "\"=AAA\"", "'Bytes' at byte 9 is no base64")]
    [InlineData("bytes", "\"AQ==AQ==\"", "'Bytes' at byte 9 is no base64")]
    [InlineData("bytes", "[1,256]", "'Bytes' at byte 12 is too large for 1 bytes")]
    [InlineData("byte_list", "\"AQI=\"", "1,2")]
    [InlineData("words", "[\"a\",null]", "a,")]
    [InlineData("inline", "[1,-1]", "'Inline' at byte 10 has 2 elements, and 3 belong here")]
    [InlineData("gaps", "[1,null,3]", "1,,3")]
    [InlineData("counts", "{\"a\":1,\"\\u0061\":2}", "'Counts' at byte 10 has a key twice")]
    [InlineData("counts", "{\"a\":1,}", "'Counts' at byte 17 closes behind a comma that nothing follows")]
    [InlineData("counts", "{a:1}", "'Counts' at byte 11 is the byte 97, which begins nothing, where a name is expected")]
    [InlineData("names", "{\"1\":\"a\",\"\\u002d2\":\"b\"}", "[1, a],[-2, b]")]
    [InlineData("names", "{\"1\":\"a\",\"1.0\":\"b\"}", "'Names' at byte 9 has a key twice")]
    [InlineData("names", "{\"x\":\"a\"}", "'Names' at byte 10 is no key of this dictionary")]
    [InlineData("names", "{\" 1\":\"a\"}", "'Names' at byte 10 is no key of this dictionary")]
    [InlineData("names", "{1:\"a\"}", "'Names' at byte 10 is a number, where a name is expected")]
    public void A_sequence(string field, string value, string expected) => Check<Collections>(field, value, expected);

    [Theory]
    [InlineData("", "the message at byte 0 ends too early")]
    [InlineData("  ", "the message at byte 2 ends too early")]
    [InlineData("null", "the message at byte 0 is null, where an object is expected")]
    [InlineData("[]", "the message at byte 0 is an array, where an object is expected")]
    [InlineData("{}x", "the message at byte 2 is followed by 1 bytes more")]
    [InlineData("{}{}", "the message at byte 2 is followed by 2 bytes more")]
    [InlineData("\uFEFF{}", "the message at byte 0 begins with a byte order mark, which no JSON between programs does")]
    [InlineData("{", "the message at byte 1 ends too early")]
    [InlineData("{,}", "the message at byte 1 is a comma, where a name is expected")]
    [InlineData("{\"seq\"}", "the message at byte 6 is a closing bracket, where a colon is expected")]
    [InlineData("{\"seq\":1", "the message at byte 8 ends too early")]
    [InlineData("{\"seq\":1,", "the message at byte 9 ends too early")]
    [InlineData("{\"seq\":1,}", "the message at byte 9 closes behind a comma that nothing follows")]
    [InlineData("{\"seq\":1,\"seq\":1}", "'Seq' at byte 9 is there twice")]
    [InlineData("{\"time\":1,\"seq\":1,\"time\":1}", "'Time' at byte 18 is there twice")]
    [InlineData("{\"x\":1,\"y\":2,\"x\":3}", "the message at byte 13 has a name twice")]
    [InlineData("{\"x\":1,\"\\u0078\":3}", "the message at byte 7 has a name twice")]
    [InlineData("{\"\\u0078\":1,\"x\":3}", "the message at byte 12 has a name twice")]
    [InlineData("{\"x\":{\"a\":1,\"b\":{\"a\":2},\"a\":3}}", "the message at byte 24 has a name twice")]
    [InlineData("{\"x\":[{\"a\":1},{\"a\":1,\"a\":2}]}", "the message at byte 21 has a name twice")]
    [InlineData("{\"x\":{\"x\":{\"x\":0}},\"x\":{}}", "the message at byte 19 has a name twice")]
    [InlineData("{\"seq\":1}}", "the message at byte 9 is followed by 1 bytes more")]
    [InlineData("{seq:1}", "the message at byte 1 is the byte 115, which begins nothing, where a name is expected")]
    [InlineData("/* */{}", "the message at byte 0 is the byte 47, which begins nothing, where an object is expected")]
    [InlineData("{}//", "the message at byte 2 is followed by 2 bytes more")]
    [InlineData("{\"seq\":/**/1}", "'Seq' at byte 7 is the byte 47, which begins nothing, where an integer is expected")]
    [InlineData("{\"x\":[}", "the message at byte 6 is a closing bracket, where a value is expected")]
    [InlineData("{\"x\":[1,]}", "the message at byte 8 closes behind a comma that nothing follows")]
    [InlineData("{\"x\":[1}", "the message at byte 7 is a closing bracket, where a comma or a ] is expected")]
    [InlineData("{\"x\":{\"y\":}}", "the message at byte 10 is a closing bracket, where a value is expected")]
    [InlineData("{\"x\":{\"y\" 1}}", "the message at byte 10 is a number, where a colon is expected")]
    [InlineData("{\"x\":tru}", "the message at byte 5 is neither true, false nor null")]
    [InlineData("{\"x\":undefined}", "the message at byte 5 is neither true, false nor null")]
    [InlineData("{\"x\":01}", "the message at byte 5 is a number that begins with 0")]
    [InlineData("{\"x\":\"\\ud800\"}", "the message at byte 6 is half of a surrogate pair")]
    [InlineData("{\"\\q\":1}", "the message at byte 2 is no escape that JSON has")]
    [InlineData("{\"seq\":1,\u00A0\"time\":1}", "the message at byte 9 is the byte 194, which begins nothing, where a name is expected")]
    public void A_whole_message(string body, string expected)
    {
        var malformed = Assert.Throws<MalformedMessageException>(() => Packed.Read<Telemetry>(body));
        Assert.Equal($"Malformed ZmqSchema.Corpus.Telemetry (Json): {expected}.", malformed.Message);
    }

    [Theory]
    [InlineData("\"C3\"", 14)]
    [InlineData("\"61EDA080\"", 15)]
    [InlineData("\"C080\"", 14)]
    [InlineData("\"F4908080\"", 14)]
    [InlineData("\"5C6EFF\"", 16)]
    [InlineData("\"E282\"", 14)]
    public void What_is_not_UTF_8(string hex, int at)
    {
        byte[] body = [.. "{\"device\" : \""u8, .. Convert.FromHexString(hex.Trim('"')), .. "\"}"u8];
        var malformed = Assert.Throws<MalformedMessageException>(() => Packed.Read<Telemetry>(body));
        Assert.Equal($"Malformed ZmqSchema.Corpus.Telemetry (Json): 'Device' at byte {at - 1} is not UTF-8.", malformed.Message);
    }

    [Theory]
    [InlineData("{}", "the message at byte 0 has no case")]
    [InlineData("{\"stop\":{},\"go\":{}}", "the message at byte 11 has another name beside its case")]
    [InlineData("{\"jump\":{}}", "the message at byte 0 has a case that is not known here")]
    [InlineData("{\"stop\":1}", "'Stop' at byte 8 is a number, where an object is expected")]
    [InlineData("{\"go\":{\"to\":\"\"}}", "'Go.To' at byte 12 is a string, where an object is expected")]
    [InlineData("\"stop\"", "the message at byte 0 is a string, where an object is expected")]
    public void A_union(string body, string expected)
    {
        var malformed = Assert.Throws<MalformedMessageException>(() => Packed.Read<Command>(body));
        Assert.Equal($"Malformed ZmqSchema.Corpus.Command (Json): {expected}.", malformed.Message);
    }

    private static void Check<T>(string field, string value, string expected) where T : IZmqMessage<T>
    {
        try
        {
            var message = Packed.Read<T>($"{{\"{field}\":{value}}}");
            var member = T.Schema.Fields.Single(f => f.Name == field).Member;
            Assert.Equal(expected, Words(typeof(T).GetProperty(member)!.GetValue(message)));
        }
        catch (MalformedMessageException malformed)
        {
            Assert.Equal($"Malformed {T.Schema.Name} (Json): {expected}.", malformed.Message);
        }
    }

    private static string Words(object? value) => value switch
    {
        string text => text,
        DateTime at => at.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        System.Collections.IEnumerable items => string.Join(',', items.Cast<object?>()),
        _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value}"),
    };
}
