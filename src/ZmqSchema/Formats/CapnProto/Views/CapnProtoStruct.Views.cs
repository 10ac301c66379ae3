using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <content>What views read. A fault is thrown, with the names of the message and the member.</content>
public readonly ref partial struct CapnProtoStruct
{
    /// <summary>The body that it stands in.</summary>
    internal ReadOnlySpan<byte> Body => _segments.Body;

    /// <summary>Bytes of its two sections.</summary>
    internal int Length => _dataSize + (_pointerCount * Words.Size);

    /// <summary>Reads a number.</summary>
    /// <exception cref="MalformedMessageException">Its bits are no value of the type.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Get<T, TNumber>(int offset, ulong @default, string message, string member) where TNumber : struct, ICapnProtoNumber<T>
    {
        var bits = Number<T, TNumber>.Bits(in this, offset) ^ @default;
        if (!TNumber.TryFromBits(bits, out var value))
            CapnProtoFaults.Throw(message, new(member, Position, TNumber.Refusal, (long)bits));
        return value;
    }

    /// <summary>Reads a value behind a pointer that is no list for the reader: a Guid, a decimal, a vector of floats.</summary>
    /// <exception cref="MalformedMessageException">It is not within its segment, or no such value.</exception>
    public T GetValue<T, TValue>(int index, string message, string member) where TValue : struct, ICapnProtoValue<T>
    {
        var source = new CapnProtoSource(Body.Length);
        if (!TValue.TryRead(ref source, in this, index, out var value))
            CapnProtoFaults.Throw(message, source.Malformation.Within(member, 0));
        return value;
    }

    /// <summary>The UTF-8 of a text as it came, without the NUL; empty where it is absent.</summary>
    /// <exception cref="MalformedMessageException">It is not within its segment, or no text.</exception>
    public ReadOnlySpan<byte> GetText(int index, string message, string member)
    {
        Malformation fault = default;
        if (!TryGetText(index, out var utf8, ref fault))
            CapnProtoFaults.Throw(message, fault.Within(member, 0));
        return utf8;
    }

    /// <summary>The UTF-8 of a text as it came, or a default where it is absent.</summary>
    /// <exception cref="MalformedMessageException">It is not within its segment, or no text.</exception>
    public ReadOnlySpan<byte> GetText(int index, ReadOnlySpan<byte> @default, string message, string member) =>
        Has(index) ? GetText(index, message, member) : @default;

    /// <summary>A text as a string; null where it is absent.</summary>
    /// <exception cref="MalformedMessageException">It is not within its segment, or not UTF-8.</exception>
    public string? GetString(int index, string message, string member) => Has(index) ? GetValue<string, TextValue>(index, message, member) : null;

    /// <summary>Data in place; empty where it is absent.</summary>
    /// <exception cref="MalformedMessageException">It is not within its segment, or no list of bytes.</exception>
    public ReadOnlySpan<byte> GetBytes(int index, string message, string member)
    {
        Malformation fault = default;
        if (!TryGetBytes(index, out var bytes, ref fault))
            CapnProtoFaults.Throw(message, fault.Within(member, 0));
        return bytes;
    }

    /// <summary>The view of a struct; one of defaults where it is absent.</summary>
    /// <exception cref="MalformedMessageException">It is not within its segment, or nested too deeply.</exception>
    public TView GetStruct<TView>(int index, string message, string member) where TView : ICapnProtoView<TView>, allows ref struct
    {
        Malformation fault = default;
        if (!TryGetStruct(index, out var found, ref fault))
            CapnProtoFaults.Throw(message, fault.Within(member, 0));
        return TView.Over(found.IsPresent ? found.AtDepth(CapnProtoFaults.Deeper(Depth, Position, message, member)) : default);
    }

    /// <summary>The view of a list; one without elements where it is absent.</summary>
    /// <exception cref="MalformedMessageException">It is not within its segment, its elements are too small, or it is nested too deeply.</exception>
    public TList GetList<TList>(int index, string message, string member) where TList : ICapnProtoListView<TList>, allows ref struct
    {
        Malformation fault = default;
        if (!TryGetList(index, TList.ElementSize, out var list, ref fault))
            CapnProtoFaults.Throw(message, fault.Within(member, 0));

        // A list of nothing, a thousand million times, fits into a word: it is as long as reading would allow.
        if (list.TakesNothing && list.Count > Limits.Allocation(Body.Length))
            CapnProtoFaults.Throw(message, new(member, PositionOf(index), "has {0} elements that take no bytes", list.Count));
        return TList.Over(list.Count > 0 ? list.AtDepth(CapnProtoFaults.Deeper(Depth, Position, message, member)) : list, message, member);
    }

    /// <summary>The view of a list that has so many elements, or is absent.</summary>
    /// <exception cref="MalformedMessageException">It has not, or is malformed otherwise.</exception>
    public TList GetList<TList>(int index, int length, string message, string member) where TList : ICapnProtoListView<TList>, allows ref struct
    {
        var list = GetList<TList>(index, message, member);
        if (list.Length != length && Has(index))
            CapnProtoFaults.Throw(message, new(member, PositionOf(index), "has {0} elements, and {1} belong here", list.Length, length));
        return list;
    }

    /// <summary>Which case a union of so many holds, from 1; 0 for none that is known here.</summary>
    public int GetCase(int count)
    {
        if (!Has(0))
            return 0;
        var tag = count > 1 ? Get<ushort>(0) : 0;
        return tag < count ? tag + 1 : 0;
    }

    internal CapnProtoStruct AtDepth(int depth) => this with { Depth = depth };
}
