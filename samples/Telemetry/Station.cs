using Telemetry;
using ZmqSchema;

namespace TelemetryDemo;

/// <summary>A publisher of the demo: what it is called, where it binds, and the topics it sends on.</summary>
/// <param name="Name">How its readings call it.</param>
/// <param name="Endpoint">Where it binds unless told otherwise.</param>
/// <param name="Topics">One reading goes out on each of them at every tick.</param>
internal sealed record Station(string Name, string Endpoint, string[] Topics)
{
    public static readonly Station A = new("pubA", "tcp://127.0.0.1:5555", ["telemetry/", "imu/", "debug/"]);
    public static readonly Station B = new("pubB", "tcp://127.0.0.1:5556", ["telemetry/", "cam/", "status/"]);

    /// <param name="publisher">Where the readings go.</param>
    /// <param name="interval">From tick to tick.</param>
    /// <param name="count">How many ticks; 0 for no end.</param>
    /// <param name="cancellation">Ctrl+C.</param>
    public async Task PublishAsync(ZmqPublisher<TelemetryT> publisher, TimeSpan interval, int count, CancellationToken cancellation)
    {
        using var clock = new PeriodicTimer(interval);
        for (var seq = 0u; count == 0 || seq < count; seq++)
        {
            var now = (DateTime.UtcNow - DateTime.UnixEpoch).TotalSeconds;
            foreach (var topic in Topics)
                publisher.Send(new() { Seq = seq, Ts = now, Temp = 20.0f + (seq % 10 * 0.5f), Msg = $"from {Name} on {topic}" }, topic);
            await clock.WaitForNextTickAsync(cancellation);
        }
    }
}
