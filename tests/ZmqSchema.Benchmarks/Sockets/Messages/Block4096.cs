using System.Runtime.CompilerServices;

namespace ZmqSchema.Benchmarks.Sockets.Messages;

/// <summary>A body of 4,096 bytes.</summary>
[ZmqMessage]
public partial struct Block4096
{
    public Samples Values;

    /// <summary>What fills it.</summary>
    [InlineArray(512)]
    public struct Samples
    {
        private double _first;
    }
}
