using System.Globalization;

namespace ZmqSchema.Conformance.Tests.Values;

/// <summary>
/// How many bad bodies a format is tried with: a million, shared out among its shapes; or, where <c>ZMQSCHEMA_BAD_BODIES</c> says how many, as
/// many for each of them. A million for each takes minutes.
/// </summary>
internal static class BadBodies
{
    private const int Together = 1_000_000;

    private static readonly string? Asked = Environment.GetEnvironmentVariable("ZMQSCHEMA_BAD_BODIES");

    /// <summary>How many for each of so many shapes.</summary>
    public static int ForEachOf(int shapes) => Asked is { } each ? int.Parse(each, CultureInfo.InvariantCulture) : (Together + shapes - 1) / shapes;
}
