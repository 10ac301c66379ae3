using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>A body that is read: its bytes, what they may still cost, and what was found wrong with them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct ProtobufSource
{
    private Malformation _malformation;
    private long _allocation;
    private int _depth;

    /// <summary>A body.</summary>
    public ProtobufSource(ReadOnlySpan<byte> body)
    {
        Body = body;
        _allocation = Limits.Allocation(body.Length);
    }

    /// <summary>The bytes, up to the end of the message that is read: positions are counted from the beginning of the whole.</summary>
    public ReadOnlySpan<byte> Body { [MethodImpl(MethodImplOptions.AggressiveInlining)] readonly get; private set; }

    /// <summary>What is wrong, once reading has failed.</summary>
    [UnscopedRef]
    public ref Malformation Malformation => ref _malformation;

    /// <summary>How many more messages or groups may stand in each other here.</summary>
    internal readonly int DepthLeft => Limits.Depth - _depth;

    /// <summary>Says that the value of a member is wrong, and is false.</summary>
    public bool Fails(string member)
    {
        _malformation = _malformation.Within(member, 0);
        return false;
    }

    /// <summary>Goes into a message that becomes an object of so many bytes.</summary>
    public bool Enters(int at, int cost)
    {
        if (++_depth <= Limits.Depth)
            return Affords(at, cost);
        Fail(at, "is nested more than {0} deep", Limits.Depth);
        return false;
    }

    /// <summary>Comes out of a message again.</summary>
    public void Leave() => _depth--;

    /// <summary>Whether that many bytes may be allocated.</summary>
    internal bool Affords(int at, long bytes)
    {
        _allocation -= bytes;
        if (_allocation >= 0)
            return true;
        Fail(at, "would take far more memory than the {0} bytes of the message", Body.Length);
        return false;
    }

    /// <summary>Notes what is wrong and returns -1.</summary>
    internal int Fail(int at, string reason, long actual = 0, long expected = 0)
    {
        _malformation = new(null, at, reason, actual, expected);
        return -1;
    }

    /// <summary>Notes that the message ends within a value, and returns -1.</summary>
    internal int FailAtEnd() => Fail(Body.Length, "ends too early");

    /// <summary>Says that what is wrong is at <paramref name="at"/>: it was found in bytes that were put together.</summary>
    internal void FailedAt(int at) => _malformation = _malformation.After(at - _malformation.Offset);

    /// <summary>Reads other bytes instead, and returns those it had.</summary>
    internal ReadOnlySpan<byte> Exchange(ReadOnlySpan<byte> body)
    {
        var before = Body;
        Body = body;
        return before;
    }
}
