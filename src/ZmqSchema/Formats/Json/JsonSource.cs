using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ZmqSchema.Formats.Json;

/// <summary>A body that is read: its bytes, what they may still cost, and what was found wrong with them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct JsonSource
{
    private ReadingBudget _budget;
    private UnknownNames _unknownNames;

    /// <summary>A body.</summary>
    public JsonSource(ReadOnlySpan<byte> body)
    {
        Body = body;
        _budget = new(body.Length);
    }

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Body { get; private set; }

    /// <summary>What is wrong, once reading has failed.</summary>
    [UnscopedRef]
    public ref Malformation Malformation => ref _budget.Malformation;

    [UnscopedRef]
    internal ref UnknownNames UnknownNames => ref _unknownNames;

    /// <summary>Says that the value of a member is wrong, and is false.</summary>
    public bool Fails(string member) => _budget.Fails(member);

    /// <summary>Comes out of an object or an array again.</summary>
    public void Leave() => _budget.Leave();

    /// <summary>Goes into an object or an array.</summary>
    internal bool Enters(int at) => _budget.Enters(at);

    /// <summary>Whether that many bytes may be allocated.</summary>
    internal bool Affords(int at, long bytes) => _budget.Affords(at, bytes);

    /// <summary>Notes what is wrong and returns -1.</summary>
    internal int Fail(int at, string reason, long actual = 0, long expected = 0) => _budget.Fail(at, reason, actual, expected);

    /// <summary>Notes that another kind of value was expected, or any value at all, and returns -1.</summary>
    internal int FailExpecting(int at, string expected) => (uint)at >= (uint)Body.Length
        ? Fail(Body.Length, "ends too early")
        : Fail(at, $"is {Words(Body[at..])}, where {expected} is expected", Body[at]);

    /// <summary>Notes that the body begins as none may, and returns -1.</summary>
    internal int FailAtByteOrderMark() => Fail(0, "begins with a byte order mark, which no JSON between programs does");

    /// <summary>Reads other bytes instead, and returns those it had.</summary>
    internal ReadOnlySpan<byte> Exchange(ReadOnlySpan<byte> body)
    {
        var before = Body;
        Body = body;
        return before;
    }

    /// <summary>Gives the memory back.</summary>
    internal void End() => _unknownNames.End();

    /// <summary>What begins there, in words; <c>{0}</c> is the first byte.</summary>
    private static string Words(ReadOnlySpan<byte> rest) => rest[0] switch
    {
        (byte)'{' => "an object",
        (byte)'[' => "an array",
        (byte)'"' => "a string",
        (byte)'-' or (>= (byte)'0' and <= (byte)'9') => "a number",
        (byte)',' => "a comma",
        (byte)':' => "a colon",
        (byte)'}' or (byte)']' => "a closing bracket",
        _ when rest.StartsWith("null"u8) => "null",
        _ when rest.StartsWith("true"u8) || rest.StartsWith("false"u8) => "a bool",
        _ when rest.StartsWith("NaN"u8) || rest.StartsWith("Infinity"u8) => "a number",
        _ => "the byte {0}, which begins nothing",
    };
}
