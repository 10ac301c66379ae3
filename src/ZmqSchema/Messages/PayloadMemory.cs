using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema;

/// <summary>A frame of bytes as memory of its elements, without a copy.</summary>
internal sealed class PayloadMemory<T>(ReadOnlyMemory<byte> frame) : MemoryManager<T> where T : unmanaged
{
    public override Span<T> GetSpan() => MemoryMarshal.Cast<byte, T>(MemoryMarshal.AsMemory(frame).Span);

    public override MemoryHandle Pin(int elementIndex = 0) => frame.Slice(elementIndex * Unsafe.SizeOf<T>()).Pin();

    public override void Unpin()
    {
        // The handle that Pin returns is the frame's own and unpins itself.
    }

    protected override void Dispose(bool disposing)
    {
    }
}
