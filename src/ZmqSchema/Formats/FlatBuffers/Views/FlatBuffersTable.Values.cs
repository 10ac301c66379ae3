using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.FlatBuffers;

/// <content>What views read inline: numbers and structs. A fault is thrown, with the names of the message and the member.</content>
public readonly ref partial struct FlatBuffersTable
{
    /// <summary>Reads a number.</summary>
    /// <exception cref="MalformedMessageException">It is outside of the buffer.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Get<T>(int id, T @default, string message, string member) where T : unmanaged
    {
        if (!TryGet(id, @default, out var value))
            FlatBuffersFaults.ThrowOutside(message, member, Entry(id), Buffer.Length);
        return value;
    }

    /// <summary>Reads a number that may be absent.</summary>
    /// <exception cref="MalformedMessageException">It is outside of the buffer.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? GetOptional<T>(int id, string message, string member) where T : unmanaged => Has(id) ? Get(id, default(T), message, member) : null;

    /// <summary>Reads a bool.</summary>
    /// <exception cref="MalformedMessageException">It is outside of the buffer, or neither 0 nor 1.</exception>
    public bool GetBoolean(int id, bool @default, string message, string member)
    {
        var value = Get(id, @default ? (byte)1 : (byte)0, message, member);
        if (value > 1)
            FlatBuffersFaults.ThrowNoBoolean(message, member, Locate(id), value);
        return value == 1;
    }

    /// <summary>Reads a bool that may be absent.</summary>
    /// <exception cref="MalformedMessageException">It is outside of the buffer, or neither 0 nor 1.</exception>
    public bool? GetOptionalBoolean(int id, string message, string member) => Has(id) ? GetBoolean(id, false, message, member) : null;

    /// <summary>Reads a struct whose memory is its bytes, or a default.</summary>
    /// <exception cref="MalformedMessageException">It is outside of the buffer.</exception>
    /// <exception cref="PlatformNotSupportedException">The machine is big-endian.</exception>
    public T GetMemory<T>(int id, string message, string member) where T : unmanaged
    {
        FlatBuffersNumbers.ThrowWhereMemoryIsBigEndian<T>();
        return Get(id, default(T), message, member);
    }

    /// <summary>Reads a struct, or a default where it is absent.</summary>
    /// <exception cref="MalformedMessageException">It is outside of the buffer, or its own code refuses it.</exception>
    public T? GetStruct<T, TCodec>(int id, string message, string member) where TCodec : IFlatBuffersStruct<T>
    {
        var at = Locate(id);
        if (at != 0 && at > Buffer.Length - TCodec.StructSize)
            FlatBuffersFaults.ThrowOutside(message, member, Entry(id), Buffer.Length);
        return at == 0 ? default : StructAt<T, TCodec>(Buffer, at, message, member);
    }

    /// <summary>Reads the struct at <paramref name="position"/>.</summary>
    internal static T StructAt<T, TCodec>(ReadOnlySpan<byte> buffer, int position, string message, string member) where TCodec : IFlatBuffersStruct<T>
    {
        if (position > buffer.Length - TCodec.StructSize)
            FlatBuffersFaults.ThrowOutside(message, member, position, buffer.Length);
        Malformation malformation = default;
        if (!TCodec.TryReadStruct(buffer.Slice(position, TCodec.StructSize), out var value, ref malformation))
            FlatBuffersFaults.Throw(message, malformation.Within(member, position));
        return value;
    }
}
