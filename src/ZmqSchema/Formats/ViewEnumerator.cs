namespace ZmqSchema.Formats;

/// <summary>Walks over a vector.</summary>
/// <typeparam name="TVector">The vector.</typeparam>
/// <typeparam name="TElement">What it is of.</typeparam>
public ref struct ViewEnumerator<TVector, TElement>
    where TVector : IViewVector<TElement>, allows ref struct
    where TElement : allows ref struct
{
    private readonly TVector _vector;
    private int _index;

    internal ViewEnumerator(TVector vector)
    {
        _vector = vector;
        _index = -1;
    }

    /// <summary>The element it is at.</summary>
    /// <exception cref="MalformedMessageException">The element is not within the buffer.</exception>
    public readonly TElement Current => _vector[_index];

    /// <summary>Goes on to the next element; false behind the last.</summary>
    public bool MoveNext() => ++_index < _vector.Length;
}
