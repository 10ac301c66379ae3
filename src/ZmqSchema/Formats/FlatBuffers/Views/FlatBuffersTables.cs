namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>A vector of tables, read in place.</summary>
/// <typeparam name="TView">The view of a table.</typeparam>
public readonly ref struct FlatBuffersTables<TView> : IViewVector<TView> where TView : IFlatBuffersView<TView>, allows ref struct
{
    private readonly ReadOnlySpan<byte> _buffer;
    private readonly int _start;
    private readonly string _message;
    private readonly string _member;

    internal FlatBuffersTables(ReadOnlySpan<byte> buffer, int start, int count, string message, string member)
    {
        _buffer = buffer;
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
            return TView.Over(FlatBuffersTable.TableBehind(_buffer, _start + (index * sizeof(int)), _message, _member));
        }
    }

    /// <summary>Walks over the elements.</summary>
    public ViewEnumerator<FlatBuffersTables<TView>, TView> GetEnumerator() => new(this);
}
