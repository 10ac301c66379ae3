using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Reporting;

/// <summary>Mistakes in members, which only C# shows: ZMQ020 to ZMQ028.</summary>
public class MemberMistakesTests
{
    [Theory]
    [InlineData(
        "[ZmqMessage] public partial class Tick { public int A; [ZmqField(2)] public int B { set { } } }",
        "1:81 ZMQ020 'Tick.B' has no getter, so that its value cannot be sent; add one, or mark the member [ZmqIgnore]")]
    [InlineData(
        "[ZmqMessage] public partial class Tick { [ZmqPayload] public ReadOnlyMemory<byte> A { set { } } }",
        "1:83 ZMQ020 'Tick.A' has no getter, so that its value cannot be sent; add one, or mark the member [ZmqIgnore]")]

    [InlineData(
        "[ZmqMessage] public partial class Tick { public int A { get; } }",
        "1:53 ZMQ021 'Tick.A' cannot be given the value that was received; add 'init' or 'set', or a constructor parameter of the same name and type, or mark it [ZmqIgnore]")]
    [InlineData(
        "[ZmqMessage] public partial struct Tick { public readonly int A; }",
        "1:63 ZMQ021 'Tick.A' cannot be given the value that was received; add 'init' or 'set', or a constructor parameter of the same name and type, or mark it [ZmqIgnore]")]
    [InlineData(
        "[ZmqMessage] public partial class Tick { public int A; [ZmqField(2)] public int B => A; }",
        "1:81 ZMQ021 'Tick.B' cannot be given the value that was received; add 'init' or 'set', or a constructor parameter of the same name and type, or mark it [ZmqIgnore]")]

    [InlineData(
        "[ZmqMessage] public partial class Tick { public int A; [ZmqPayload] public byte[]? B; }",
        "1:84 ZMQ022 'Tick.B' is byte[]?, and a payload is a ReadOnlyMemory<T> of an unmanaged T; change its type, or remove [ZmqPayload]")]
    [InlineData(
        "[ZmqMessage] public partial class Tick { public int A; [ZmqPayload] public Memory<byte> B; }",
        "1:89 ZMQ022 'Tick.B' is Memory<byte>, and a payload is a ReadOnlyMemory<T> of an unmanaged T; change its type, or remove [ZmqPayload]")]
    [InlineData(
        "[ZmqMessage] public partial class Tick { public int A; [ZmqPayload] public ReadOnlyMemory<string> B; }",
        "1:99 ZMQ022 'Tick.B' is ReadOnlyMemory<string>, and a payload is a ReadOnlyMemory<T> of an unmanaged T; change its type, or remove [ZmqPayload]")]

    [InlineData(
        "[ZmqMessage] public partial class Tick { public nint A; public UIntPtr B; }",
        "1:54 ZMQ023 'Tick.A' is nint, which no wire format knows; its size is the machine's, so use long or ulong, or mark the member [ZmqIgnore]",
        "1:72 ZMQ023 'Tick.B' is nuint, which no wire format knows; its size is the machine's, so use long or ulong, or mark the member [ZmqIgnore]")]
    [InlineData(
        "[ZmqMessage] public partial class Tick { public IReadOnlyList<int>? A; }",
        "1:69 ZMQ023 'Tick.A' is IReadOnlyList<int>?, which no wire format knows; use the array, List<T> or Dictionary<K, V> behind it, or mark the member [ZmqIgnore]")]
    [InlineData(
        "[ZmqMessage] public partial class Tick { public (int X, int Y) A; }",
        "1:64 ZMQ023 'Tick.A' is (int X, int Y), which no wire format knows; declare a message with a name for each element, or mark the member [ZmqIgnore]")]
    [InlineData(
        "[ZmqMessage] public partial class Tick { public int[,]? A; }",
        "1:57 ZMQ023 'Tick.A' is int[,]?, which no wire format knows; use a one-dimensional array, or a [ZmqPayload] with a Shape, or mark the member [ZmqIgnore]")]
    [InlineData(
        "[ZmqMessage] public partial class Tick { public Memory<byte> A; }",
        "1:62 ZMQ023 'Tick.A' is Memory<byte>, which no wire format knows; use ReadOnlyMemory<T>, or mark the member [ZmqIgnore]")]
    [InlineData(
        "[ZmqMessage] public partial class Tick { public DateOnly A; }",
        "1:58 ZMQ023 'Tick.A' is DateOnly, which no wire format knows; use DateTime or TimeSpan, or mark the member [ZmqIgnore]")]
    [InlineData(
        "[ZmqMessage] public partial class Tick { public Action? A; }",
        "1:57 ZMQ023 'Tick.A' is Action?, which no wire format knows; use one of the types in docs/types.md, or a [ZmqMessage] of your own, or mark the member [ZmqIgnore]")]
    [InlineData(
        "[InlineArray(2)] public struct Loop { private List<Loop>? _first; } [ZmqMessage] public partial class Tick { public Loop A; }",
        "1:122 ZMQ023 'Tick.A' is Loop, which no wire format knows; use one of the types in docs/types.md, or a [ZmqMessage] of your own, or mark the member [ZmqIgnore]")]
    [InlineData(
        "[ZmqMessage] public partial class Tick { public object? A; public dynamic? B; }",
        "1:57 ZMQ023 'Tick.A' is object?, which no wire format knows; use one of the types in docs/types.md, or a [ZmqMessage] of your own, or mark the member [ZmqIgnore]",
        "1:76 ZMQ023 'Tick.B' is dynamic?, which no wire format knows; use one of the types in docs/types.md, or a [ZmqMessage] of your own, or mark the member [ZmqIgnore]")]

    [InlineData(
        "[ZmqMessage] public partial class Tick { [ZmqFixedLength(0)] public string? A; }",
        "1:77 ZMQ024 'Tick.A' has the fixed length 0; write how many bytes or elements there are, at least 1")]
    [InlineData(
        "[ZmqMessage] public partial class Tick { [ZmqFixedLength(-1)] public int[]? A; }",
        "1:77 ZMQ024 'Tick.A' has the fixed length -1; write how many bytes or elements there are, at least 1")]
    [InlineData(
        "[ZmqMessage] public partial class Tick { [ZmqFixedLength(4)] public int A; }",
        "1:73 ZMQ024 'Tick.A' is neither a string nor a sequence; remove [ZmqFixedLength]")]
    [InlineData(
        "[InlineArray(4)] public struct Four { private int _first; } [ZmqMessage] public partial struct Tick { [ZmqFixedLength(4)] public Four A; }",
        "1:135 ZMQ024 'Tick.A' has its length from its C# type; remove [ZmqFixedLength]")]
    [InlineData(
        "[ZmqMessage(WireFormat.Raw)] public partial class Tick { [ZmqPayload, ZmqFixedLength(4)] public ReadOnlyMemory<byte> A; }",
        "1:118 ZMQ024 'Tick.A' is a payload, which has a frame of its own and any length; remove [ZmqFixedLength], or say it in the Shape")]

    [InlineData(
        "[ZmqMessage] public partial class Tick { public int A; [ZmqField(2)] public static int B; }",
        "1:88 ZMQ025 'Tick.B' is static, which is never on the wire, so that its [ZmqField] has no effect; remove the attribute")]
    [InlineData(
        "[ZmqMessage] public partial class Tick { public int A; [ZmqIgnore] public const int B = 3; }",
        "1:85 ZMQ025 'Tick.B' is a constant, which is never on the wire, so that its [ZmqIgnore] has no effect; remove the attribute")]
    [InlineData(
        "[ZmqMessage] public partial class Tick { public int A; [ZmqPayload] public int this[int index] => index; }",
        "1:80 ZMQ025 'Tick.this[]' is an indexer, which is never on the wire, so that its [ZmqPayload] has no effect; remove the attribute")]
    [InlineData(
        "[ZmqMessage] public partial class Tick { public Tick([ZmqField(1)] int a) => A = a; public int A { get; } }",
        "1:72 ZMQ025 'Tick.Tick(a)' is a parameter, which is never on the wire, so that its [ZmqField] has no effect; remove the attribute")]
    [InlineData(
        "[ZmqMessage] public partial class Tick([ZmqFixedLength(4)] int[] a) { [ZmqFixedLength(4)] public int[] A { get; } = a; }",
        "1:66 ZMQ025 'Tick.Tick(a)' is a parameter, which is never on the wire, so that its [ZmqFixedLength] has no effect; remove the attribute")]
    [InlineData(
        "[ZmqMessage] public partial class Tick : ITick { public int A; [ZmqField(2)] int ITick.B { get; set; } } public interface ITick { int B { get; set; } }",
        "1:88 ZMQ025 'Tick.ITick.B' is an explicit implementation, which is never on the wire, so that its [ZmqField] has no effect; remove the attribute")]

    [InlineData(
        "[ZmqMessage] public partial class Tick { public int A; [ZmqIgnore, ZmqField(2)] public int B; }",
        "1:92 ZMQ026 'Tick.B' has [ZmqIgnore] and so is not on the wire, whatever its other Zmq attributes say; remove [ZmqIgnore] or those")]
    [InlineData(
        "[ZmqMessage] public partial record Tick(int A, [ZmqIgnore, ZmqFixedLength(3)] string B);",
        "1:86 ZMQ026 'Tick.B' has [ZmqIgnore] and so is not on the wire, whatever its other Zmq attributes say; remove [ZmqIgnore] or those")]

    [InlineData(
        "[ZmqMessage] public partial class Tick { public int A; [Obsolete(\"gone\", true)] public int B; }",
        "1:92 ZMQ027 'Tick.B' is [Obsolete] as an error, so that no codec can read or set it; make that a warning, or mark the member [ZmqIgnore]")]
    [InlineData(
        "[ZmqMessage] public partial class Tick { public int A; [Obsolete(\"gone\", error: true)] public int B { get; set; } }",
        "1:99 ZMQ027 'Tick.B' is [Obsolete] as an error, so that no codec can read or set it; make that a warning, or mark the member [ZmqIgnore]")]

    [InlineData(
        "[ZmqMessage] public partial record Tick([ZmqField(1)] int A, [ZmqField(2, Encoding = (IntegerEncoding)9)] int B);",
        "1:111 ZMQ028 'Tick.B' has Encoding = 9, which is none of IntegerEncoding.Varint, IntegerEncoding.ZigZag, IntegerEncoding.Fixed; write one of those, or leave Encoding out")]
    public void A_mistake_is_told_where_it_is_with_the_way_out(string source, params string[] expected) =>
        Assert.Equal(expected, Generation.Of(source).Findings);
}
