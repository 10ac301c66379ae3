using System.Buffers.Binary;
using Corpus.Fleet;
using Google.FlatBuffers;
using ZmqSchema.Formats.FlatBuffers;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Hostile;

/// <summary>What is null, absent or no bool, and where a fault is said to be.</summary>
public class GapTests
{
    private static readonly DateTime Noon = new(2026, 11, 23, 12, 0, 0, DateTimeKind.Utc);

    private static Gaps Nothing() => new(
        null, null, null, null, null, null, new("here", [1], new(2)), new RangeT { Id = 3, Distance = 4 }, null, [], [], [], [], default, [], []);

    [Fact]
    public void Times_and_sequences_that_are_null_come_back_as_null()
    {
        var read = Gaps.Unpack(Packed.Of(Nothing()));
        Assert.Null(read.At);
        Assert.Null(read.Since);
        Assert.Null(read.For);
        Assert.Null(read.Numbers);
        Assert.Null(read.Names);
        Assert.Null(read.Bytes);
    }

    [Fact]
    public void Those_that_are_there_come_back_as_they_are()
    {
        var gaps = Nothing() with { At = Noon, Since = Noon, For = TimeSpan.Zero, Numbers = [1, 2], Names = ["n"], Bytes = new byte[] { 5 } };
        var read = Gaps.Unpack(Packed.Of(gaps));
        Assert.Equal(Noon, read.At);
        Assert.Equal(Noon, read.Since);
        Assert.Equal(TimeSpan.Zero, read.For);
        Assert.Equal([1, 2], read.Numbers!.Value);
        Assert.Equal(["n"], read.Names!.Value);
        Assert.Equal([5], read.Bytes!.Value.ToArray());
    }

    [Fact]
    public void A_null_among_the_elements_is_refused_by_the_name_of_their_field()
    {
        AssertRefused("Names", Nothing() with { Names = ["n", null!] });
        AssertRefused("Words", Nothing() with { Words = ["n", null!] });
        AssertRefused("Row", Nothing() with { Row = [null!] });
        AssertRefused("ByName", Nothing() with { ByName = new() { ["n"] = null! } });
        AssertRefused("Homes", Nothing() with { Homes = new() { ["n"] = null! } });
        AssertRefused("Places", Nothing() with { Places = [null!] });

        static void AssertRefused(string field, Gaps gaps) => Assert.Contains(field, Assert.Throws<ArgumentException>(() => Packed.Of(gaps)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_absent_message_that_must_not_be_null_is_one_of_defaults()
    {
        byte[] empty = [8, 0, 0, 0, 4, 0, 4, 0, 4, 0, 0, 0];
        AssertDefaults(Gaps.Unpack(empty));
        Assert.True(FlatBuffersCodec.Verify<Gaps, Gaps>(empty));
        Assert.True(GapsView.TryCreate(empty, out var view));
        AssertDefaults(view.ToMessage());
        Assert.Equal(0, view.Place.ToMessage().Within.Number);

        static void AssertDefaults(Gaps gaps)
        {
            Assert.Equal("", gaps.Place.Name);
            Assert.Empty(gaps.Place.Marks);
            Assert.Equal(0, gaps.Place.Within.Number);
            Assert.Equal(0u, gaps.Range.Id);
            Assert.Null(gaps.None);
        }
    }

    [Fact]
    public void An_absent_message_in_a_dictionary_is_one_of_defaults()
    {
        var bytes = WithHome((builder, key) => builder.AddOffset(0, key.Value, 0));
        Assert.True(FlatBuffersCodec.Verify<Gaps, Gaps>(bytes));
        AssertDefaults(Gaps.Unpack(bytes));
        Assert.True(GapsView.TryCreate(bytes, out var view));
        Assert.True(view.Verify());
        Assert.Equal("", view.Homes[0].Value.NameString);
        AssertDefaults(view.ToMessage());

        static void AssertDefaults(Gaps gaps)
        {
            var home = Assert.Contains("key", (IDictionary<string, Place>)gaps.Homes);
            Assert.Equal("", home.Name);
            Assert.Empty(home.Marks);
            Assert.Equal(0, home.Within.Number);
        }
    }

    [Fact]
    public void An_entry_of_a_dictionary_without_its_key_is_malformed()
    {
        var bytes = WithHome((_, _) => { });
        Assert.False(FlatBuffersCodec.Verify<Gaps, Gaps>(bytes));
        Assert.Equal("Homes", Assert.Throws<MalformedMessageException>(() => Gaps.Unpack(bytes)).Field?.Split('.')[0]);
    }

    private static byte[] WithHome(Action<FlatBufferBuilder, StringOffset> fill)
    {
        // Slot 15 of the root is the vector; an entry has the key in slot 0 and the value behind it.
        var builder = new FlatBufferBuilder(64);
        var key = builder.CreateString("key");
        builder.StartTable(2);
        fill(builder, key);
        var entry = builder.EndTable();
        builder.StartVector(4, 1, 4);
        builder.AddOffset(entry);
        var entries = builder.EndVector();
        builder.StartTable(16);
        builder.AddOffset(15, entries.Value, 0);
        builder.Finish(builder.EndTable());
        return builder.SizedByteArray();
    }

    [Fact]
    public void A_bool_of_2_in_a_struct_is_malformed_as_in_a_table()
    {
        AssertNoBoolean<Gaps>(Nothing() with { Flag = new(true, 0x1122_3344) }, [1, 0, 0, 0, 0x44, 0x33, 0x22, 0x11], "Flag.IsOn");
        AssertNoBoolean<Gaps>(Nothing() with { Flags = [new(true, 0x1122_3344)] }, [1, 0, 0, 0, 0x44, 0x33, 0x22, 0x11], "Flags.IsOn");
        var robot = new RobotT { Name = "n", Grid = new() };
        (robot.Grid.Known[0], robot.Grid.Known[1], robot.Grid.Flat[0]) = (true, true, 0x1122);
        AssertNoBoolean<RobotT>(robot, [1, 1, 0x22, 0x11], "Grid.Known");

        static void AssertNoBoolean<T>(T message, ReadOnlySpan<byte> there, string field) where T : IZmqMessage<T>, IFlatBuffersTable<T>
        {
            var bytes = Packed.Of(message);
            Assert.True(FlatBuffersCodec.Verify<T, T>(bytes));
            var at = bytes.AsSpan().IndexOf(there);
            bytes[at] = 2;
            Assert.False(FlatBuffersCodec.Verify<T, T>(bytes));
            Assert.False(T.TryUnpack(bytes, WireFormat.FlatBuffers, out _));
            var malformed = Assert.Throws<MalformedMessageException>(() => T.Unpack(bytes, WireFormat.FlatBuffers));
            Assert.Equal((field, at), (malformed.Field, malformed.Offset));
        }
    }

    [Fact]
    public void A_buffer_that_nothing_is_nested_in_is_left_out_when_it_is_passed_on()
    {
        var read = RobotT.Unpack(Packed.Of(new RobotT { Name = "n" }));
        Assert.Empty(read.Nested);
        Assert.True(Robot.VerifyRobot(new ByteBuffer(Packed.Of(read))));
        Assert.True(Robot.VerifyRobot(new ByteBuffer(read.SerializeToBinary())));
    }

    // Slots of Gaps: Since, Words and Place, each beyond what the vtable may say.
    [Theory]
    [InlineData(0, "At")]
    [InlineData(6, "Place")]
    [InlineData(9, "Words")]
    [InlineData(13, "Flag")]
    public void A_field_outside_of_the_body_is_told_where_the_vtable_says_so(int slot, string field)
    {
        var bytes = Packed.Of(Nothing() with { At = Noon, Words = ["n"], Flag = new(true, 1) });
        var root = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        var entry = root - BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(root)) + 4 + (2 * slot);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(entry), 0x5000);
        var malformed = Assert.Throws<MalformedMessageException>(() => Gaps.Unpack(bytes));
        Assert.Equal((field, entry), (malformed.Field, malformed.Offset));
        Assert.Equal((field, entry), OfView(bytes, field));
    }

    private static (string? Field, int Offset) OfView(byte[] bytes, string field)
    {
        Assert.True(GapsView.TryCreate(bytes, out var view));
        try
        {
            _ = field switch
            {
                "At" => view.At is null,
                "Place" => view.Place.Verify(),
                "Words" => view.Words.Length > 0,
                _ => view.Flag.IsOn,
            };
        }
        catch (MalformedMessageException malformed)
        {
            return (malformed.Field, malformed.Offset);
        }

        return default;
    }
}
