using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>
/// The lengths within a message: noted by the walk that measures, in the order in which the walk that writes comes to them. So each part is
/// measured once, however deep it stands.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct ProtobufLengths
{
    private Span<int> _lengths;
    private int[]? _rented;
    private int _count;
    private int _next;
    private int _depth = 1;

    /// <summary>Lengths, of which the first stand in <paramref name="room"/>.</summary>
    internal ProtobufLengths(Span<int> room) => _lengths = room;

    /// <summary>Keeps the place of a length that is not known yet.</summary>
    internal int Reserve()
    {
        if (_count == _lengths.Length)
            Grow();
        return _count++;
    }

    /// <summary>Notes a length in its place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly void Note(int place, long length)
    {
        if (length > Array.MaxLength)
            ThrowTooLarge(length);
        _lengths[place] = (int)length;
    }

    /// <summary>The next length, for the walk that writes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Next()
    {
        if (_next >= _count)
            ProtobufWriter.ThrowChanged();
        return _lengths[_next++];
    }

    /// <summary>Goes into a message within the message.</summary>
    internal void Enter()
    {
        if (++_depth > Limits.Depth)
            ThrowTooDeep();
    }

    /// <summary>Comes out of it again.</summary>
    internal void Leave() => _depth--;

    /// <summary>Gives the memory back.</summary>
    internal void Release()
    {
        if (_rented is not null)
            ArrayPool<int>.Shared.Return(_rented);
        _rented = null;
    }

    [DoesNotReturn]
    internal static void ThrowTooLarge(long length) => throw new ArgumentException($"The message packs into {length} bytes, which no array holds.");

    private void Grow()
    {
        var larger = ArrayPool<int>.Shared.Rent(_lengths.Length * 2);
        _lengths.CopyTo(larger);
        Release();
        _rented = larger;
        _lengths = larger;
    }

    [DoesNotReturn]
    private static void ThrowTooDeep() => throw new ArgumentException(
        $"The message nests more than {Limits.Depth} deep, or holds itself, and would not be read again.");
}
