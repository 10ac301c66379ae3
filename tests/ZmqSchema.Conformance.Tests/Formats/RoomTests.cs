using CsCheck;
using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats;

/// <summary>Messages that are packed into less room than they take, or more, or into room that has to be asked for: in every format whose sizes differ.</summary>
public class RoomTests
{
    private static readonly WireFormat[] Sized = [WireFormat.FlatBuffers, WireFormat.MessagePack, WireFormat.Protobuf, WireFormat.CapnProto, WireFormat.Json, WireFormat.Pickle];

    public static TheoryData<string, WireFormat> Messages
    {
        get
        {
            var rows = new TheoryData<string, WireFormat>();
            foreach (var message in CorpusMessages.All.Values)
            {
                foreach (var format in message.Schema.Formats.Intersect(Sized))
                    rows.Add(message.Type.Name, format);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void The_size_is_told_wherever_a_message_is_packed_and_where_there_is_room_for_it_the_body_is_there(string name, WireFormat format)
    {
        var packing = new Packing(format);
        AnyDocument.Of(CorpusMessages.All[name].Type).Where(packing.Fits).Sample(message =>
        {
            var body = packing.OfAny(message);
            foreach (var room in new[] { 0, 1, body.Length / 2, body.Length - 1 })
                Assert.Equal(body.Length, packing.Within(message, room).Length);
            foreach (var room in new[] { body.Length, body.Length + 1, body.Length + 8, 8 * body.Length })
                Assert.Equal(body, packing.Within(message, room));
            Assert.Equal(body, packing.Written(message));
        }, iter: 100, threads: 1);
    }
}
