namespace ZmqSchema.Formats.CapnProto;

/// <summary>A list of structs, read in place: of messages, unions or a dictionary's entries.</summary>
/// <typeparam name="TView">The view of one.</typeparam>
public readonly ref struct CapnProtoStructs<TView> : IViewVector<TView>, ICapnProtoListView<CapnProtoStructs<TView>>
    where TView : ICapnProtoView<TView>, allows ref struct
{
    private readonly CapnProtoList _list;
    private readonly string _message;
    private readonly string _member;

    private CapnProtoStructs(CapnProtoList list, string message, string member)
    {
        _list = list;
        _message = message;
        _member = member;
    }

    static CapnProtoSize ICapnProtoListView<CapnProtoStructs<TView>>.ElementSize => CapnProtoSize.Composite;

    /// <inheritdoc/>
    public int Length => _list.Count;

    /// <inheritdoc/>
    public TView this[int index] => TView.Over(_list.Within(index, _message, _member));

    static CapnProtoStructs<TView> ICapnProtoListView<CapnProtoStructs<TView>>.Over(CapnProtoList list, string message, string member) => new(list, message, member);

    static bool ICapnProtoListView<CapnProtoStructs<TView>>.Verify(ref CapnProtoVerifier verifier, scoped in CapnProtoList list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (!verifier.Element<TView>(list[i]))
                return false;
        }

        return true;
    }

    /// <summary>Walks over the elements.</summary>
    public ViewEnumerator<CapnProtoStructs<TView>, TView> GetEnumerator() => new(this);
}
