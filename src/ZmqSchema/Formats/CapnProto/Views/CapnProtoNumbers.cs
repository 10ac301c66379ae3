using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>
/// A list of numbers, read in place. It converts to a span of them, which it is as nearly all peers write it; a peer with a newer schema may have
/// structs there, of which these are the first field, and then the numbers are read one by one.
/// </summary>
/// <typeparam name="T">An integer, a float, a char, or an enum of the size that it has on the wire.</typeparam>
public readonly ref struct CapnProtoNumbers<T> : IViewVector<T>, ICapnProtoListView<CapnProtoNumbers<T>> where T : unmanaged
{
    private readonly CapnProtoList _list;
    private readonly string _message;
    private readonly string _member;

    private CapnProtoNumbers(CapnProtoList list, string message, string member)
    {
        _list = list;
        _message = message;
        _member = member;
    }

    static CapnProtoSize ICapnProtoListView<CapnProtoNumbers<T>>.ElementSize => ElementSize;

    internal static CapnProtoSize ElementSize => Unsafe.SizeOf<T>() switch
    {
        1 => CapnProtoSize.Byte,
        2 => CapnProtoSize.TwoBytes,
        4 => CapnProtoSize.FourBytes,
        _ => CapnProtoSize.EightBytes,
    };

    /// <inheritdoc/>
    public int Length => _list.Count;

    /// <summary>All of them in place.</summary>
    /// <exception cref="MalformedMessageException">They do not stand one behind the other: the writer's schema has structs there. <see cref="this"/> reads them.</exception>
    /// <exception cref="PlatformNotSupportedException">The machine is big-endian, and an element has more than a byte.</exception>
    public ReadOnlySpan<T> Span
    {
        get
        {
            if (!_list.TryGetSpan<T>(out var span))
                ThrowNoSpan();
            return span;
        }
    }

    /// <inheritdoc/>
    public T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _list.Checked(index).Get<T>(0);
    }

    /// <summary>All of them in place.</summary>
    /// <exception cref="MalformedMessageException">They do not stand one behind the other: the writer's schema has structs there.</exception>
    /// <exception cref="PlatformNotSupportedException">The machine is big-endian, and an element has more than a byte.</exception>
    public static implicit operator ReadOnlySpan<T>(CapnProtoNumbers<T> numbers) => numbers.Span;

    static CapnProtoNumbers<T> ICapnProtoListView<CapnProtoNumbers<T>>.Over(CapnProtoList list, string message, string member) => new(list, message, member);

    static bool ICapnProtoListView<CapnProtoNumbers<T>>.Verify(ref CapnProtoVerifier verifier, scoped in CapnProtoList list) => true;

    /// <summary>Gets all of them in place, or returns false where they do not stand one behind the other as in memory.</summary>
    public bool TryGetSpan(out ReadOnlySpan<T> span) => _list.TryGetSpan(out span);

    /// <summary>Copies them, however they stand.</summary>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is too short.</exception>
    public void CopyTo(Span<T> destination)
    {
        if (destination.Length < Length)
            throw new ArgumentException($"{Length} elements do not fit into {destination.Length}.", nameof(destination));
        if (TryGetSpan(out var span))
        {
            span.CopyTo(destination);
            return;
        }

        for (var i = 0; i < Length; i++)
            destination[i] = this[i];
    }

    /// <summary>Walks over the elements.</summary>
    public ViewEnumerator<CapnProtoNumbers<T>, T> GetEnumerator() => new(this);

    private void ThrowNoSpan()
    {
        if (_list.Size == ElementSize)
            throw new PlatformNotSupportedException($"Cap'n Proto is little-endian, and this machine is not: {_member} is read element by element.");
        CapnProtoFaults.Throw(_message, new(_member, _list.Position, "is a list of larger elements than a span has: it is read element by element"));
    }
}
