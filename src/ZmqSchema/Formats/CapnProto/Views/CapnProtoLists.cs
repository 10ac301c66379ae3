namespace ZmqSchema.Formats.CapnProto;

/// <summary>A list of lists, read in place.</summary>
/// <typeparam name="TList">One of them.</typeparam>
public readonly ref struct CapnProtoLists<TList> : IViewVector<TList>, ICapnProtoListView<CapnProtoLists<TList>>
    where TList : ICapnProtoListView<TList>, allows ref struct
{
    private readonly CapnProtoList _list;
    private readonly string _message;
    private readonly string _member;

    private CapnProtoLists(CapnProtoList list, string message, string member)
    {
        _list = list;
        _message = message;
        _member = member;
    }

    static CapnProtoSize ICapnProtoListView<CapnProtoLists<TList>>.ElementSize => CapnProtoSize.Pointer;

    /// <inheritdoc/>
    public int Length => _list.Count;

    /// <inheritdoc/>
    public TList this[int index] => _list.Checked(index).GetList<TList>(0, _message, _member);

    static CapnProtoLists<TList> ICapnProtoListView<CapnProtoLists<TList>>.Over(CapnProtoList list, string message, string member) => new(list, message, member);

    static bool ICapnProtoListView<CapnProtoLists<TList>>.Verify(ref CapnProtoVerifier verifier, scoped in CapnProtoList list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (!verifier.List<TList>(list[i], 0))
                return false;
        }

        return true;
    }

    /// <summary>Walks over the elements.</summary>
    public ViewEnumerator<CapnProtoLists<TList>, TList> GetEnumerator() => new(this);
}
