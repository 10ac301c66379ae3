using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.Struct;

/// <summary>Whole Struct bodies of messages whose memory is the body on a little-endian machine: one copy, or none.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BlittableCodec
{
    /// <summary>
    /// Whether memory is the body on this machine. The size is the generator's word for what the runtime does, and both are
    /// constants to the JIT: asking costs nothing, and no runtime of another mind can make a copy run past a body.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBlittable<T>() where T : struct, IStructMessage<T> => BitConverter.IsLittleEndian && Unsafe.SizeOf<T>() == T.StructSize;

    /// <summary>Packs a message and returns the bytes written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Pack<T>(in T message, Span<byte> destination) where T : struct, IStructMessage<T>, IZmqMessage<T>
    {
        if (!IsBlittable<T>())
            return StructCodec.Pack(in message, destination, bigEndian: false);

        if (destination.Length < T.StructSize)
            MessageCodec.ThrowTooShort(T.Schema.Name, T.StructSize, destination);

        ref var body = ref MemoryMarshal.GetReference(destination);
        Unsafe.WriteUnaligned(ref body, message);
        T.ClearPadding(ref body);
        return T.StructSize;
    }

    /// <summary>Reads a message, or throws what is wrong.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Unpack<T>(ReadOnlySpan<byte> body) where T : struct, IStructMessage<T>, IZmqMessage<T>
    {
        // One copy and one return, and what throws out of the way: then the JIT copies into the caller's variable at once.
        ref var source = ref MemoryMarshal.GetReference(body);
        if (!IsBlittable<T>())
            source = ref Unsafe.As<T, byte>(ref FieldByField<T>(body)[0]);
        else if (body.Length != T.StructSize || (T.HasChecks && !IsSound<T>(body)))
            MessageCodec.ThrowMalformed<T>(body, WireFormat.Struct);
        return Unsafe.ReadUnaligned<T>(ref source);
    }

    /// <summary>Reads a message, or says what is wrong.</summary>
    public static bool TryRead<T>(ReadOnlySpan<byte> body, out T message, out Malformation malformation) where T : struct, IStructMessage<T>
    {
        if (!IsBlittable<T>() || body.Length != T.StructSize)
            return StructCodec.TryRead(body, bigEndian: false, default, out message, out malformation);

        malformation = default;
        ref var first = ref MemoryMarshal.GetReference(body);
        if (T.HasChecks && !T.CheckStruct(in first, ref malformation))
        {
            message = default;
            return false;
        }

        message = Unsafe.ReadUnaligned<T>(ref first);
        return true;
    }

    /// <summary>Sees a body as a message, in place.</summary>
    /// <exception cref="MalformedMessageException">The bytes are not this message.</exception>
    /// <exception cref="PlatformNotSupportedException">The machine is big-endian.</exception>
    public static ref readonly T Overlay<T>(ReadOnlySpan<byte> body) where T : struct, IStructMessage<T>, IZmqMessage<T>
    {
        if (body.Length != T.StructSize)
            throw StructCodec.WrongSize(body.Length, T.StructSize).ToException(T.Schema, WireFormat.Struct);
        return ref MemoryMarshal.GetReference(OverlayMany<T>(body));
    }

    /// <summary>Sees a body of n messages as n messages, in place.</summary>
    /// <exception cref="MalformedMessageException">The bytes are not a whole number of messages, or one of them is malformed.</exception>
    /// <exception cref="PlatformNotSupportedException">The machine is big-endian.</exception>
    public static ReadOnlySpan<T> OverlayMany<T>(ReadOnlySpan<byte> body) where T : struct, IStructMessage<T>, IZmqMessage<T> =>
        TryOverlayMany<T>(body, out var batch, out var malformation) ? batch : throw malformation.ToException(T.Schema, WireFormat.Struct);

    /// <summary>Sees a body of n messages as n messages, in place, or says what is wrong.</summary>
    public static bool TryOverlayMany<T>(ReadOnlySpan<byte> body, out ReadOnlySpan<T> batch, out Malformation malformation)
        where T : struct, IStructMessage<T>
    {
        if (!IsBlittable<T>())
            throw new PlatformNotSupportedException("A little-endian body cannot be overlaid on a big-endian machine; use Unpack.");

        batch = default;
        malformation = default;
        if (body.Length % T.StructSize != 0)
        {
            malformation = new(
                null, body.Length - (body.Length % T.StructSize), "has {0} bytes, and a body a multiple of {1}", body.Length, T.StructSize);
            return false;
        }

        ref var first = ref MemoryMarshal.GetReference(body);
        for (var at = 0; T.HasChecks && at < body.Length; at += T.StructSize)
        {
            if (!T.CheckStruct(in Unsafe.Add(ref first, at), ref malformation))
            {
                malformation = malformation.After(at);
                return false;
            }
        }

        batch = MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<byte, T>(ref first), body.Length / T.StructSize);
        return true;
    }

    /// <summary>Packs n messages one behind the other.</summary>
    public static void PackMany<T>(ReadOnlySpan<T> batch, Span<byte> destination, bool hasPadding) where T : struct, IStructMessage<T>, IZmqMessage<T>
    {
        if (!IsBlittable<T>())
        {
            foreach (ref readonly var message in batch)
                destination = destination[StructCodec.Pack(in message, destination, bigEndian: false)..];
            return;
        }

        ref var source = ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(batch));
        LineCopy.Copy(MemoryMarshal.CreateReadOnlySpan(ref source, checked(batch.Length * T.StructSize)), destination);
        for (var i = 0; hasPadding && i < batch.Length; i++)
            T.ClearPadding(ref destination[i * T.StructSize]);
    }

    private static T[] FieldByField<T>(ReadOnlySpan<byte> body) where T : IZmqMessage<T> => [MessageCodec.Unpack<T>(body, WireFormat.Struct)];

    private static bool IsSound<T>(ReadOnlySpan<byte> body) where T : IStructMessage<T>
    {
        var malformation = default(Malformation);
        return T.CheckStruct(in MemoryMarshal.GetReference(body), ref malformation);
    }
}
