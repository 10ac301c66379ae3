using System.Buffers;

namespace ZmqSchema.Benchmarks.Codecs;

/// <summary>A buffer writer over one array, started again for each message: what lets MemoryPack write without allocating.</summary>
internal sealed class FixedWriter(int size) : IBufferWriter<byte>
{
    private readonly byte[] _buffer = new byte[size];
    private int _written;

    public void Restart() => _written = 0;

    public void Advance(int count) => _written += count;

    public Memory<byte> GetMemory(int sizeHint = 0) => _buffer.AsMemory(_written);

    public Span<byte> GetSpan(int sizeHint = 0) => _buffer.AsSpan(_written);
}
