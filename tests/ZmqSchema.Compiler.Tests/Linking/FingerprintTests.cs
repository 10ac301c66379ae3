using ZmqSchema.Compiler.Declarations;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Tests.Linking;

public class FingerprintTests
{
    private static readonly MessageDeclaration Tick = Declared.Message("Market.Tick", Declared.Field("Price"), Declared.Field("Size"));

    [Fact]
    public void A_fingerprint_is_the_same_in_every_version() => Assert.Equal(FingerprintOf(Tick), Fnv1a("Market.Tick\n1 price int32#0\n2 size int32#0\n"));

    [Fact]
    public void What_the_peer_cannot_see_does_not_change_it()
    {
        Assert.Equal(FingerprintOf(Tick), FingerprintOf(Tick.As(MessageKind.Record)));
        Assert.Equal(FingerprintOf(Tick), FingerprintOf(Tick with { Topic = "tick/" }));
        Assert.Equal(FingerprintOf(Tick), FingerprintOf(Tick, Declared.Message("Other", Declared.Field("X"))));
    }

    [Fact]
    public void What_the_peer_sees_changes_it() => Assert.Equal(13, new[]
    {
        Tick,
        Tick with { SchemaName = "tick" },
        Tick with { IsBigEndian = true },
        Tick with { Naming = Compiler.Model.FieldNaming.AsWritten },
        Tick with { Fields = EquatableArray.Of(Declared.Field("Price"), Declared.Field("Volume")) },
        Tick with { Fields = EquatableArray.Of(Declared.Field("Size"), Declared.Field("Price")) },
        Tick with { Fields = EquatableArray.Of(Declared.Field("Price"), Declared.Field("Size", Declared.Scalar(ScalarKind.UInt32))) },
        Tick with { Fields = EquatableArray.Of(Declared.Field("Price")) },
        Tick with { Payloads = EquatableArray.Of(new PayloadDeclaration("Data", null, "byte", "uint8", new FieldType.Scalar(ScalarKind.UInt8), null)) },
        Tick with { Payloads = EquatableArray.Of(new PayloadDeclaration("Data", null, "byte", "uint8", new FieldType.Scalar(ScalarKind.UInt8), null) { DType = "Price" }) },
        Tick with { Shape = Tick.Shape with { WrittenLayout = new(WrittenLayoutKind.Sequential, 0, 0) } },
        Tick with { Shape = Tick.Shape with { WrittenLayout = new(WrittenLayoutKind.Sequential, 0, 64) } },
        Tick with { Fields = EquatableArray.Of(Declared.Field("Price"), Declared.Field("Size", offset: 16)) },
    }.Select(m => FingerprintOf(m)).Distinct().Count());

    [Fact]
    public void The_encoding_of_an_integer_changes_it() => Assert.Equal(3, Enum.GetValues<Compiler.Model.IntegerEncoding>()
        .Select(encoding => FingerprintOf(Tick with { Fields = EquatableArray.Of(Declared.Field("Price") with { Encoding = encoding }) })).Distinct().Count());

    [Fact]
    public void A_change_within_a_nested_message_changes_those_that_hold_it()
    {
        var outer = Declared.Message("Outer", Declared.Field("Middle", Declared.Nested("Middle")));
        var middle = Declared.Message("Middle", Declared.Field("Inner", new FieldType.Vector(Declared.Nested("Inner"), SequenceKind.List)));
        Assert.NotEqual(
            FingerprintOf(outer, middle, Declared.Message("Inner", Declared.Field("A"))),
            FingerprintOf(outer, middle, Declared.Message("Inner", Declared.Field("B"))));
    }

    [Fact]
    public void Recursion_ends()
    {
        var node = Declared.Message("Node", Declared.Field("Left", Declared.Nested("Node")), Declared.Field("Right", Declared.Nested("Edge")));
        var edge = Declared.Message("Edge", Declared.Field("To", Declared.Nested("Node")));
        Assert.NotEqual(FingerprintOf(node, edge), FingerprintOf(edge, node));
        Assert.Equal(FingerprintOf(node, edge), FingerprintOf(node, edge));
    }

    private static ulong FingerprintOf(MessageDeclaration message, params MessageDeclaration[] others) => Declared.LinkOne(message, others).Fingerprint;

    private static ulong Fnv1a(string text) =>
        System.Text.Encoding.UTF8.GetBytes(text).Aggregate(14695981039346656037UL, (hash, b) => unchecked((hash ^ b) * 1099511628211UL));
}
