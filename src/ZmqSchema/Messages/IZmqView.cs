using System.Diagnostics.CodeAnalysis;

namespace ZmqSchema;

/// <summary>A view that reads a received message in place: a <c>ref struct</c> that the generator writes beside a message type.</summary>
/// <typeparam name="TSelf">The view type itself.</typeparam>
public interface IZmqView<TSelf> where TSelf : IZmqView<TSelf>, allows ref struct
{
    /// <summary>Lays the view over received frames, or returns false with the fault. Nothing is copied.</summary>
    static abstract bool TryCreate(
        ReadOnlySpan<byte> body, WireFormat format, PayloadFrames payloads, [MaybeNullWhen(false)] out TSelf view, out Malformation malformation);
}
