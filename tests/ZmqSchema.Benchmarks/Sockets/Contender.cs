using System.Diagnostics;

namespace ZmqSchema.Benchmarks.Sockets;

/// <summary>One way of moving poses from a publisher to a subscriber over tcp, each on a thread of its own.</summary>
internal abstract class Contender : IDisposable
{
    public abstract string Name { get; }

    /// <summary>Sends one pose.</summary>
    protected abstract void Send(int index);

    /// <summary>Receives one pose.</summary>
    protected abstract void Receive();

    /// <summary>Returns when what is sent reaches the subscriber.</summary>
    public abstract void Join();

    public abstract void Dispose();

    public virtual Round Run(int messages)
    {
        long senderBytes = 0, receiverBytes = 0;
        var totalBytes = GC.GetTotalAllocatedBytes(precise: true);
        var receiver = new Thread(() =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < messages; i++)
                Receive();
            receiverBytes = GC.GetAllocatedBytesForCurrentThread() - before;
        });
        var sender = new Thread(() =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < messages; i++)
                Send(i);
            senderBytes = GC.GetAllocatedBytesForCurrentThread() - before;
        });

        var start = Stopwatch.GetTimestamp();
        receiver.Start();
        sender.Start();
        sender.Join();
        receiver.Join();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        totalBytes = GC.GetTotalAllocatedBytes(precise: true) - totalBytes;
        return new(messages / seconds, (double)senderBytes / messages, (double)receiverBytes / messages, (double)totalBytes / messages);
    }
}
