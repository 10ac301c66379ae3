using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>
/// A body that is made into objects: what it may still cost, and what was found wrong with it. Pointers may lead to the same object from many
/// places, so whatever is made is paid for each time: this is the traversal limit.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct CapnProtoSource
{
    private readonly int _length;
    private Malformation _malformation;
    private long _allocation;
    private int _depth;

    internal CapnProtoSource(int length, int depth = 0)
    {
        _length = length;
        _allocation = Limits.Allocation(length);
        _depth = depth;
    }

    /// <summary>What is wrong, once reading has failed.</summary>
    [UnscopedRef]
    public ref Malformation Malformation => ref _malformation;

    /// <summary>Says that the value of a member is wrong, and is false.</summary>
    public bool Fails(string member)
    {
        _malformation = _malformation.Within(member, 0);
        return false;
    }

    /// <summary>Goes into a struct or a list that becomes an object of so many bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Enters(int at, long cost) => ++_depth <= Limits.Depth ? Affords(at, cost) : Fail(at, "is nested more than {0} deep", Limits.Depth);

    /// <summary>Comes out of it again.</summary>
    public void Leave() => _depth--;

    /// <summary>Whether that many bytes may be allocated.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Affords(int at, long bytes)
    {
        _allocation -= bytes;
        return _allocation >= 0 || Fail(at, "would take far more memory than the {0} bytes of the message", _length);
    }

    /// <summary>Notes what is wrong, and is false.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal bool Fail(int at, string reason, long actual = 0, long expected = 0)
    {
        _malformation = new(null, at, reason, actual, expected);
        return false;
    }
}
