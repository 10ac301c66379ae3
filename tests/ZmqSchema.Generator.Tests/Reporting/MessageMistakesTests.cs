using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Reporting;

/// <summary>Mistakes in messages of any format: ZMQ301 to ZMQ402.</summary>
public class MessageMistakesTests
{
    [Theory]
    [InlineData(
        "[ZmqMessage] public partial class Tick { public string? A; }",
        "1:57 ZMQ301 'Tick.A' is a string, which has no fixed size; give it [ZmqFixedLength(n)] or choose another wire format")]
    [InlineData(
        "[ZmqMessage] public partial class Tick { public byte[]? A; public List<int>? B; }",
        "1:57 ZMQ301 'Tick.A' is a sequence of uint8, which has no fixed size; give it [ZmqFixedLength(n)] or choose another wire format",
        "1:78 ZMQ301 'Tick.B' is a sequence of int32, which has no fixed size; give it [ZmqFixedLength(n)] or choose another wire format")]

    [InlineData(
        "[ZmqMessage] public partial class Tick { }",
        "1:35 ZMQ302 'Tick' has nothing to send; give it a public field or property that can be read and set")]
    [InlineData(
        "[ZmqMessage] public partial class Tick { private int _a; internal int B; public static int C; public int D => _a + B; }",
        "1:35 ZMQ302 'Tick' has nothing to send; give it a public field or property that can be read and set")]

    [InlineData(
        "[ZmqMessage(WireFormat.Raw)] public partial record Tick(int A, [ZmqPayload] ReadOnlyMemory<byte> B);",
        "1:61 ZMQ303 'Tick.A' would be lost, because Raw has no body; mark it [ZmqPayload] or [ZmqIgnore], or choose another wire format")]
    [InlineData(
        "[ZmqMessage(WireFormat.Raw)] public partial record Tick(int A);",
        "1:52 ZMQ303 'Tick' has no payload, and Raw sends nothing else; mark a ReadOnlyMemory<T> with [ZmqPayload]",
        "1:61 ZMQ303 'Tick.A' would be lost, because Raw has no body; mark it [ZmqPayload] or [ZmqIgnore], or choose another wire format")]
    [InlineData(
        "[ZmqMessage] public partial record Tick([ZmqPayload] ReadOnlyMemory<byte> A);",
        "1:36 ZMQ303 'Tick' has payloads and no body; say [ZmqMessage(WireFormat.Raw)]")]

    [InlineData(
        "[ZmqMessage] public partial record Tick(int A, [ZmqPayload(Shape = \"B,3\")] ReadOnlyMemory<byte> C);",
        "1:97 ZMQ304 'Tick.C' has the dimension 'B', which is neither a number nor an integer field of the message; correct the Shape")]
    [InlineData(
        "[ZmqMessage] public partial record Tick(float A, [ZmqPayload(Shape = \"A,0,\")] ReadOnlyMemory<byte> C);",
        "1:100 ZMQ304 'Tick.C' has the dimension 'A', which is neither a number nor an integer field of the message; correct the Shape",
        "1:100 ZMQ304 'Tick.C' has the dimension '0', which is neither a number nor an integer field of the message; correct the Shape",
        "1:100 ZMQ304 'Tick.C' has the dimension '', which is neither a number nor an integer field of the message; correct the Shape")]
    [InlineData(
        "[ZmqMessage(WireFormat.Raw)] public partial record Tick([ZmqPayload(Shape = \"Length,3\")] ReadOnlyMemory<byte> C);",
        "1:111 ZMQ304 'Tick.C' has the dimension 'Length', which is neither a number nor an integer field of the message; correct the Shape")]
    [InlineData(
        "[ZmqMessage(WireFormat.Json)] public partial record Tick(int[] A, double[] B, [ZmqPayload(Shape = \"A,3\")] ReadOnlyMemory<byte> C, [ZmqPayload(Shape = \"B\")] ReadOnlyMemory<byte> D);",
        "1:128 ZMQ304 'Tick.C' has the dimension 'A', which is neither a number nor an integer field of the message; correct the Shape",
        "1:178 ZMQ304 'Tick.D' has the dimension 'B', which is neither a number nor an integer field of the message; correct the Shape")]
    [InlineData(
        "[ZmqMessage(WireFormat.Json)] public partial record Tick(int A, [ZmqPayload(DType = \"A\")] ReadOnlyMemory<byte> B, [ZmqPayload(DType = \"C\")] ReadOnlyMemory<byte> D);",
        "1:112 ZMQ308 'Tick.B' has the DType 'A', which is no string field of the message; name the one that says what the elements are",
        "1:162 ZMQ308 'Tick.D' has the DType 'C', which is no string field of the message; name the one that says what the elements are")]
    [InlineData(
        "[ZmqMessage(WireFormat.Json)] public partial record Tick(string A, [ZmqPayload(DType = \"A\")] ReadOnlyMemory<float> B);",
        "1:116 ZMQ309 'Tick.B' has elements of float32, and a DType that may say otherwise; make it a ReadOnlyMemory<byte>, or leave the DType away")]

    [InlineData(
        "[ZmqMessage(WireFormat.Raw)] public partial record Cloud([ZmqPayload] ReadOnlyMemory<Point> A); public struct Point { public byte B; public double C; }",
        "1:93 ZMQ305 'Cloud.A' has elements of Point, which travel as they lie in this machine's memory, padding included and unchecked; use numbers, or a blittable [ZmqMessage] without bools")]
    [InlineData(
        "[ZmqMessage(WireFormat.Raw)] public partial record Cloud([ZmqPayload] ReadOnlyMemory<Guid> A);",
        "1:92 ZMQ305 'Cloud.A' has elements of Guid, which travel as they lie in this machine's memory, padding included and unchecked; use numbers, or a blittable [ZmqMessage] without bools")]
    [InlineData("[ZmqMessage(WireFormat.Raw)] public partial record Cloud([ZmqPayload] ReadOnlyMemory<Point> A); [ZmqMessage] public partial record struct Point(byte B, double C);")]

    [InlineData(
        "[ZmqMessage(Name = \"\")] public partial struct Tick { public int A; }",
        "1:47 ZMQ310 'Tick' has the schema name '', which is no name in any schema; write identifiers with dots between them, as in \"Market.Tick\", or leave Name out")]
    [InlineData(
        "[ZmqMessage(Name = \"1a..b.\")] public partial struct Tick { public int A; }",
        "1:53 ZMQ310 'Tick' has the schema name '1a..b.', which is no name in any schema; write identifiers with dots between them, as in \"Market.Tick\", or leave Name out")]
    [InlineData("[ZmqMessage(Name = \"_größe.Tick2\")] public partial struct Tick { public int A; }")]

    [InlineData(
        "[ZmqMessage(Topic = \"\")] public partial struct Tick { public int A; }",
        "1:48 ZMQ401 'Tick' has an empty topic, which sends an empty frame that every subscription matches; leave Topic out for no topic frame")]
    [InlineData(
        "[ZmqMessage(WireFormat.Raw, Topic = \"\")] public partial record Tick([ZmqPayload] ReadOnlyMemory<byte> A);",
        "1:64 ZMQ401 'Tick' has an empty topic, which sends an empty frame that every subscription matches; leave Topic out for no topic frame")]

    [InlineData(
        "[ZmqMessage(Topic = \"t\\ud800\")] public partial struct Tick { public int A; }",
        "1:55 ZMQ402 'Tick' has a Topic with half of a surrogate pair in it, which UTF-8 has no bytes for; write the whole character, as \"\\U0001F680\" does")]
    [InlineData(
        "[ZmqMessage(Topic = \"\\udc00\\ud800t\")] public partial struct Tick { public int A; }",
        "1:61 ZMQ402 'Tick' has a Topic with half of a surrogate pair in it, which UTF-8 has no bytes for; write the whole character, as \"\\U0001F680\" does")]
    [InlineData("[ZmqMessage(Topic = \"\\ud83d\\ude80\")] public partial struct Tick { public int A; }")]

    // What is wrong with one member hides no mistake of another, and makes none.
    [InlineData(
        "[ZmqMessage] public partial record Tick(int A, [ZmqPayload] int[] B, [ZmqPayload(Shape = \"Nope,3\", DType = \"Nor\")] ReadOnlyMemory<byte> C);",
        "1:67 ZMQ022 'Tick.B' is int[], and a payload is a ReadOnlyMemory<T> of an unmanaged T; change its type, or remove [ZmqPayload]",
        "1:137 ZMQ304 'Tick.C' has the dimension 'Nope', which is neither a number nor an integer field of the message; correct the Shape",
        "1:137 ZMQ308 'Tick.C' has the DType 'Nor', which is no string field of the message; name the one that says what the elements are")]
    [InlineData(
        "[ZmqMessage] public partial record Tick(int A, nint B, object C, [ZmqPayload(Shape = \"B,3\", DType = \"C\")] ReadOnlyMemory<byte> D);",
        "1:53 ZMQ023 'Tick.B' is nint, which no wire format knows; its size is the machine's, so use long or ulong, or mark the member [ZmqIgnore]",
        "1:63 ZMQ023 'Tick.C' is object, which no wire format knows; use one of the types in docs/types.md, or a [ZmqMessage] of your own, or mark the member [ZmqIgnore]")]
    [InlineData(
        "[ZmqMessage(WireFormat.Raw)] public partial record Tick(int A, [ZmqPayload] int[] B);",
        "1:61 ZMQ303 'Tick.A' would be lost, because Raw has no body; mark it [ZmqPayload] or [ZmqIgnore], or choose another wire format",
        "1:83 ZMQ022 'Tick.B' is int[], and a payload is a ReadOnlyMemory<T> of an unmanaged T; change its type, or remove [ZmqPayload]")]
    [InlineData(
        "[ZmqMessage] public partial record Tick(object A);",
        "1:48 ZMQ023 'Tick.A' is object, which no wire format knows; use one of the types in docs/types.md, or a [ZmqMessage] of your own, or mark the member [ZmqIgnore]")]
    public void A_mistake_is_told_where_it_is_with_the_way_out(string source, params string[] expected) =>
        Assert.Equal(expected, Generation.Of(source).Findings);
}
