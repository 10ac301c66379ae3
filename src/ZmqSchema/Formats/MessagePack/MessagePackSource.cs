using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>A body that is read: its bytes, what they may still cost, and what was found wrong with them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct MessagePackSource
{
    private ReadingBudget _budget;

    /// <summary>A body.</summary>
    public MessagePackSource(ReadOnlySpan<byte> body)
    {
        Body = body;
        _budget = new(body.Length);
    }

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Body { get; private set; }

    /// <summary>What is wrong, once reading has failed.</summary>
    [UnscopedRef]
    public ref Malformation Malformation => ref _budget.Malformation;

    /// <summary>Says that the value of a member is wrong, and is false.</summary>
    public bool Fails(string member) => _budget.Fails(member);

    /// <summary>Comes out of a map or an array again.</summary>
    public void Leave() => _budget.Leave();

    /// <summary>Goes into a map or an array.</summary>
    internal bool Enters(int at) => _budget.Enters(at);

    /// <summary>Whether that many bytes may be allocated.</summary>
    internal bool Affords(int at, long bytes) => _budget.Affords(at, bytes);

    /// <summary>Whether that many values can follow, each of which takes a byte at least.</summary>
    internal bool Holds(int at, long values)
    {
        if (values <= Body.Length - at)
            return true;
        Fail(at, "announces {0} values, and {1} bytes follow", values, Body.Length - at);
        return false;
    }

    /// <summary>Notes what is wrong and returns -1.</summary>
    internal int Fail(int at, string reason, long actual = 0, long expected = 0) => _budget.Fail(at, reason, actual, expected);

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
