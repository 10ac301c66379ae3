using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>A body that is read: its bytes, what they may still cost, and what was found wrong with them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct MessagePackSource
{
    private Malformation _malformation;
    private long _allocation;
    private int _depth;

    /// <summary>A body.</summary>
    public MessagePackSource(ReadOnlySpan<byte> body)
    {
        Body = body;
        _allocation = Limits.Allocation(body.Length);
    }

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Body { get; private set; }

    /// <summary>What is wrong, once reading has failed.</summary>
    [UnscopedRef]
    public ref Malformation Malformation => ref _malformation;

    /// <summary>Says that the value of a member is wrong, and is false.</summary>
    public bool Fails(string member)
    {
        _malformation = _malformation.Within(member, 0);
        return false;
    }

    /// <summary>Comes out of a map or an array again.</summary>
    public void Leave() => _depth--;

    /// <summary>Goes into a map or an array.</summary>
    internal bool Enters(int at)
    {
        if (++_depth <= Limits.Depth)
            return true;
        Fail(at, "is nested more than {0} deep", Limits.Depth);
        return false;
    }

    /// <summary>Whether that many bytes may be allocated.</summary>
    internal bool Affords(int at, long bytes)
    {
        _allocation -= bytes;
        if (_allocation >= 0)
            return true;
        Fail(at, "would take far more memory than the {0} bytes of the message", Body.Length);
        return false;
    }

    /// <summary>Whether that many values can follow, each of which takes a byte at least.</summary>
    internal bool Holds(int at, long values)
    {
        if (values <= Body.Length - at)
            return true;
        Fail(at, "announces {0} values, and {1} bytes follow", values, Body.Length - at);
        return false;
    }

    /// <summary>Notes what is wrong and returns -1.</summary>
    internal int Fail(int at, string reason, long actual = 0, long expected = 0)
    {
        _malformation = new(null, at, reason, actual, expected);
        return -1;
    }

    /// <summary>Notes that another kind of value was expected, or any value at all, and returns -1.</summary>
    internal int FailExpecting(int at, string expected) => (uint)at >= (uint)Body.Length
        ? Fail(Body.Length, "ends too early")
        : Fail(at, $"is {MessagePackCode.Words(Body[at])}, where {expected} is expected");

    /// <summary>Reads other bytes instead, and returns those it had.</summary>
    internal ReadOnlySpan<byte> Exchange(ReadOnlySpan<byte> body)
    {
        var before = Body;
        Body = body;
        return before;
    }
}
