using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Reporting;

/// <summary>Mistakes in how a message type is declared: ZMQ001 to ZMQ010.</summary>
public class TypeMistakesTests
{
    [Theory]
    [InlineData(
        "[ZmqMessage] public struct Tick { public int A; }",
        "1:28 ZMQ001 'Tick' cannot be given its codecs because 'Tick' is not partial; write 'partial' before its 'struct', 'class', 'record' or 'interface'")]
    [InlineData(
        "[ZmqMessage] public record Tick(int A);",
        "1:28 ZMQ001 'Tick' cannot be given its codecs because 'Tick' is not partial; write 'partial' before its 'struct', 'class', 'record' or 'interface'")]
    [InlineData(
        "public class Market { [ZmqMessage] public partial struct Tick { public int A; } }",
        "1:58 ZMQ001 'Market.Tick' cannot be given its codecs because 'Market' is not partial; write 'partial' before its 'struct', 'class', 'record' or 'interface'")]
    [InlineData(
        "public interface IMarket { [ZmqMessage] public partial struct Tick { public int A; } }",
        "1:63 ZMQ001 'IMarket.Tick' cannot be given its codecs because 'IMarket' is not partial; write 'partial' before its 'struct', 'class', 'record' or 'interface'")]

    [InlineData(
        "[ZmqMessage] public partial struct Tick<T> { public int A; }",
        "1:36 ZMQ002 'Tick<T>' cannot be a message because 'Tick' is generic, and a schema needs types; declare one message for each type it is used with")]
    [InlineData(
        "public partial class Market<T> { [ZmqMessage] public partial struct Tick { public int A; } }",
        "1:69 ZMQ002 'Market<T>.Tick' cannot be a message because 'Market' is generic, and a schema needs types; declare one message for each type it is used with")]

    [InlineData(
        "[ZmqMessage] public ref partial struct Tick { public int A; }",
        "1:40 ZMQ003 'Tick' is a ref struct, which cannot be queued, awaited or boxed; make it a struct, and a span in it a [ZmqPayload] ReadOnlyMemory<T>")]
    [InlineData(
        "[ZmqMessage] public readonly ref partial struct Tick { public readonly int A; public Tick(int a) => A = a; }",
        "1:49 ZMQ003 'Tick' is a ref struct, which cannot be queued, awaited or boxed; make it a struct, and a span in it a [ZmqPayload] ReadOnlyMemory<T>")]

    [InlineData(
        "[ZmqMessage] file partial struct Tick { public int A; }",
        "1:34 ZMQ004 'Tick' cannot be seen from the file its codecs are in because 'Tick' is file-local; make it internal")]
    [InlineData(
        "file partial class Market { [ZmqMessage] public partial struct Tick { public int A; } }",
        "1:64 ZMQ004 'Market.Tick' cannot be seen from the file its codecs are in because 'Market' is file-local; make it internal")]

    [InlineData(
        "[ZmqMessage] public abstract partial class Tick { public int A; }",
        "1:44 ZMQ005 'Tick' is abstract, so that none can be received; remove the word, or make it a union with [ZmqUnion] and nested sealed records as its cases")]
    [InlineData(
        "[ZmqMessage] public static partial class Tick { }",
        "1:42 ZMQ005 'Tick' is static, so that none can be received; remove the word, or make it a union with [ZmqUnion] and nested sealed records as its cases")]

    [InlineData(
        "[ZmqMessage] public partial class Base { public int A; } [ZmqMessage] public partial class Tick : Base { public int B; }",
        "1:92 ZMQ006 'Tick' derives from 'Base', and what it inherits has no place in its schema; hold a 'Base' as a member instead")]
    [InlineData(
        "public record Base(int A); [ZmqMessage] public partial record Tick(int A, int B) : Base(A);",
        "1:63 ZMQ006 'Tick' derives from 'Base', and what it inherits has no place in its schema; hold a 'Base' as a member instead")]

    [InlineData(
        "[ZmqMessage] public partial class Tick { public Tick(string text) { } public int A; }",
        "1:35 ZMQ007 'Tick' has no constructor whose every parameter is a member of the same name and type; add one, or one without parameters (it may be private)")]
    [InlineData(
        "[ZmqMessage] public partial class Tick { public Tick(long a) { A = (int)a; } public int A { get; } }",
        "1:35 ZMQ007 'Tick' has no constructor whose every parameter is a member of the same name and type; add one, or one without parameters (it may be private)")]

    [InlineData(
        "[ZmqMessage(WireFormat.Struct, WireFormat.Struct)] public partial struct Tick { public int A; }",
        "1:74 ZMQ008 'Tick' lists the wire format Struct, which is there already; take it off the list")]
    [InlineData(
        "[ZmqMessage((WireFormat)77)] public partial struct Tick { public int A; }",
        "1:52 ZMQ008 'Tick' lists the wire format 77, which does not exist; take it off the list")]

    [InlineData(
        "[ZmqMessage, ZmqUnion] public partial class Tick { public int A; }",
        "1:45 ZMQ009 'Tick' has [ZmqUnion] and is no abstract record; a union is an abstract partial record, and its cases are the sealed records nested in it that derive from it")]
    [InlineData(
        "[ZmqMessage, ZmqUnion] public abstract partial record Tick { public record Bid(int A) : Tick; }",
        "1:55 ZMQ009 'Tick' has [ZmqUnion] and has no case; a union is an abstract partial record, and its cases are the sealed records nested in it that derive from it")]
    [InlineData(
        "[ZmqUnion] public abstract partial record Tick { public sealed record Bid(int A) : Tick; public record Ask(int A) : Tick; }",
        "1:43 ZMQ009 'Tick' has [ZmqUnion] and has 'Ask', which derives from it and is no case because it is not sealed; a union is an abstract partial record, and its cases are the sealed records nested in it that derive from it")]
    [InlineData(
        "[ZmqUnion] public abstract partial record Tick(long At) { public sealed record Bid(int A) : Tick(0); }",
        "1:43 ZMQ009 'Tick' has [ZmqUnion] and has 'At', which belongs to no case and would not be sent; a union is an abstract partial record, and its cases are the sealed records nested in it that derive from it")]
    [InlineData("[ZmqUnion] public abstract partial record Tick { public abstract int A { get; init; } [ZmqIgnore] public int B { get; set; } public int C => 1; public sealed record Bid(int A) : Tick { public override int A { get; init; } = A; } }")]

    [InlineData(
        "[ZmqMessage(ByteOrder = (ByteOrder)2)] public partial struct Tick { public int A; }",
        "1:62 ZMQ010 'Tick' has ByteOrder = 2, which is none of ByteOrder.LittleEndian, ByteOrder.BigEndian; write one of those, or leave ByteOrder out")]
    [InlineData(
        "[ZmqMessage(Naming = (FieldNaming)(-1))] public partial struct Tick { public int A; }",
        "1:64 ZMQ010 'Tick' has Naming = -1, which is none of FieldNaming.SnakeCase, FieldNaming.CamelCase, FieldNaming.AsWritten; write one of those, or leave Naming out")]
    [InlineData("[ZmqMessage(ByteOrder = (ByteOrder)2)] public partial class Tick { }",
        "1:61 ZMQ010 'Tick' has ByteOrder = 2, which is none of ByteOrder.LittleEndian, ByteOrder.BigEndian; write one of those, or leave ByteOrder out",
        "1:61 ZMQ302 'Tick' has nothing to send; give it a public field or property that can be read and set")]
    [InlineData(
        "[ZmqMessage(MessagePackLayout = (MessagePackLayout)7)] public partial struct Tick { public int A; }",
        "1:78 ZMQ010 'Tick' has MessagePackLayout = 7, which is none of MessagePackLayout.Map, MessagePackLayout.Array; write one of those, or leave MessagePackLayout out")]
    [InlineData("[ZmqMessage(ByteOrder = ByteOrder.BigEndian, Naming = FieldNaming.AsWritten, MessagePackLayout = MessagePackLayout.Array)] public partial struct Tick { public int A; }")]

    // Where the attribute may not stand, the compiler says so (CS0592).
    [InlineData("[ZmqMessage] public partial interface ITick { int A { get; set; } } [ZmqUnion] public partial interface IWay { }")]

    // Cases of unions: told at the case, and what is the union's fault only there.
    [InlineData(
        "[ZmqUnion] public abstract record Tick { public sealed record Bid(int A) : Tick; }",
        "1:35 ZMQ001 'Tick' cannot be given its codecs because 'Tick' is not partial; write 'partial' before its 'struct', 'class', 'record' or 'interface'")]
    [InlineData(
        "[ZmqUnion] public abstract partial record Tick { public sealed record Bid<T>(int A) : Tick; }",
        "1:71 ZMQ002 'Tick.Bid<T>' cannot be a message because 'Bid' is generic, and a schema needs types; declare one message for each type it is used with")]
    [InlineData(
        "[ZmqUnion] public abstract partial record Tick<T> { public sealed record Bid(int A) : Tick<T>; }",
        "1:43 ZMQ002 'Tick<T>' cannot be a message because 'Tick' is generic, and a schema needs types; declare one message for each type it is used with")]
    [InlineData(
        "[ZmqUnion] public abstract partial record Tick { [ZmqMessage] public sealed partial record Bid(int A) : Tick; }",
        "1:92 ZMQ006 'Tick.Bid' derives from 'Tick', and what it inherits has no place in its schema; hold a 'Tick' as a member instead")]
    [InlineData(
        "[ZmqUnion] public abstract partial record Tick { public sealed record Bid : Tick { public Bid(string text) { } public int A { get; init; } } }",
        "1:71 ZMQ007 'Tick.Bid' has no constructor whose every parameter is a member of the same name and type; add one, or one without parameters (it may be private)")]
    [InlineData(
        "[ZmqUnion] public abstract partial record Tick { public sealed record Bid(object A) : Tick; public sealed record Ask : Tick { public int B; public static int C; } }",
        "1:82 ZMQ023 'Tick.Bid.A' is object, which no wire format knows; use one of the types in docs/types.md, or a [ZmqMessage] of your own, or mark the member [ZmqIgnore]")]
    public void A_mistake_is_told_where_it_is_with_the_way_out(string source, params string[] expected) =>
        Assert.Equal(expected, Generation.Of(source).Findings);
}
