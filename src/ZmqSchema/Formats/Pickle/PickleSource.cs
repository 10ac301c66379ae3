using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Pickle;

/// <summary>
/// A body whose opcodes were all run, and are known to be data: its values, what they may still cost, and what was found wrong with them.
/// A value is the place of its opcode, or the complement of a container's number.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct PickleSource
{
    /// <summary>A dict without entries, whatever the body is: what a message is read from when there is none.</summary>
    internal const int EmptyDict = ~0;

    private readonly ReadOnlySpan<int> _items;
    private readonly ReadOnlySpan<PickleContainer> _containers;
    private string?[]? _texts;
    private byte[]? _plain;
    private ReadingBudget _budget;

    internal PickleSource(ReadOnlySpan<byte> body, ReadOnlySpan<int> items, ReadOnlySpan<PickleContainer> containers)
    {
        Body = body;
        _items = items;
        _containers = containers;
        _budget = new(body.Length);
    }

    /// <summary>What is wrong, once reading has failed.</summary>
    [UnscopedRef]
    public ref Malformation Malformation => ref _budget.Malformation;

    internal ReadOnlySpan<byte> Body { get; }

    internal readonly ReadOnlySpan<int> Items => _items;

    /// <summary>Says that the value of a member is wrong, and is false.</summary>
    public bool Fails(string member) => _budget.Fails(member);

    /// <summary>Comes out of a dict or a list again.</summary>
    public void Leave() => _budget.Leave();

    /// <summary>Goes into a dict or a list.</summary>
    internal bool Enters(int at) => _budget.Enters() || Fail(at, ReadingBudget.TooDeep + ", or holds itself", Limits.Depth);

    /// <summary>
    /// Whether that many bytes may be allocated. Values that are referred to many times are read as many times: all that is read costs what it
    /// is long at least.
    /// </summary>
    internal bool Affords(int at, long bytes) => _budget.Affords(bytes) || Fail(at, ReadingBudget.TooLarge, Body.Length);

    /// <summary>The opcode that made a value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly byte CodeOf(int at) => at >= 0 ? Body[at] : _containers[~at].Code;

    /// <summary>Where that opcode stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int OffsetOf(int at) => at >= 0 ? at : _containers[~at].Offset;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly bool IsNone(int at) => at >= 0 && Body[at] == PickleCode.None;

    internal readonly ref readonly PickleContainer ContainerOf(int at) => ref _containers[~at];

    /// <summary>Notes what is wrong and is false.</summary>
    internal bool Fail(int at, string reason, long actual = 0, long expected = 0) => _budget.Fail(OffsetOf(at), reason, actual, expected) >= 0;

    /// <summary>Notes that another kind of value was expected and is false.</summary>
    internal bool FailExpecting(int at, string expected) => Fail(at, $"is {Words(at)}, where {expected} is expected");

    /// <summary>A text that many values refer to, if it was read already.</summary>
    internal readonly string? KnownText(int at) => at < 0 ? _texts?[~at] : null;

    /// <summary>Keeps a text that others refer to: they are the same object, as in Python.</summary>
    internal void Keep(int at, string text)
    {
        if (at >= 0)
            return;
        if (_texts is null)
        {
            _texts = ArrayPool<string?>.Shared.Rent(_containers.Length);
            Array.Clear(_texts, 0, _containers.Length);
        }

        _texts[~at] = text;
    }

    /// <summary>Memory for what has to be freed of its escapes; good until the next asks.</summary>
    internal Span<byte> Plain(int length)
    {
        if (_plain is null || _plain.Length < length)
        {
            if (_plain is not null)
                ArrayPool<byte>.Shared.Return(_plain);
            _plain = ArrayPool<byte>.Shared.Rent(length);
        }

        return _plain;
    }

    /// <summary>Gives the memory back.</summary>
    internal readonly void End()
    {
        if (_texts is not null)
        {
            Array.Clear(_texts, 0, _containers.Length);
            ArrayPool<string?>.Shared.Return(_texts);
        }

        if (_plain is not null)
            ArrayPool<byte>.Shared.Return(_plain);
    }

    private readonly string Words(int at) => PickleIntegers.IsBoolean(in this, at) ? "a bool" : PickleCode.Words(CodeOf(at));
}
