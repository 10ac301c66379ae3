using System.Globalization;

namespace ZmqSchema.Formats.FlatBuffers;

public ref partial struct FlatBuffersReader
{
    /// <summary>Reads the string that <paramref name="field"/> refers to.</summary>
    public string? ReadText(int field, string member) => TryFollow(field, member, out var position) ? ReadTextAt(position, member) : null;

    /// <summary>Reads the decimal whose string <paramref name="field"/> refers to.</summary>
    private decimal ReadDecimal(int field, string member)
    {
        if (ReadText(field, member) is not { } text)
            return 0;
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return value;
        Fail(member, field, "is a string that is no decimal");
        return 0;
    }

    /// <summary>Reads the string at <paramref name="position"/>, where there is room for its length.</summary>
    public string? ReadTextAt(int position, string member)
    {
        if (!FlatBuffersTable.TryVectorAt(_buffer, position, 1, out var start, out var length))
            return FailOutside<string>(member, position);
        if (!TryCharge(member, position, 32 + (2L * length)))
            return null;
        if (FlatBuffersTexts.Read(_buffer.Slice(start, length)) is { } text)
            return text;
        Fail(member, position, "is not UTF-8");
        return null;
    }

    /// <summary>Reads the table that <paramref name="field"/> refers to.</summary>
    public T? ReadTable<T, TCodec>(int field, string member) where TCodec : IFlatBuffersTable<T> =>
        TryFollow(field, member, out var position) ? ReadTableAt<T, TCodec>(position, member) : default;

    /// <summary>Reads the table at <paramref name="position"/>.</summary>
    public T? ReadTableAt<T, TCodec>(int position, string member) where TCodec : IFlatBuffersTable<T>
    {
        if (TCodec.TryRead(ref this, position, default, out var value))
            return value;
        Within(member);
        return default;
    }

    // An object that holds nothing is one as well.
    private T? ReadNone<T, TCodec>(int at, string member) where TCodec : IFlatBuffersUnion<T> => TryCharge(member, at, 32) ? TCodec.None : default;

    /// <summary>Reads the value of a union that <paramref name="field"/> refers to.</summary>
    public T? ReadCase<T, TCodec>(byte number, int field, string member) where TCodec : IFlatBuffersUnion<T>
    {
        if (!TryFollow(field, member, out var position) || !TryCharge(member, field, 32))
            return default;
        if (!TCodec.TryReadCase(ref this, number, position, out var value))
            Within(member);
        return value;
    }

    /// <summary>Reads the struct at <paramref name="position"/>.</summary>
    public T? ReadStructAt<T, TCodec>(int position, string member) where TCodec : IFlatBuffersStruct<T>
    {
        if (position > _buffer.Length - TCodec.StructSize)
        {
            FailOutside(member, position);
            return default;
        }

        if (HasFailed || !TryCharge(member, position, FlatBuffersStructs.ChargeOf<T, TCodec>()))
            return default;
        if (TCodec.TryReadStruct(_buffer.Slice(position, TCodec.StructSize), out var value, ref _malformation))
            return value;
        _malformation = _malformation.Within(member, position);
        HasFailed = true;
        return default;
    }
}
