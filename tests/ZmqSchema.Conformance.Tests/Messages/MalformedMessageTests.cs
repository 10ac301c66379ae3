using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Messages;

/// <summary>What a malformed body is answered with: the message, the format, the field's path, the byte and a sentence.</summary>
public class MalformedMessageTests
{
    [Fact]
    public void A_bool_is_0_or_1()
    {
        var fault = Fault<Truths>(body => body[3] = 7);
        Assert.Equal(("ZmqSchema.Corpus.Truths", WireFormat.Struct, "No", 3), (fault.MessageName, fault.Format, fault.Field, fault.Offset));
        Assert.Equal("Malformed ZmqSchema.Corpus.Truths (Struct): 'No' at byte 3 is 7, and a bool is 0 or 1.", fault.Message);
        Assert.IsAssignableFrom<FormatException>(fault);
    }

    [Theory]
    [InlineData(3, "First.Seen")]
    [InlineData(82, "Last.Seen")]
    public void A_fault_within_structs_has_a_path(int offset, string path) => AssertFault<NestedStructs>(offset, 2, path, offset);

    [Theory]
    [InlineData(6, 2, "One.At.Seen", 6)]
    [InlineData(23, 255, "Two.At.Seen", 23)]
    [InlineData(40, 2, "Two.At.Seen", 40)]
    [InlineData(11, 0xC0, "One.Name", 11)]
    [InlineData(67, 2, "Points.Seen", 67)]
    [InlineData(72, 9, "Ok", 72)]
    public void A_fault_within_classes_and_sequences_has_a_path(int at, byte value, string path, int offset) =>
        AssertFault<NestedClasses>(at, value, path, offset);

    [Theory]
    [InlineData(13, 2, "Truths", 13)]
    [InlineData(16, 2, "Points.Seen", 16)]
    [InlineData(23, 3, "Points.Seen", 23)]
    public void A_fault_within_inline_arrays_has_a_path(int at, byte value, string path, int offset) =>
        AssertFault<InlineArrays>(at, value, path, offset);

    [Fact]
    public void A_fault_behind_padding_has_its_real_byte() => AssertFault<PaddedInside>(17, 2, "Inner.Ok", 17);

    [Fact]
    public void A_string_is_utf8() => AssertFault<Texts>(13, 0xFF, "Words", 13);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(71, 71)]
    [InlineData(73, 72)]
    public void A_body_has_its_size(int length, int offset)
    {
        var fault = Assert.Throws<MalformedMessageException>(() => Pose.Unpack(new byte[length]));
        Assert.Equal((null, offset), (fault.Field, fault.Offset));
        Assert.EndsWith($"the message at byte {offset} has {length} bytes, and a body has 72.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_message_s_own_code_refuses_is_malformed()
    {
        var fault = Fault<Guarded>(body => body[3] = 0x80);
        Assert.Equal((null, 0), (fault.Field, fault.Offset));
        Assert.EndsWith("is refused by its own code: {0} is below zero.", fault.Message, StringComparison.Ordinal);
        Assert.IsType<InvalidOperationException>(fault.InnerException);
        Assert.Equal("Inner", Fault<AroundGuarded>(body => body[5] = 0x80).Field);
    }

    [Fact]
    public void What_a_setter_refuses_in_another_part_is_malformed() =>
        Assert.EndsWith("is refused by its own code: below zero.", Fault<GuardedParts>(body => body[3] = 0x80).Message, StringComparison.Ordinal);

    [Fact]
    public void A_demand_for_what_is_not_on_the_wire_makes_every_body_malformed()
    {
        Assert.False(GuardedNote.TryUnpack(new byte[4], out _));
        Assert.Contains("is refused by its own code", Assert.Throws<MalformedMessageException>(() => GuardedNote.Unpack(new byte[4])).Message, StringComparison.Ordinal);
    }

    private static void AssertFault<T>(int at, byte value, string path, int offset) where T : IZmqMessage<T>
    {
        var fault = Fault<T>(body => body[at] = value);
        Assert.Equal((path, offset), (fault.Field, fault.Offset));
    }

    private static MalformedMessageException Fault<T>(Action<byte[]> spoil) where T : IZmqMessage<T>
    {
        var body = new byte[((T)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(typeof(T))).GetPackedSize()];
        Assert.True(T.TryUnpack(body, out _));
        spoil(body);
        Assert.False(T.TryUnpack(body, out var nothing));
        Assert.True(typeof(T).IsValueType || nothing is null);
        Assert.False(T.TryUnpack(body, WireFormat.Struct, out _));
        return Assert.Throws<MalformedMessageException>(() => T.Unpack(body));
    }
}
