using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>A body that is read: its bytes, what they may still cost, and what was found wrong with them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct ProtobufSource
{
    private ReadingBudget _budget;

    /// <summary>A body.</summary>
    public ProtobufSource(ReadOnlySpan<byte> body)
    {
        Body = body;
        _budget = new(body.Length);
    }

    /// <summary>The bytes, up to the end of the message that is read: positions are counted from the beginning of the whole.</summary>
    public ReadOnlySpan<byte> Body { [MethodImpl(MethodImplOptions.AggressiveInlining)] readonly get; private set; }

    /// <summary>What is wrong, once reading has failed.</summary>
    [UnscopedRef]
    public ref Malformation Malformation => ref _budget.Malformation;

    /// <summary>How many more messages or groups may stand in each other here.</summary>
    internal readonly int DepthLeft => _budget.DepthLeft;

    /// <summary>Says that the value of a member is wrong, and is false.</summary>
    public bool Fails(string member) => _budget.Fails(member);

    /// <summary>Goes into a message that becomes an object of so many bytes.</summary>
    public bool Enters(int at, int cost) => _budget.Enters(at) && _budget.Affords(at, cost);

    /// <summary>Comes out of a message again.</summary>
    public void Leave() => _budget.Leave();

    /// <summary>Whether that many bytes may be allocated.</summary>
    internal bool Affords(int at, long bytes) => _budget.Affords(at, bytes);

    /// <summary>Notes what is wrong and returns -1.</summary>
    internal int Fail(int at, string reason, long actual = 0, long expected = 0) => _budget.Fail(at, reason, actual, expected);

    /// <summary>Notes that the message ends within a value, and returns -1.</summary>
    internal int FailAtEnd() => Fail(Body.Length, "ends too early");

    /// <summary>Says that what is wrong is at <paramref name="at"/>: it was found in bytes that were put together.</summary>
    internal void FailedAt(int at) => Malformation = Malformation.After(at - Malformation.Offset);

    /// <summary>Reads other bytes instead, and returns those it had.</summary>
    internal ReadOnlySpan<byte> Exchange(ReadOnlySpan<byte> body)
    {
        var before = Body;
        Body = body;
        return before;
    }
}
