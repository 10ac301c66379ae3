using ZmqSchema;

namespace ImageStream;

/// <summary>The publishing side: a picture at each tick.</summary>
internal static class Publishing
{
    /// <param name="publisher">Where the pictures go.</param>
    /// <param name="fps">Pictures a second.</param>
    /// <param name="count">How many; 0 for no end.</param>
    /// <param name="cancellation">Ctrl+C.</param>
    public static async Task RunAsync(ZmqPublisher<ImageFrame> publisher, double fps, int count, CancellationToken cancellation)
    {
        var camera = new Camera();
        using var clock = new PeriodicTimer(TimeSpan.FromSeconds(1 / fps));
        for (var sent = 0; count == 0 || sent < count; sent++)
        {
            publisher.Send(camera.Take());
            await clock.WaitForNextTickAsync(cancellation);
        }
    }
}
