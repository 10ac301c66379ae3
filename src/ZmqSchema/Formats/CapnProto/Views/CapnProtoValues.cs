namespace ZmqSchema.Formats.CapnProto;

/// <summary>A list of values whose memory is not their bytes, each made as it is asked for: bools, Halfs, times, Guids, decimals, vectors of floats.</summary>
/// <typeparam name="T">What C# holds one as.</typeparam>
/// <typeparam name="TValue">How it stands.</typeparam>
public readonly ref struct CapnProtoValues<T, TValue> : IViewVector<T>, ICapnProtoListView<CapnProtoValues<T, TValue>> where TValue : struct, ICapnProtoValue<T>
{
    private readonly CapnProtoList _list;
    private readonly string _message;
    private readonly string _member;

    private CapnProtoValues(CapnProtoList list, string message, string member)
    {
        _list = list;
        _message = message;
        _member = member;
    }

    static CapnProtoSize ICapnProtoListView<CapnProtoValues<T, TValue>>.ElementSize => TValue.ElementSize;

    /// <inheritdoc/>
    public int Length => _list.Count;

    /// <inheritdoc/>
    public T this[int index] => _list.GetValue<T, TValue>(index, _message, _member);

    static CapnProtoValues<T, TValue> ICapnProtoListView<CapnProtoValues<T, TValue>>.Over(CapnProtoList list, string message, string member) => new(list, message, member);

    static bool ICapnProtoListView<CapnProtoValues<T, TValue>>.Verify(ref CapnProtoVerifier verifier, scoped in CapnProtoList list)
    {
        var isRow = list.TryGetRow(TValue.ElementSize, out var row);
        for (var i = 0; i < list.Count; i++)
        {
            if (!(isRow ? verifier.Value<T, TValue>(in row, i) : verifier.Value<T, TValue>(list[i], 0)))
                return false;
        }

        return true;
    }

    /// <summary>Walks over the elements.</summary>
    public ViewEnumerator<CapnProtoValues<T, TValue>, T> GetEnumerator() => new(this);
}
