using Corpus.Mixed;
using Google.FlatBuffers;
using ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Accessors;
using ZmqSchema.Conformance.Tests.Peers;
using ZmqSchema.Formats.FlatBuffers;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Mixed;

/// <summary>A table of a schema file that holds messages of C#: our codec and the accessors of Google's library write and read the same.</summary>
public class CartTests
{
    // The same in schema words alone.
    private const string Schema = """
        struct Aligned (force_align: 16) { x:float; y:float; z:float; }
        table Wheel { size:float = 1; }
        table Waypoint { name:string; x:double; wheel:Wheel; marks:[int]; box:Aligned; next:Waypoint; }
        table Spot { a:int; b:long; }
        table Secret { code:int; }
        table Cart { first:Waypoint; all:[Waypoint]; here:Spot; spots:[Spot]; secret:Secret; name:string; wheels:[Wheel]; last:Waypoint (required); }
        root_type Cart;
        file_identifier "CART";
        """;

    [Theory]
    [InlineData(WireFormat.FlatBuffers)]
    [InlineData(WireFormat.MessagePack)]
    public void It_comes_back(WireFormat format)
    {
        var body = new byte[Full().GetPackedSize(format)];
        Full().Pack(body, format);
        Assert.Equal(Robots.Describe(Full()), Robots.Describe(CartT.Unpack(body, format)));
        Assert.Equal(7, CartT.Unpack(body, format).Secret.Code);
    }

    [Fact]
    public void Our_bytes_and_the_builders_are_read_both_ways()
    {
        byte[][] both = [Packed.Of(Full()), Full().SerializeToBinary()];
        foreach (var bytes in both)
        {
            Assert.Equal(Robots.Describe(Full()), Robots.Describe(CartT.Unpack(bytes)));
            Assert.Equal(Robots.Describe(Full()), Robots.Describe(CartT.DeserializeFromBinary(bytes)));
            Assert.True(Cart.VerifyCart(new ByteBuffer(bytes)));

            // Which looks at the alignment of all that was moved as well.
            Assert.True(FlatBuffersCodec.Verify<CartT, CartT>(bytes));
        }
    }

    [Fact]
    public void Flatc_reads_the_same_values_in_our_bytes_as_in_the_builders()
    {
        Flatc.SkipUnlessHere();
        var ours = Flatc.ToJson(Schema, Packed.Of(Full()));
        Assert.Equal(ours, Flatc.ToJson(Schema, Full().SerializeToBinary()));
        Assert.Contains("inner", ours, StringComparison.Ordinal);

        var theirs = Flatc.ToBinary(Schema, ours);
        Assert.Equal(Robots.Describe(Full()), Robots.Describe(CartT.Unpack(theirs)));
        Assert.Equal(Robots.Describe(Full()), Robots.Describe(CartT.DeserializeFromBinary(theirs)));
    }

    [Fact]
    public void Accessors_give_the_messages()
    {
        var cart = Cart.GetRootAsCart(new ByteBuffer(Full().SerializeToBinary()));
        Assert.Equal(("first", 2, "b", 3), (cart.First.Name, cart.AllLength, cart.All(1).Name, cart.SpotsLength));
        Assert.Equal((new Spot(1, 2), new Spot(5, 6)), (cart.Here, cart.Spots(1)));
        Assert.Equal(2.5f, cart.All(0).Next!.Wheel!.Size);
    }

    [Fact]
    public void What_is_absent_is_null()
    {
        var cart = new CartT { Last = At("last") };
        foreach (var read in new[] { CartT.Unpack(Packed.Of(cart)), CartT.DeserializeFromBinary(cart.SerializeToBinary()) })
        {
            Assert.Equal((null, null, null), (read.First, read.Here, read.Secret));
            Assert.Empty(read.All);
            Assert.Empty(read.Spots);
            Assert.Equal("last", read.Last.Name);
        }
    }

    [Fact]
    public void A_required_message_that_is_null_is_not_packed_and_one_that_is_absent_is_malformed()
    {
        Assert.Contains("Last", Assert.Throws<ArgumentException>(() => new CartT().GetPackedSize()).Message, StringComparison.Ordinal);
        byte[] empty = [8, 0, 0, 0, 4, 0, 4, 0, 4, 0, 0, 0];
        Assert.Equal("Last", Assert.Throws<MalformedMessageException>(() => CartT.Unpack(empty)).Field);
    }

    [Fact]
    public void A_table_is_built_by_hand_around_messages()
    {
        var builder = new FlatBufferBuilder(1);
        var last = FlatBuffersMessages.Pack<Waypoint, Waypoint>(builder, At("by hand"));
        var spots = Cart.CreateSpotsVector(builder, [FlatBuffersMessages.Pack<Spot, Spot>(builder, new(3, 4))]);
        Cart.StartCart(builder);
        Cart.AddLast(builder, last);
        Cart.AddFirst(builder, last);
        Cart.AddSpots(builder, spots);
        Cart.FinishCartBuffer(builder, Cart.EndCart(builder));

        var read = CartT.Unpack(builder.SizedByteArray());
        Assert.Equal(("by hand", "by hand", new Spot(3, 4)), (read.Last.Name, read.First.Name, read.Spots.Single()));
    }

    [Fact]
    public void What_is_broken_in_a_message_is_found_by_Verify_and_by_whoever_reads_it()
    {
        var bytes = new CartT { Last = At("to break") }.SerializeToBinary();
        bytes[bytes.AsSpan().IndexOf("to break"u8)] = 0xFF;
        Assert.False(Cart.VerifyCart(new ByteBuffer(bytes)));
        Assert.False(CartT.TryUnpack(bytes, out _));
        Assert.Equal("Name", Assert.Throws<MalformedMessageException>(() => CartT.DeserializeFromBinary(bytes)).Field);
    }

    private static CartT Full() => new()
    {
        First = At("first"),
        All = [At("a") with { Next = At("inner") with { Wheel = new() { Size = 2.5f } } }, At("b")],
        Here = new(1, 2),
        Spots = [new(3, 4), new(5, 6), new(-7, long.MinValue)],
        Secret = new(7),
        Name = "cart",
        Wheels = [new() { Size = 4 }],
        Last = At("last"),
    };

    private static Waypoint At(string name) => new(name, 0.5, null, [1, -2], new() { X = 1, Y = 2, Z = 3 }, null);
}
