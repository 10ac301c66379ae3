using System.Buffers;

namespace ZmqSchema.Conformance.Tests.Values;

/// <summary>A buffer writer that gives no more room than it is asked for, and hardly any where it is asked for none in particular.</summary>
internal sealed class NarrowWriter : IBufferWriter<byte>
{
    private byte[] _room = [];

    /// <summary>What was written.</summary>
    public byte[] Written { get; private set; } = [];

    public void Advance(int count)
    {
        Assert.InRange(count, 0, _room.Length);
        Written = [.. Written, .. _room[..count]];
        _room = [];
    }

    public Memory<byte> GetMemory(int sizeHint = 0) => _room = new byte[Math.Max(sizeHint, 3)];

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
