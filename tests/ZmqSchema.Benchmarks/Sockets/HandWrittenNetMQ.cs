using System.Runtime.InteropServices;
using System.Text;
using global::NetMQ;
using global::NetMQ.Sockets;
using ZmqSchema.Corpus;

namespace ZmqSchema.Benchmarks.Sockets;

/// <summary>The same frames by NetMQ's <c>Msg</c>, written by hand in the fastest way found.</summary>
internal sealed class HandWrittenNetMQ : Contender
{
    private readonly PublisherSocket _publisher = new();
    private readonly SubscriberSocket _subscriber = new();
    private readonly byte[] _topic = Encoding.UTF8.GetBytes(Pose.Schema.Topic!);
    private readonly Pose _pose = Pose.Unpack(new byte[Pose.PackedSize]);
    private Msg _topicFrame;
    private Msg _bodyFrame;
    private Pose _received;

    public HandWrittenNetMQ()
    {
        _publisher.Options.SendHighWatermark = 0;
        _publisher.Bind("tcp://127.0.0.1:0");
        _subscriber.Options.ReceiveHighWatermark = 0;
        _subscriber.Subscribe(_topic);
        _subscriber.Connect(_publisher.Options.LastEndpoint!);
        _topicFrame.InitEmpty();
        _bodyFrame.InitEmpty();
    }

    public override string Name => "hand-written NetMQ with the clock";

    public override void Join()
    {
        // PUB says nothing of its subscribers: send until something arrives, then take in what came meanwhile.
        do
        {
            Send(0);
        }
        while (!_subscriber.TryReceive(ref _topicFrame, TimeSpan.FromMilliseconds(50)));

        do
        {
            _subscriber.Receive(ref _bodyFrame);
        }
        while (_subscriber.TryReceive(ref _topicFrame, TimeSpan.FromMilliseconds(200)));
    }

    public override void Dispose()
    {
        _publisher.Dispose();
        _subscriber.Dispose();
    }

    protected override void Send(int index)
    {
        var topic = new Msg();
        topic.InitGC(_topic, _topic.Length);
        _publisher.Send(ref topic, more: true);

        var bytes = GC.AllocateUninitializedArray<byte>(Pose.PackedSize);
        MemoryMarshal.Write(bytes, in _pose);
        var body = new Msg();
        body.InitGC(bytes, bytes.Length);
        _publisher.Send(ref body, more: false);
    }

    protected override void Receive()
    {
        _subscriber.Receive(ref _topicFrame);
        _subscriber.Receive(ref _bodyFrame);
        _received = MemoryMarshal.Read<Pose>(_bodyFrame.Slice());
    }
}
