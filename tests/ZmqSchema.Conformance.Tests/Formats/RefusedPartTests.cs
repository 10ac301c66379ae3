using System.Buffers;

namespace ZmqSchema.Conformance.Tests.Formats;

/// <summary>A value that the own code of a message within another refuses.</summary>
public class RefusedPartTests
{
    [Theory]
    [InlineData(WireFormat.MessagePack, 10)] // 82 A1 'a' 01 A5 "inner", and then the map.
    [InlineData(WireFormat.Json, 15)] // {"a":1,"inner": and then the object.
    [InlineData(WireFormat.Pickle, 28)] // Behind protocol, frame, dict, mark, both keys and the 1, all but that memoized.
    [InlineData(WireFormat.Protobuf, 4)] // 08 01 12 0B, and then the message.
    [InlineData(WireFormat.CapnProto, 32)] // Segment table, root pointer, a word of data and a pointer.
    [InlineData(WireFormat.FlatBuffers, 32)] // The table, behind its vtable.
    public void The_fault_is_where_that_message_begins(WireFormat format, int offset)
    {
        var body = new ArrayBufferWriter<byte>();
        new Lax(1, new(-1)).Pack(body, format);
        var fault = Assert.Throws<MalformedMessageException>(() => Strict.Unpack(body.WrittenSpan, format));
        Assert.Equal(("Inner", offset), (fault.Field, fault.Offset));
        Assert.EndsWith("is refused by its own code: below zero.", fault.Message, StringComparison.Ordinal);
    }
}
