namespace ZmqSchema.Formats.CapnProto;

/// <summary>A list of texts, read in place: their UTF-8, as it came.</summary>
public readonly ref struct CapnProtoTexts : IViewVector<ReadOnlySpan<byte>>, ICapnProtoListView<CapnProtoTexts>
{
    private readonly CapnProtoList _list;
    private readonly string _message;
    private readonly string _member;

    private CapnProtoTexts(CapnProtoList list, string message, string member)
    {
        _list = list;
        _message = message;
        _member = member;
    }

    static CapnProtoSize ICapnProtoListView<CapnProtoTexts>.ElementSize => CapnProtoSize.Pointer;

    /// <inheritdoc/>
    public int Length => _list.Count;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> this[int index] => _list.Checked(index).GetText(0, _message, _member);

    static CapnProtoTexts ICapnProtoListView<CapnProtoTexts>.Over(CapnProtoList list, string message, string member) => new(list, message, member);

    static bool ICapnProtoListView<CapnProtoTexts>.Verify(ref CapnProtoVerifier verifier, scoped in CapnProtoList list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (!verifier.Text(list[i], 0))
                return false;
        }

        return true;
    }

    /// <summary>The text at <paramref name="index"/>, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such element.</exception>
    /// <exception cref="MalformedMessageException">It is not within its segment, or not UTF-8.</exception>
    public string GetString(int index) => _list.Checked(index).GetString(0, _message, _member) ?? "";

    /// <summary>Walks over the elements.</summary>
    public ViewEnumerator<CapnProtoTexts, ReadOnlySpan<byte>> GetEnumerator() => new(this);
}
