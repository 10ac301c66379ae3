using System.Text;
using ZmqSchema.Sockets.Tests.Messages;

namespace ZmqSchema.Sockets.Tests.Suite;

/// <summary>pyzmq's own ways of sending objects, both ways: each is a format, and what it reads and writes is a message.</summary>
public abstract class PythonFormatsSuite<TTransport> : SocketSuite<TTransport> where TTransport : ITransportUnderTest
{
    private const string Modules = "zmq, msgpack";
    private const string Text = "grüße 𝄞";

    protected PythonFormatsSuite() => Assert.SkipUnless(PythonPeer.Has(Modules), PythonPeer.Missing(Modules));

    [Theory]
    [InlineData(WireFormat.Json, "", "send_json")]
    [InlineData(WireFormat.Pickle, "", "send_pyobj")]
    [InlineData(WireFormat.Json, "note/", "send_multipart", "json")]
    [InlineData(WireFormat.Pickle, "note/", "send_multipart", "pickle")]
    [InlineData(WireFormat.MessagePack, "note/", "send_multipart", "msgpack")]
    public async Task Csharp_reads_the_objects_that_python_sends(WireFormat format, string topic, params string[] sending)
    {
        await using var python = PythonPeer.Start("publish_notes.py", sending);
        using var subscriber = Context.CreateSubscriber<Note>(await python.ReadLineAsync(Deadline), new() { Format = format });
        for (var seq = 1u; seq <= 3; seq++)
        {
            Assert.True(subscriber.TryReceive(Patience, out var received));
            Assert.Equal(topic, received.Topic);
            Assert.Equal((seq, Text, null), (received.Message.Seq, received.Message.Text, received.Message.Seen));
            Assert.Equal([0.5, double.PositiveInfinity, double.NegativeInfinity], received.Message.Values);
            Assert.Equal(new Dictionary<string, int> { ["a"] = (int)seq, ["b"] = -1 }, received.Message.Counts);
        }

        Assert.Equal(0, subscriber.Statistics.Malformed);
    }

    [Theory]
    [InlineData(WireFormat.Json, null, "recv_json")]
    [InlineData(WireFormat.Pickle, null, "recv_pyobj")]
    [InlineData(WireFormat.Json, "note/", "recv_multipart", "json")]
    [InlineData(WireFormat.Pickle, "note/", "recv_multipart", "pickle")]
    [InlineData(WireFormat.MessagePack, "note/", "recv_multipart", "msgpack")]
    public async Task Python_reads_the_messages_that_csharp_sends(WireFormat format, string? topic, params string[] receiving)
    {
        using var publisher = Context.CreatePublisher<Note>(NewEndpoint("tcp"), new() { Format = format });
        await using var python = PythonPeer.Start("subscribe_notes.py", [publisher.LastEndpoint, .. receiving]);
        await publisher.WaitForSubscribersAsync(1, Deadline);
        for (var seq = 1u; seq <= 3; seq++)
            publisher.Send(new(seq, Text, [0.5, -1.5], new() { ["a"] = (int)seq }, true), topic);
        for (var seq = 1u; seq <= 3; seq++)
        {
            var note = $"{{'seq': {seq}, 'text': 'gr\\xfc\\xdfe \\U0001d11e', 'values': [0.5, -1.5], 'counts': {{'a': {seq}}}, 'seen': True}}";
            Assert.Equal(topic is null ? note : $"{topic} {note}", await python.ReadLineAsync(Deadline));
        }
    }

    [Fact]
    public async Task A_string_that_python_sends_is_a_raw_payload()
    {
        await using var python = PythonPeer.Start("publish_notes.py", "send_string");
        using var subscriber = Context.CreateSubscriber<Line>(await python.ReadLineAsync(Deadline));
        for (var seq = 1; seq <= 3; seq++)
            Assert.Equal($"{seq} {Text}", subscriber.Receive(Deadline).ToString());
    }

    [Fact]
    public async Task A_raw_payload_is_a_string_that_python_receives()
    {
        using var publisher = Context.CreatePublisher<Line>(NewEndpoint("tcp"));
        await using var python = PythonPeer.Start("subscribe_notes.py", publisher.LastEndpoint, "recv_string");
        await publisher.WaitForSubscribersAsync(1, Deadline);
        for (var seq = 1; seq <= 3; seq++)
            publisher.Send(new(Encoding.UTF8.GetBytes($"{seq} {Text}")));
        for (var seq = 1; seq <= 3; seq++)
            Assert.Equal($"'{seq} gr\\xfc\\xdfe \\U0001d11e'", await python.ReadLineAsync(Deadline));
    }
}
