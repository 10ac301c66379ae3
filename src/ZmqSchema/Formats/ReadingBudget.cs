using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats;

/// <summary>What reading a body may still cost, and what was found wrong with it: what the sources of all formats that describe themselves share.</summary>
/// <param name="bodyLength">Bytes of the body.</param>
internal struct ReadingBudget(int bodyLength)
{
    /// <summary>What is wrong with a body that nests too deep.</summary>
    public const string TooDeep = "is nested more than {0} deep";

    /// <summary>What is wrong with a body that becomes far more than it is.</summary>
    public const string TooLarge = "would take far more memory than the {0} bytes of the message";

    private readonly int _bodyLength = bodyLength;
    private Malformation _malformation;
    private long _allocation = Limits.Allocation(bodyLength);
    private int _depth;

    /// <summary>What is wrong, once reading has failed.</summary>
    [UnscopedRef]
    public ref Malformation Malformation => ref _malformation;

    /// <summary>How many more containers may stand in each other here.</summary>
    public readonly int DepthLeft => Limits.Depth - _depth;

    /// <summary>Says that the value of a member is wrong, and is false.</summary>
    public bool Fails(string member)
    {
        _malformation = _malformation.Within(member, 0);
        return false;
    }

    /// <summary>Goes into a container, unless that is too deep.</summary>
    public bool Enters() => ++_depth <= Limits.Depth;

    /// <summary>Goes into a container, or says that it is too deep.</summary>
    public bool Enters(int at) => Enters() || Fail(at, TooDeep, Limits.Depth) >= 0;

    /// <summary>Comes out of it again.</summary>
    public void Leave() => _depth--;

    /// <summary>Whether that many bytes may be allocated.</summary>
    public bool Affords(long bytes) => (_allocation -= bytes) >= 0;

    /// <summary>Whether that many bytes may be allocated, or else says that they may not.</summary>
    public bool Affords(int at, long bytes) => Affords(bytes) || Fail(at, TooLarge, _bodyLength) >= 0;

    /// <summary>Notes what is wrong and returns -1.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Fail(int at, string reason, long actual = 0, long expected = 0)
    {
        _malformation = new(null, at, reason, actual, expected);
        return -1;
    }
}
