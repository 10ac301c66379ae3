using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Messages;

/// <summary>A user's member may have any name: the generated one steps back behind <c>IZmqMessage</c>.</summary>
public class OwnNamesTests
{
    [Fact]
    public void Members_called_like_generated_ones_keep_their_names_and_their_values()
    {
        var message = new OwnNames(1, 2, 3, 4, 5, 6, 7, true, 8, 9, 10, 11, 12);
        Assert.Equal(message, ThereAndBack(message));
        Assert.Equal(1, message.Schema);
    }

    private static T ThereAndBack<T>(T message) where T : IZmqMessage<T>
    {
        Assert.Equal("ZmqSchema.Corpus.OwnNames", T.Schema.Name);
        var body = new byte[message.GetPackedSize()];
        Assert.Equal(body.Length, message.Pack(body));
        Assert.True(T.TryUnpack(body, out var read));
        Assert.Equal(read, T.Unpack(body));
        return read;
    }
}
