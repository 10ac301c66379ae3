using System.Buffers;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ZmqSchema;

/// <summary>What the emitted members of every message come down to.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MessageCodec
{
    /// <summary>Packs into a buffer writer: into the span that it has, or else into one of the exact size.</summary>
    public static void Pack<T>(in T message, IBufferWriter<byte> destination, WireFormat format) where T : IZmqMessage<T>
    {
        ArgumentNullException.ThrowIfNull(destination);
        var room = destination.GetSpan();
        var size = T.PackWithin(in message, room, format);
        if (size > room.Length && T.PackWithin(in message, destination.GetSpan(size), format) != size)
            ThrowChanged<T>();
        destination.Advance(size);
    }

    /// <summary>Packs where the size is a constant.</summary>
    public static int PackWithin<T>(in T message, Span<byte> destination, WireFormat format) where T : IZmqMessage<T>
    {
        // A generic `in` would be copied before each call: the compiler cannot see that the emitted members are readonly.
        ref var packed = ref Unsafe.AsRef(in message);
        var size = packed.GetPackedSize(format);
        return size <= destination.Length ? packed.Pack(destination, format) : size;
    }

    /// <summary>Says that a message had another size the second time.</summary>
    [DoesNotReturn]
    internal static void ThrowChanged<T>() where T : IZmqMessage<T> =>
        throw new InvalidOperationException($"The {T.Schema.Name} was changed by another thread while it was packed.");

    /// <summary>Reads a body without its payloads, or throws what is wrong with it.</summary>
    public static T Unpack<T>(ReadOnlySpan<byte> body, WireFormat format) where T : IZmqMessage<T> =>
        T.TryRead(body, format, default, out var message, out var malformation) ? message : throw malformation.ToException(T.Schema, format);

    /// <summary>Throws what is wrong with a body that is known to be malformed.</summary>
    [DoesNotReturn]
    public static void ThrowMalformed<T>(ReadOnlySpan<byte> body, WireFormat format) where T : IZmqMessage<T>
    {
        _ = Unpack<T>(body, format);
        throw new UnreachableException();
    }

    /// <summary>Reads a body without its payloads, or returns false.</summary>
    public static bool TryUnpack<T>(ReadOnlySpan<byte> body, WireFormat format, [MaybeNullWhen(false)] out T message) where T : IZmqMessage<T> =>
        T.TryRead(body, format, default, out message, out _);

    /// <summary>Reads a body without its payloads, or says what is wrong: what a view begins with.</summary>
    public static bool TryReadBody<T>(
        ReadOnlySpan<byte> body, WireFormat format, [MaybeNullWhen(false)] out T message, out Malformation malformation) where T : IMessageFrames<T> =>
        T.TryRead(body, format, default, out message, out malformation);

    /// <summary>What a format that the message does not list is answered with.</summary>
    public static NotSupportedException NotListed(string message, WireFormat format, string listed) => Enum.IsDefined(format)
        ? new($"{message} has no {format} codec; list WireFormat.{format} in its attribute: [ZmqMessage({listed}, WireFormat.{format})].")
        : new($"{(int)format} is no wire format; {message} has {listed}.");

    /// <summary>What a destination that is too short is answered with.</summary>
    [DoesNotReturn]
    public static void ThrowTooShort(string message, int size, ReadOnlySpan<byte> destination) =>
        throw new ArgumentException($"{message} packs into {size} bytes, and the destination has {destination.Length}.", nameof(destination));
}
