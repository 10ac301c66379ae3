namespace ZmqSchema.Formats;

/// <summary>A vector that is read in place, element by element.</summary>
/// <typeparam name="TElement">What it is of.</typeparam>
public interface IViewVector<out TElement> where TElement : allows ref struct
{
    /// <summary>How many elements there are.</summary>
    int Length { get; }

    /// <summary>The element at <paramref name="index"/>, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such element.</exception>
    /// <exception cref="MalformedMessageException">The element is not within the buffer.</exception>
    TElement this[int index] { get; }
}
