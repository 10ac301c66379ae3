namespace ZmqSchema.Conformance.Tests.Formats.CapnProto;

/// <summary>The classic attacks on who reads Cap'n Proto: few bytes that lead around in circles, or to far more than they are.</summary>
internal static class Attacks
{
    /// <summary>Far pointers that lead to each other and to themselves, in the place of a root.</summary>
    public static IReadOnlyList<byte[]> Circles { get; } =
    [
        Body.InSegments([Body.Far(1, 0)], [Body.Far(0, 0)]),
        Body.Of(Body.Far(0, 0)),
        Body.Of(Body.Far(0, 1, isDouble: true), Body.Far(0, 1, isDouble: true), Body.Far(0, 1)),
        Body.InSegments([Body.Far(1, 0, isDouble: true)], [Body.Far(1, 0, isDouble: true), Body.Far(1, 0, isDouble: true)]),
    ];

    /// <summary>Branches whose left branch is themselves: by a near pointer, by a far one, and of a struct that is its own pointer.</summary>
    public static IReadOnlyList<byte[]> WithinItself { get; } =
    [
        Body.Of(Body.Struct(0, 1, 2), 1, Body.Struct(-2, 1, 2), 0),
        Body.InSegments([Body.Struct(0, 1, 2), 1, Body.Far(1, 0), 0], [Body.Far(0, 0, isDouble: false)]),
        Body.InSegments([Body.Far(1, 0)], [Body.Struct(0, 1, 2), 1, Body.Far(1, 0), 0]),
        Body.Of(Body.Struct(-1, 0, 1)),
    ];

    /// <summary>How many elements a list of nothing says that it has.</summary>
    public static uint[] Counts { get; } = [1000, 1_000_000, (1 << 29) - 1];

    /// <summary>Branches with so many branches that take no bytes: of structs without sections, and of Void.</summary>
    public static byte[][] NothingManyTimes(uint count) =>
    [
        Body.Of(Body.Struct(0, 1, 2), 1, 0, Body.List(0, 7, 0), Body.Struct((int)count, 0, 0)),
        Body.Of(Body.Struct(0, 1, 2), 1, 0, Body.List(0, 0, count)),
    ];

    /// <summary>Branches of which each holds the next twice: at 30 levels 2^30 objects, were nothing said.</summary>
    public static byte[] EachHoldsTheNextTwice(int levels) => Body.Of(
    [
        Body.Struct(0, 1, 2),
        .. Enumerable.Repeat((ulong[])[1, Body.Struct(2, 1, 2), Body.List(0, 7, 3), Body.Struct(1, 1, 2)], levels).SelectMany(w => w),
        1, 0, 0,
    ]);

    /// <summary>A Place with ten thousand tags, which are one text of 8,000 bytes.</summary>
    public static byte[] OneTextInManyPlaces { get; } = Body.Of(
    [
        Body.Struct(0, 0, 3), 0, 0, Body.List(0, 6, 10_000), .. Enumerable.Range(0, 10_000).Select(i => Body.List(10_000 - i - 1, 2, 8000)),
        .. Enumerable.Repeat(0x6161616161616161UL, 999), 0x0061616161616161UL,
    ]);

    /// <summary>Prices that are ten thousand times one number of 7,999 zeros.</summary>
    public static byte[] OneNumberInManyPlaces { get; } = Body.Of(
    [
        Body.Struct(0, 0, 1), Body.List(0, 6, 10_000), .. Enumerable.Range(0, 10_000).Select(i => Body.List(10_000 - i - 1, 2, 8000)),
        .. Enumerable.Repeat(0x3030303030303030UL, 999), 0x0030303030303030UL,
    ]);
}
