namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>A vector of unions, read in place.</summary>
/// <typeparam name="TView">The view of a union.</typeparam>
public readonly ref struct FlatBuffersUnions<TView> : IViewVector<TView> where TView : IFlatBuffersUnionView<TView>, allows ref struct
{
    private readonly ReadOnlySpan<byte> _buffer;
    private readonly int _numbers;
    private readonly int _start;
    private readonly string _message;
    private readonly string _member;

    internal FlatBuffersUnions(ReadOnlySpan<byte> buffer, int numbers, int start, int count, string message, string member)
    {
        _buffer = buffer;
        _numbers = numbers;
        _start = start;
        Length = count;
        _message = message;
        _member = member;
    }

    /// <inheritdoc/>
    public int Length { get; }

    /// <inheritdoc/>
    public TView this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Length, nameof(index));
            var number = _buffer[_numbers + index];
            return TView.Over(number == 0 ? default : FlatBuffersTable.UnionBehind(_buffer, number, _start + (index * sizeof(int)), _message, _member));
        }
    }

    /// <summary>Walks over the elements.</summary>
    public ViewEnumerator<FlatBuffersUnions<TView>, TView> GetEnumerator() => new(this);
}
