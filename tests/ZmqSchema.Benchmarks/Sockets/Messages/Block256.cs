using System.Runtime.CompilerServices;

namespace ZmqSchema.Benchmarks.Sockets.Messages;

/// <summary>A body of 256 bytes.</summary>
[ZmqMessage]
public partial struct Block256
{
    public Samples Values;

    /// <summary>What fills it.</summary>
    [InlineArray(32)]
    public struct Samples
    {
        private double _first;
    }
}
