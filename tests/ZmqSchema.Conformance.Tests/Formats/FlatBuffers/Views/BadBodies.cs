using System.Globalization;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Views;

/// <summary>How many damaged bodies a shape is tried with: a few while developing, and a million where <c>ZMQSCHEMA_BAD_BODIES</c> says so.</summary>
internal static class BadBodies
{
    public static int Count { get; } = int.Parse(Environment.GetEnvironmentVariable("ZMQSCHEMA_BAD_BODIES") ?? "20000", CultureInfo.InvariantCulture);
}
