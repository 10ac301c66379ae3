using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats;

/// <summary>What received bytes may cost at most, in every format that describes itself.</summary>
internal static class Limits
{
    /// <summary>How deep messages, lists and dictionaries may stand within each other.</summary>
    public const int Depth = 64;

    /// <summary>
    /// Bytes of objects, arrays and dictionaries that a body may make: 64 for each of its own, so that peers which leave most fields out are
    /// read, and a body of empty elements does not become a thousand times its size.
    /// </summary>
    public static long Allocation(int bodyLength) => 4096 + (64L * bodyLength);

    /// <summary>One deeper.</summary>
    /// <exception cref="ArgumentException">That is too deep.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Deeper(int depth)
    {
        if (depth >= Depth)
            ThrowTooDeep();
        return depth + 1;
    }

    [DoesNotReturn]
    private static void ThrowTooDeep() => throw new ArgumentException(
        $"The message nests more than {Depth} deep, or holds itself, and would not be read again.");
}
