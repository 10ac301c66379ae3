namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>A vector of structs whose memory is not their bytes, each made as it is asked for.</summary>
/// <typeparam name="T">What C# holds one as.</typeparam>
/// <typeparam name="TCodec">The codec.</typeparam>
public readonly ref struct FlatBuffersValues<T, TCodec> : IViewVector<T> where TCodec : IFlatBuffersStruct<T>
{
    private readonly ReadOnlySpan<byte> _buffer;
    private readonly int _start;
    private readonly string _message;
    private readonly string _member;

    internal FlatBuffersValues(ReadOnlySpan<byte> buffer, int start, int count, string message, string member)
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
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Length, nameof(index));
            return FlatBuffersTable.StructAt<T, TCodec>(_buffer, _start + (index * TCodec.StructSize), _message, _member);
        }
    }

    /// <summary>Walks over the elements.</summary>
    public ViewEnumerator<FlatBuffersValues<T, TCodec>, T> GetEnumerator() => new(this);
}
