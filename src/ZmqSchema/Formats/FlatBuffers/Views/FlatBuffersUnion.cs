using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>A union in a buffer: the number of its case, and where the value is. <c>default</c> is none.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct FlatBuffersUnion
{
    internal FlatBuffersUnion(ReadOnlySpan<byte> buffer, byte number, int position)
    {
        Buffer = buffer;
        Number = number;
        Position = position;
    }

    /// <summary>The number of its case; 0 for none.</summary>
    public byte Number { get; }

    internal ReadOnlySpan<byte> Buffer { get; }

    internal int Position { get; }

    /// <summary>The view of a table, where the union is of that case.</summary>
    /// <exception cref="MalformedMessageException">It is not within the buffer.</exception>
    public bool TryGetTable<TView>(byte number, string message, string member, out TView view) where TView : IFlatBuffersView<TView>, allows ref struct
    {
        var isCase = Number == number;
        view = TView.Over(isCase ? FlatBuffersTable.TableAt(Buffer, Position, message, member) : default);
        return isCase;
    }

    /// <summary>The UTF-8 of a string, where the union is of that case.</summary>
    /// <exception cref="MalformedMessageException">It is not within the buffer.</exception>
    public bool TryGetText(byte number, string message, string member, out ReadOnlySpan<byte> utf8)
    {
        utf8 = default;
        if (Number != number)
            return false;
        if (!FlatBuffersTable.TryVectorAt(Buffer, Position, 1, out var start, out var count))
            FlatBuffersFaults.ThrowOutside(message, member, Position, Buffer.Length);
        utf8 = Buffer.Slice(start, count);
        return true;
    }

    /// <summary>A struct whose memory is its bytes, where the union is of that case.</summary>
    /// <exception cref="MalformedMessageException">It is not within the buffer.</exception>
    /// <exception cref="PlatformNotSupportedException">The machine is big-endian.</exception>
    public bool TryGetMemory<T>(byte number, string message, string member, out T value) where T : unmanaged
    {
        FlatBuffersNumbers.ThrowWhereMemoryIsBigEndian<T>();
        value = default;
        if (Number != number)
            return false;
        if (Position > Buffer.Length - Unsafe.SizeOf<T>())
            FlatBuffersFaults.ThrowOutside(message, member, Position, Buffer.Length);
        value = FlatBuffersNumbers.Read<T>(Buffer[Position..]);
        return true;
    }
}
