using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ZmqSchema.Formats.Pickle;

/// <summary>Whole pickles.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PickleCodec
{
    /// <summary>Bytes that a message packs into.</summary>
    /// <exception cref="ArgumentException">The message nests too deeply, or is larger than memory.</exception>
    public static int GetPackedSize<T, TCodec>(in T message) where TCodec : IPickleMessage<T>
    {
        var names = PickleNames.Take();
        var size = Write<T, TCodec>(in message, default, names, out _);
        names.GiveBack();
        return size;
    }

    /// <summary>Packs a message and returns the bytes written. They are written aside first, since a destination that is too short stays as it was.</summary>
    public static int Pack<T, TCodec>(in T message, Span<byte> destination) where TCodec : IPickleMessage<T> where T : IZmqMessage<T>
    {
        var names = PickleNames.Take();
        var size = Write<T, TCodec>(in message, names.Scratch, names, out var isWritten);
        if (destination.Length < size)
        {
            names.GiveBack();
            MessageCodec.ThrowTooShort(T.Schema.Name, size, destination);
        }

        if (isWritten)
            names.Scratch.AsSpan(0, size).CopyTo(destination);
        else
            WriteMeasured<T, TCodec>(in message, size, destination, names);
        names.GiveBack();
        return size;
    }

    /// <summary>Packs a message where it fits and returns its size in any case.</summary>
    public static int PackWithin<T, TCodec>(in T message, Span<byte> destination) where TCodec : IPickleMessage<T>
    {
        var names = PickleNames.Take();
        var size = Write<T, TCodec>(in message, destination, names, out var isWritten);
        if (!isWritten && size <= destination.Length)
            WriteMeasured<T, TCodec>(in message, size, destination, names);
        names.GiveBack();
        return size;
    }

    /// <summary>Reads a message, or says what is wrong.</summary>
    public static bool TryRead<T, TCodec>(
        ReadOnlySpan<byte> body, PayloadFrames payloads, [MaybeNullWhen(false)] out T message, out Malformation malformation)
        where TCodec : IPickleMessage<T>
    {
        var scratch = PickleScratch.Take();
        var machine = new PickleMachine(body, scratch);
        var isRead = machine.TryRun(out var root);
        message = default;
        malformation = machine.Malformation;
        if (isRead)
        {
            var source = new PickleSource(body, machine.Items, machine.Containers);
            isRead = TCodec.TryRead(ref source, root, payloads, out message);
            malformation = source.Malformation;
            if (isRead && message is null)
                (isRead, malformation) = (false, Malformation.UnknownCase);
            source.End();
        }

        // Whoever throws instead of coming here leaves the memory to the collector.
        machine.End();
        scratch.GiveBack();
        if (!isRead)
            message = default;
        return isRead;
    }

    private static int Write<T, TCodec>(in T message, Span<byte> room, PickleNames names, out bool isWritten) where TCodec : IPickleMessage<T>
    {
        var writer = new PickleWriter(room, names);
        TCodec.Write(ref writer, in message);
        var size = writer.End();
        isWritten = writer.IsWritten;
        if (size > Array.MaxLength - PickleWriter.FrameHeader)
            ThrowTooLarge(size);
        return (int)size;
    }

    /// <summary>Writes into what may have just that size: a frame that turns out to be none takes the room of its header while it is written.</summary>
    private static void WriteMeasured<T, TCodec>(in T message, int size, Span<byte> destination, PickleNames names) where TCodec : IPickleMessage<T>
    {
        var most = size + PickleWriter.FrameHeader;
        var rented = destination.Length < most ? ArrayPool<byte>.Shared.Rent(most) : null;
        if (Write<T, TCodec>(in message, rented is null ? destination : rented, names, out var isWritten) != size || !isWritten)
            throw new InvalidOperationException("The message changed while it was packed.");
        if (rented is null)
            return;
        rented.AsSpan(0, size).CopyTo(destination);
        ArrayPool<byte>.Shared.Return(rented);
    }

    [DoesNotReturn]
    private static void ThrowTooLarge(long size) => throw new ArgumentException($"The message packs into {size} bytes, which no array holds.");
}
