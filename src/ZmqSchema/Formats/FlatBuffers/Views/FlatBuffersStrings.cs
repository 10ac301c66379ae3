namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>A vector of strings, read in place: their UTF-8, as it came.</summary>
public readonly ref struct FlatBuffersStrings : IViewVector<ReadOnlySpan<byte>>
{
    private readonly ReadOnlySpan<byte> _buffer;
    private readonly int _start;
    private readonly string _message;
    private readonly string _member;

    internal FlatBuffersStrings(ReadOnlySpan<byte> buffer, int start, int count, string message, string member)
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
    public ReadOnlySpan<byte> this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Length, nameof(index));
            return FlatBuffersTable.TextBehind(_buffer, _start + (index * sizeof(int)), _message, _member);
        }
    }

    /// <summary>The string at <paramref name="index"/>, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such element.</exception>
    /// <exception cref="MalformedMessageException">It is not within the buffer, or not UTF-8.</exception>
    public string GetString(int index) => FlatBuffersTable.StringOf(this[index], _start + (index * sizeof(int)), _message, _member);

    /// <summary>Walks over the elements.</summary>
    public ViewEnumerator<FlatBuffersStrings, ReadOnlySpan<byte>> GetEnumerator() => new(this);
}
