using System.Runtime.InteropServices;
using ZmqSchema.Benchmarks.Sockets.Messages;
using ZmqSchema.Corpus;

namespace ZmqSchema.Benchmarks.Sockets.Ends.Typed;

/// <summary>ZmqSchema's typed sockets for each scenario: the message type that a user would declare for it.</summary>
internal static class TypedEnds
{
    public static ISendingEnd Sender(Scenario scenario, ZmqContext context)
    {
        var bytes = scenario.Frames[^1].Fill();
        return scenario.Name switch
        {
            "pose" => new TypedSender<Pose>(context, default),
            "batch" => new BatchSender(context, MemoryMarshal.Cast<byte, Pose>(bytes).ToArray()),
            "one-16" => new TypedSender<Block16>(context, default),
            "one-72" => new TypedSender<Block72>(context, default),
            "one-256" => new TypedSender<Block256>(context, default),
            "one-4096" => new TypedSender<Block4096>(context, default),
            _ when scenario.Topic is null => new TypedSender<Blob>(context, new(bytes)),
            _ => new TypedSender<Image>(context, new(1, bytes)),
        };
    }

    public static IReceivingEnd Receiver(Scenario scenario, ZmqContext context, string endpoint) => scenario.Name switch
    {
        "pose" => new TypedReceiver<Pose>(context, endpoint),
        "batch" => new BatchReceiver(context, endpoint, scenario.MessagesPerSend),
        "one-16" => new TypedReceiver<Block16>(context, endpoint),
        "one-72" => new TypedReceiver<Block72>(context, endpoint),
        "one-256" => new TypedReceiver<Block256>(context, endpoint),
        "one-4096" => new TypedReceiver<Block4096>(context, endpoint),
        _ when scenario.Topic is null => new BlobReceiver(context, endpoint, scenario.Frames[^1].Size),
        _ => new ImageReceiver(context, endpoint, scenario.Frames[^1].Size),
    };
}
