using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.CapnProto;

/// <content>What views read.</content>
public readonly ref partial struct CapnProtoList
{
    /// <summary>Whether its elements have no bits at all.</summary>
    internal bool TakesNothing => Size is CapnProtoSize.Void || (Size is CapnProtoSize.Composite && _dataSize == 0 && _pointerCount == 0);

    /// <summary>Bytes of all its elements.</summary>
    internal long Length => Size is CapnProtoSize.Composite ? Count * (long)(_dataSize + (_pointerCount * Words.Size)) : Words.OfElements(Size, Count);

    internal CapnProtoList AtDepth(int depth) => this with { Depth = depth };

    /// <summary>An element as a struct one deeper.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such element.</exception>
    /// <exception cref="MalformedMessageException">That is too deep.</exception>
    internal CapnProtoStruct Within(int index, string message, string member) =>
        Checked(index).AtDepth(CapnProtoFaults.Deeper(Depth, Position, message, member));

    /// <summary>An element that is the first field of a struct, or stands by itself: at the depth of the list.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such element.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal CapnProtoStruct Checked(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
        return this[index] with { Depth = Depth };
    }

    /// <summary>Reads an element that is no struct.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such element.</exception>
    /// <exception cref="MalformedMessageException">It is no such value.</exception>
    internal T GetValue<T, TValue>(int index, string message, string member) where TValue : struct, ICapnProtoValue<T>
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
        return TryGetRow(TValue.ElementSize, out var row)
            ? row.GetValue<T, TValue>(index, message, member)
            : this[index].GetValue<T, TValue>(0, message, member);
    }

    /// <summary>Numbers in place, where they stand one behind the other as in memory.</summary>
    internal bool TryGetSpan<T>(out ReadOnlySpan<T> span) where T : unmanaged
    {
        span = default;
        if (Count == 0)
            return true;
        if (Size != CapnProtoNumbers<T>.ElementSize || (!BitConverter.IsLittleEndian && Unsafe.SizeOf<T>() > 1))
            return false;
        span = MemoryMarshal.Cast<byte, T>(_segments.Body.Slice(Position, Count * Unsafe.SizeOf<T>()));
        return true;
    }
}
