using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>
/// Reads a buffer into objects. The first fault stays and makes every further read a default, so that emitted code asks once, at the end. What
/// it allocates is charged to the buffer's <see cref="FlatBuffersAccount"/> before.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct FlatBuffersReader
{
    private readonly ReadOnlySpan<byte> _buffer;
    private FlatBuffersAccount _account;
    private int _depth;
    private Malformation _malformation;

    internal FlatBuffersReader(ReadOnlySpan<byte> buffer)
    {
        _buffer = buffer;
        _account = new(buffer.Length);
    }

    /// <summary>Whether something was wrong.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>What was wrong first.</summary>
    [UnscopedRef]
    public ref Malformation Malformation => ref _malformation;

    /// <summary>Enters the table at <paramref name="position"/>.</summary>
    /// <param name="position">Where it is; 0 for one that is absent, and made all the same.</param>
    /// <param name="shape">What it is, which says what its object costs.</param>
    /// <param name="table">The table, when true is returned.</param>
    public bool TryEnter(int position, TableShape shape, out FlatBuffersTable table)
    {
        table = default;
        if (position != 0 && !FlatBuffersTable.TryCreate(_buffer, position, out table))
            return Fail(null, position, "is no table: its vtable is not within the {0} bytes", _buffer.Length);
        if (++_depth > FlatBuffersWriter.DeepestNesting)
            return Fail(null, position, "is a table within more than {0} tables", FlatBuffersWriter.DeepestNesting);
        return _account.TryChargeTable(shape.Cost) || FailUnfolding(null, position);
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

    // False where it is absent, and where its vtable says that it is outside.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryLocate(scoped in FlatBuffersTable table, int id, int size, string member, out int at)
    {
        at = table.Locate(id);
        return at != 0 && (at <= _buffer.Length - size || FailOutside(member, table.Entry(id)));
    }

    private bool TryCharge(string? member, int at, long bytes) => _account.TryCharge(bytes) || FailUnfolding(member, at);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool FailUnfolding(string? member, int at) =>
        Fail(member, at, "unfolds to more than {0} times the {1} bytes of the buffer", FlatBuffersAccount.BytesForEachByte, _buffer.Length);

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
