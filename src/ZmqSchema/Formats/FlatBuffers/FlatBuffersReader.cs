using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>
/// Reads a buffer into objects. The first fault stays and makes every further read a default, so that emitted code asks once, at the end. What
/// it allocates is charged against a multiple of the buffer's length: offsets may share what they point to, and a small buffer must not unfold.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct FlatBuffersReader
{
    // A table takes 8 bytes at least (itself and the offset to it), so nothing that shares nothing runs out.
    internal const int BytesForEachByte = 64;
    internal const int GreatestTableCharge = 8 * BytesForEachByte;

    private readonly ReadOnlySpan<byte> _buffer;
    private long _budget;
    private int _depth;
    private Malformation _malformation;

    internal FlatBuffersReader(ReadOnlySpan<byte> buffer)
    {
        _buffer = buffer;
        _budget = (long)BytesForEachByte * (buffer.Length + 64);
    }

    /// <summary>Whether something was wrong.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>What was wrong first.</summary>
    [UnscopedRef]
    public ref Malformation Malformation => ref _malformation;

    /// <summary>Enters the table at <paramref name="position"/>.</summary>
    /// <param name="position">Where it is.</param>
    /// <param name="slots">Slots that the schema knows, which is what the object costs.</param>
    /// <param name="table">The table, when true is returned.</param>
    public bool TryEnter(int position, int slots, out FlatBuffersTable table)
    {
        if (!FlatBuffersTable.TryCreate(_buffer, position, out table))
            return Fail(null, position, "is no table: its vtable is not within the {0} bytes", _buffer.Length);
        return ++_depth <= FlatBuffersWriter.DeepestNesting
            ? TryCharge(null, position, Math.Min(16 + (8 * slots), GreatestTableCharge))
            : Fail(null, position, "is a table within more than {0} tables", FlatBuffersWriter.DeepestNesting);
    }

    /// <summary>Leaves the table that was entered last; false where something was wrong in it.</summary>
    public bool Leave()
    {
        _depth--;
        return !HasFailed;
    }

    internal bool TryFollow(int field, string? member, out int target)
    {
        target = 0;
        return !HasFailed && (FlatBuffersTable.TryFollow(_buffer, field, out target) || FailOutside(member, field));
    }

    /// <summary>Notes what is wrong, if it is the first; returns false.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Fail(string? member, int offset, string reason, long actual = 0, long expected = 0)
    {
        if (!HasFailed)
            _malformation = new(member, offset, reason, actual, expected);
        HasFailed = true;
        return false;
    }

    private bool TryLocate(scoped in FlatBuffersTable table, int id, int size, string member, out int at)
    {
        at = table.Locate(id);
        return at != 0 && (at <= _buffer.Length - size || FailOutside(member, at));
    }

    private bool TryCharge(string? member, int at, long bytes) =>
        (_budget -= bytes) >= 0 || Fail(member, at, "unfolds to more than {0} times the {1} bytes of the buffer", BytesForEachByte, _buffer.Length);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool FailOutside(string? member, int at) => Fail(member, at, "is or leads outside of the {0} bytes", _buffer.Length);

    private T? FailOutside<T>(string? member, int at) where T : class
    {
        FailOutside(member, at);
        return null;
    }

    // Offsets count from the start of the buffer already.
    private void Within(string member)
    {
        HasFailed = true;
        _malformation = _malformation.Within(member, 0);
    }
}
