namespace ZmqSchema.Formats.CapnProto;

/// <summary>A list of Data, read in place.</summary>
public readonly ref struct CapnProtoBlobs : IViewVector<ReadOnlySpan<byte>>, ICapnProtoListView<CapnProtoBlobs>
{
    private readonly CapnProtoList _list;
    private readonly string _message;
    private readonly string _member;

    private CapnProtoBlobs(CapnProtoList list, string message, string member)
    {
        _list = list;
        _message = message;
        _member = member;
    }

    static CapnProtoSize ICapnProtoListView<CapnProtoBlobs>.ElementSize => CapnProtoSize.Pointer;

    /// <inheritdoc/>
    public int Length => _list.Count;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> this[int index] => _list.Checked(index).GetBytes(0, _message, _member);

    static CapnProtoBlobs ICapnProtoListView<CapnProtoBlobs>.Over(CapnProtoList list, string message, string member) => new(list, message, member);

    static bool ICapnProtoListView<CapnProtoBlobs>.Verify(ref CapnProtoVerifier verifier, scoped in CapnProtoList list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (!verifier.Bytes(list[i], 0))
                return false;
        }

        return true;
    }

    /// <summary>Walks over the elements.</summary>
    public ViewEnumerator<CapnProtoBlobs, ReadOnlySpan<byte>> GetEnumerator() => new(this);
}
