namespace ZmqSchema.Benchmarks.Sockets;

/// <summary>All that sockets are measured on.</summary>
internal static class Scenarios
{
    private const string Topic = "pose/";
    private const int PoseSize = 72;
    private const int BatchSize = 1_000;

    // A body of so many bytes or more is a payload: nobody would declare a struct for it.
    private const int SmallestPayload = 65_536;

    private static readonly int[] Sizes = [16, PoseSize, 256, 4_096, 76_800, 6_220_800];

    /// <summary>The pose, bodies of all sizes alone and as payloads beside a body, and a batch of poses.</summary>
    public static IReadOnlyList<Scenario> All { get; } =
    [
        new("pose", "[topic][72-byte pose]", Topic, [new(PoseSize, false)], 300_000),
        .. Sizes.Select(static size => new Scenario($"one-{size}", $"[{size:n0} bytes]", null, [new(size, size >= SmallestPayload)], CountFor(size, 400_000))),
        .. Sizes.Select(static size => new Scenario($"three-{size}", $"[topic][4 bytes][{size:n0} bytes]", "cam/", [new(4, false), new(size, true)], CountFor(size, 200_000))),
        new("batch", "[topic][1,000 poses]", Topic, [new(PoseSize * BatchSize, false)], 6_000, BatchSize),
    ];

    /// <summary>Those whose names start with one of <paramref name="prefixes"/>; all for none.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    public static IReadOnlyList<Scenario> StartingWith(IReadOnlyCollection<string> prefixes)
    {
        Scenario[] chosen = [.. All.Where(scenario => prefixes.Count == 0 || prefixes.Any(scenario.Name.StartsWith))];
        return chosen.Length > 0
            ? chosen
            : throw new ArgumentException($"There is no scenario '{string.Join(' ', prefixes)}'; there are {string.Join(", ", All.Select(s => s.Name))}.");
    }

    public static Scenario Named(string name) => All.Single(scenario => scenario.Name == name);

    // At most 600 MB on their way.
    private static int CountFor(int size, int most) => Math.Min(most, 600_000_000 / size);
}
