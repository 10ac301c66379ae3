namespace ZmqSchema.Formats.FlatBuffers;

/// <content>What views read behind one offset: strings, tables, unions.</content>
public readonly ref partial struct FlatBuffersTable
{
    /// <summary>The UTF-8 of a string, as it came; empty where it is absent.</summary>
    /// <exception cref="MalformedMessageException">It is not within the buffer.</exception>
    public ReadOnlySpan<byte> GetText(int id, string message, string member)
    {
        var at = LocateReference(id, message, member);
        return at == 0 ? default : TextBehind(Buffer, at, message, member);
    }

    /// <summary>The UTF-8 of a string, as it came, or a default where it is absent.</summary>
    /// <exception cref="MalformedMessageException">It is not within the buffer.</exception>
    public ReadOnlySpan<byte> GetText(int id, ReadOnlySpan<byte> @default, string message, string member)
    {
        var at = LocateReference(id, message, member);
        return at == 0 ? @default : TextBehind(Buffer, at, message, member);
    }

    /// <summary>A string, or null where it is absent.</summary>
    /// <exception cref="MalformedMessageException">It is not within the buffer, or not UTF-8.</exception>
    public string? GetString(int id, string message, string member)
    {
        var at = LocateReference(id, message, member);
        return at == 0 ? null : StringOf(TextBehind(Buffer, at, message, member), at, message, member);
    }

    /// <summary>The decimal that a string spells; 0 where it is absent.</summary>
    /// <exception cref="MalformedMessageException">It is not within the buffer, or no decimal.</exception>
    public decimal GetDecimal(int id, string message, string member)
    {
        var at = LocateReference(id, message, member);
        if (at == 0)
            return 0;
        if (!FlatBuffersTexts.TryReadDecimal(TextBehind(Buffer, at, message, member), out var value))
            FlatBuffersFaults.Throw(message, new(member, at, "is a string that is no decimal"));
        return value;
    }

    /// <summary>The view of a table; one of defaults where it is absent.</summary>
    /// <exception cref="MalformedMessageException">It is not within the buffer.</exception>
    public TView GetTable<TView>(int id, string message, string member) where TView : IFlatBuffersView<TView>, allows ref struct
    {
        var at = LocateReference(id, message, member);
        return TView.Over(at == 0 ? default : TableBehind(Buffer, at, message, member));
    }

    /// <summary>The view of the root of the buffer that bytes are; one of defaults where they are absent or empty.</summary>
    /// <exception cref="MalformedMessageException">It is not within the buffer.</exception>
    public TView GetNested<TView>(int id, string message, string member) where TView : IFlatBuffersView<TView>, allows ref struct
    {
        var bytes = GetSpan<byte>(id, message, member);
        if (bytes.IsEmpty)
            return TView.Over(default);
        if (!TryCreateRoot(bytes, isSizePrefixed: false, out var root))
            FlatBuffersFaults.ThrowNoTable(message, member, Locate(id), bytes.Length);
        return TView.Over(root);
    }

    /// <summary>A union: what the slot holds, and the slot before says which case it is.</summary>
    /// <exception cref="MalformedMessageException">It is not within the buffer.</exception>
    public FlatBuffersUnion GetUnion(int id, string message, string member)
    {
        var number = Get(id - 1, (byte)0, message, member);
        var at = number == 0 ? 0 : LocateReference(id, message, member);
        return at == 0 ? default : UnionBehind(Buffer, number, at, message, member);
    }

    /// <summary>The view of a union; of none where it is absent.</summary>
    /// <exception cref="MalformedMessageException">It is not within the buffer.</exception>
    public TView GetUnion<TView>(int id, string message, string member) where TView : IFlatBuffersUnionView<TView>, allows ref struct =>
        TView.Over(GetUnion(id, message, member));

    private int LocateReference(int id, string message, string member)
    {
        var at = Locate(id);
        if (at != 0 && at > Buffer.Length - sizeof(int))
            FlatBuffersFaults.ThrowOutside(message, member, Entry(id), Buffer.Length);
        return at;
    }

    internal static ReadOnlySpan<byte> TextBehind(ReadOnlySpan<byte> buffer, int field, string message, string member)
    {
        if (!TryVector(buffer, field, 1, out var start, out var count))
            FlatBuffersFaults.ThrowOutside(message, member, field, buffer.Length);
        return buffer.Slice(start, count);
    }

    internal static string StringOf(ReadOnlySpan<byte> utf8, int at, string message, string member)
    {
        if (FlatBuffersTexts.Read(utf8) is not { } text)
        {
            FlatBuffersFaults.Throw(message, new(member, at, "is not UTF-8"));
            return "";
        }

        return text;
    }

    internal static FlatBuffersTable TableBehind(ReadOnlySpan<byte> buffer, int field, string message, string member)
    {
        if (!TryFollow(buffer, field, out var position))
            FlatBuffersFaults.ThrowOutside(message, member, field, buffer.Length);
        return TableAt(buffer, position, message, member);
    }

    internal static FlatBuffersTable TableAt(ReadOnlySpan<byte> buffer, int position, string message, string member)
    {
        if (!TryCreate(buffer, position, out var table))
            FlatBuffersFaults.ThrowNoTable(message, member, position, buffer.Length);
        return table;
    }

    internal static FlatBuffersUnion UnionBehind(ReadOnlySpan<byte> buffer, byte number, int field, string message, string member)
    {
        if (!TryFollow(buffer, field, out var position))
            FlatBuffersFaults.ThrowOutside(message, member, field, buffer.Length);
        return new(buffer, number, position);
    }
}
