using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.LibZmq;

/// <summary>
/// The payloads that libzmq reads straight out of the program's memory, pinned until it says that it is done with them. It says so from
/// whatever thread it likes: the sender's, its own, or the one that ends the context. So nothing here belongs to a socket or a context.
/// </summary>
internal static unsafe class PinnedPayloads
{
    /// <summary>Bytes below which a copy is cheaper than a pin and a call back.</summary>
    public const int Smallest = 512;

    private static readonly Lock Gate = new();
    private static readonly Dictionary<(nint Address, int Size), int> ByPlace = [];
    private static Pin[] _pins = new Pin[16];
    private static int _count;

    // Head of the list of places that are free again; 0 for none, for they are counted from 1 there.
    private static int _firstFree;

    /// <summary>What libzmq calls when it is done.</summary>
    public static delegate* unmanaged[Cdecl]<void*, void*, void> WhenDone => &Release;

    /// <summary>Pins a payload. <paramref name="hint"/> is what libzmq hands to <see cref="WhenDone"/>.</summary>
    public static void* Add<T>(ReadOnlyMemory<T> payload, out void* hint) where T : unmanaged
    {
        var pin = new Pin
        {
            Handle = payload.Pin(),
            Size = checked(payload.Length * sizeof(T)),
            Bytes = typeof(T) == typeof(byte) ? Unsafe.As<ReadOnlyMemory<T>, ReadOnlyMemory<byte>>(ref payload) : default,
        };
        lock (Gate)
        {
            var place = TakePlace();
            _pins[place] = pin;
            ByPlace[pin.Place] = place;
            hint = (void*)place;
        }

        return pin.Handle.Pointer;
    }

    /// <summary>Whether a received frame is a payload that this process has sent as bytes: then it need not be copied to be kept.</summary>
    public static bool TryFind(ReadOnlySpan<byte> frame, out ReadOnlyMemory<byte> payload)
    {
        // Nothing else can lie at this address while the frame holds the pin.
        var address = (nint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(frame));
        lock (Gate)
            payload = ByPlace.TryGetValue((address, frame.Length), out var place) ? _pins[place].Bytes : default;
        return !payload.IsEmpty;
    }

    /// <summary>Takes a pin back that libzmq has not been given.</summary>
    public static void Remove(void* hint)
    {
        MemoryHandle handle;
        lock (Gate)
        {
            var place = (int)hint;
            ref var pin = ref _pins[place];
            handle = pin.Handle;

            // The same memory may have been sent again since; that entry stays.
            if (ByPlace.TryGetValue(pin.Place, out var registered) && registered == place)
                ByPlace.Remove(pin.Place);
            pin = new() { NextFree = _firstFree };
            _firstFree = place + 1;
        }

        handle.Dispose();
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Release(void* data, void* hint)
    {
        try
        {
            Remove(hint);
        }
        catch (Exception)
        {
            // Somebody's MemoryManager failed to unpin: nobody is there to be told, and thrown into libzmq it would end the process.
        }
    }

    private static int TakePlace()
    {
        if (_firstFree != 0)
        {
            var place = _firstFree - 1;
            _firstFree = _pins[place].NextFree;
            return place;
        }

        if (_count == _pins.Length)
            Array.Resize(ref _pins, _count * 2);
        return _count++;
    }

    private struct Pin
    {
        public MemoryHandle Handle;
        public int Size;

        // Empty when the payload was not sent as bytes.
        public ReadOnlyMemory<byte> Bytes;
        public int NextFree;

        public readonly (nint Address, int Size) Place => ((nint)Handle.Pointer, Size);
    }
}
