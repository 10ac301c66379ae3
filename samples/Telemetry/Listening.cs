using Telemetry;
using ZmqSchema;

namespace TelemetryDemo;

/// <summary>The subscribing side: a line for each reading.</summary>
internal static class Listening
{
    /// <summary>The prefixes that it takes of all that is sent.</summary>
    public static readonly string[] Topics = ["telemetry/", "cam/"];

    /// <param name="subscriber">Where the readings come from.</param>
    /// <param name="count">How many to show; 0 for no end.</param>
    /// <param name="cancellation">Ctrl+C.</param>
    public static async Task RunAsync(ZmqSubscriber<TelemetryT> subscriber, int count, CancellationToken cancellation)
    {
        var shown = 0;
        await foreach (var (topic, reading) in subscriber.ReadAllAsync(cancellation))
        {
            Console.WriteLine(FormattableString.Invariant($"[{topic}] seq={reading.Seq} ts={reading.Ts:F3} temp={reading.Temp:F2} msg='{reading.Msg}'"));
            if (++shown == count)
                return;
        }
    }
}
