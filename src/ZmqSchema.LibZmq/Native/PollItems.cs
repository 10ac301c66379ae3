using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.LibZmq.Native;

/// <summary>Sockets to wait for at once: three <c>zmq_pollitem_t</c>, which Windows lays out with a wider descriptor.</summary>
[InlineArray(Count * 24)]
internal struct PollItems
{
    public const int Count = 3;

    private const short Readable = 1;

    private static readonly int EventsOffset = nint.Size + (OperatingSystem.IsWindows() ? nint.Size : sizeof(int));
    private static readonly int ItemSize = (EventsOffset + (2 * sizeof(short)) + nint.Size - 1) / nint.Size * nint.Size;

    private byte _first;

    public PollItems(nint first, nint second, nint third)
    {
        Span<byte> items = this;
        items.Clear();
        Write(items, first);
        Write(items[ItemSize..], second);
        Write(items[(2 * ItemSize)..], third);
    }

    private static void Write(Span<byte> item, nint socket)
    {
        MemoryMarshal.Write(item, socket);
        MemoryMarshal.Write(item[EventsOffset..], Readable);
    }
}
