using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>
/// How a message is measured: exactly, or as no fewer bytes than it takes, which is found without looking at a letter. It knows how deep in the
/// message it is.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CapnProtoRuler
{
    // One number, so that it is passed as one: how many structs and lists this stands in, and above that the flag.
    private const int Roughly = 1 << 16;
    private readonly int _state;

    private CapnProtoRuler(int state) => _state = state;

    /// <summary>Measures a root exactly.</summary>
    internal static CapnProtoRuler Exact => new(1);

    /// <summary>Finds what is enough for a root in any case.</summary>
    internal static CapnProtoRuler AtMost => new(1 | Roughly);

    /// <summary>Whether exactly.</summary>
    internal bool IsExact => (_state & Roughly) == 0;

    /// <summary>One struct or list deeper.</summary>
    /// <exception cref="ArgumentException">That is too deep.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal CapnProtoRuler Deeper() => new(Limits.Deeper(_state & ~Roughly) | (_state & Roughly));
}
