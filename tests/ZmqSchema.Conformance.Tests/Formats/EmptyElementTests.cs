using System.Text;

namespace ZmqSchema.Conformance.Tests.Formats;

/// <summary>A null among elements that are never null in C#, in the formats that can write one: as docs/types.md has it under MessagePack.</summary>
public class EmptyElementTests
{
    public static TheoryData<WireFormat> Formats { get; } = [WireFormat.MessagePack, WireFormat.Json, WireFormat.Pickle];

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_has_an_empty_value_reads_as_that(WireFormat format)
    {
        Assert.Equal([""], Read(format, "texts").Texts);
        Assert.Empty(Assert.Single(Read(format, "lists").Lists));
        Assert.Empty(Assert.Single(Read(format, "arrays").Arrays));
        Assert.Empty(Assert.Single(Read(format, "blobs").Blobs));
        Assert.Empty(Assert.Single(Read(format, "maps").Maps));
        Assert.Empty(Assert.Single(Read(format, "tallies").Tallies).A);
        Assert.Equal([new Hole(0, "")], Read(format, "values").Values);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Anything_else_is_malformed(WireFormat format) =>
        Assert.All(["integers", "truths", "doubles", "days", "ids", "times", "prices", "points", "letters"], name =>
            Assert.False(Holes.TryUnpack(Body(format, name), format, out _), name));

    private static Holes Read(WireFormat format, string name) => Holes.Unpack(Body(format, name), format);

    // {name: [null]}
    private static byte[] Body(WireFormat format, string name)
    {
        var text = Encoding.ASCII.GetBytes(name);
        return format switch
        {
            WireFormat.MessagePack => [0x81, (byte)(0xA0 | text.Length), .. text, 0x91, 0xC0],
            WireFormat.Json => [.. "{\""u8, .. text, .. "\":[null]}"u8],
            _ => [0x80, 2, (byte)'}', (byte)'X', (byte)text.Length, 0, 0, 0, .. text, .. "]Nas."u8],
        };
    }
}
