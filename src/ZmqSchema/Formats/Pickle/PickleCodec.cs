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
        var size = Count<T, TCodec>(in message, names);
        names.GiveBack();
        return size;
    }

    /// <summary>Packs a message and returns the bytes written.</summary>
    public static int Pack<T, TCodec>(in T message, Span<byte> destination) where TCodec : IPickleMessage<T> where T : IZmqMessage<T>
    {
        var names = PickleNames.Take();
        var size = Count<T, TCodec>(in message, names);
        if (destination.Length < size)
        {
            names.GiveBack();
            MessageCodec.ThrowTooShort(T.Schema.Name, size, destination);
        }

        var writer = new PickleWriter(destination[..size], names);
        TCodec.Write(ref writer, in message);
        var written = writer.End();
        names.GiveBack();
        return (int)written;
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
            source.End();
        }

        // Whoever throws instead of coming here leaves the memory to the collector.
        machine.End();
        scratch.GiveBack();
        if (!isRead)
            message = default;
        return isRead;
    }

    private static int Count<T, TCodec>(in T message, PickleNames names) where TCodec : IPickleMessage<T>
    {
        var counter = new PickleWriter(names);
        TCodec.Write(ref counter, in message);
        var size = counter.End();
        if (size > Array.MaxLength)
            ThrowTooLarge(size);
        return (int)size;
    }

    [DoesNotReturn]
    private static void ThrowTooLarge(long size) => throw new ArgumentException($"The message packs into {size} bytes, which no array holds.");
}
