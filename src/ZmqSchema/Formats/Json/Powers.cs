using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Json;

/// <summary>Powers of ten that a type holds exactly.</summary>
internal static class Powers
{
    /// <summary>The greatest power that a float64 holds exactly.</summary>
    public const int OfDouble = 22;

    /// <summary>The greatest power that a float32 holds exactly.</summary>
    public const int OfSingle = 10;

    private static ReadOnlySpan<ulong> Integers =>
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000, 1_000_000_000_000,
        10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
        10_000_000_000_000_000_000,
    ];

    private static ReadOnlySpan<double> Doubles =>
        [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Integer(int exponent) => Integers[exponent];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Double(int exponent) => Doubles[exponent];
}
