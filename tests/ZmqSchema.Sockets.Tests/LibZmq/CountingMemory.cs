using System.Buffers;
using System.Runtime.InteropServices;

namespace ZmqSchema.Sockets.Tests.LibZmq;

/// <summary>Memory that knows how often it is pinned.</summary>
internal sealed class CountingMemory(int size, bool failsToUnpin = false) : MemoryManager<byte>
{
    private readonly byte[] _bytes = GC.AllocateArray<byte>(size, pinned: true);
    private int _pins;

    public int Pins => Volatile.Read(ref _pins);

    public override Span<byte> GetSpan() => _bytes;

    public override unsafe MemoryHandle Pin(int elementIndex = 0)
    {
        Interlocked.Increment(ref _pins);
        return new((void*)Marshal.UnsafeAddrOfPinnedArrayElement(_bytes, elementIndex), default, this);
    }

    public override void Unpin()
    {
        Interlocked.Decrement(ref _pins);
        if (failsToUnpin)
            throw new InvalidOperationException("Somebody's memory with a mistake in it.");
    }

    protected override void Dispose(bool disposing)
    {
    }
}
