using Spectre.Console;
using ZmqSchema;

namespace ImageStream;

/// <summary>The subscribing side: a live line and a small picture, or a line for each frame where the output is no terminal.</summary>
internal static class Viewing
{
    /// <param name="subscriber">Where the pictures come from.</param>
    /// <param name="count">How many to show; 0 for no end.</param>
    /// <param name="cancellation">Ctrl+C.</param>
    public static async Task RunAsync(ZmqSubscriber<ImageFrame> subscriber, int count, CancellationToken cancellation)
    {
        var rate = new FrameRate();
        if (Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Interactive)
        {
            await foreach (var received in Take(subscriber, count, cancellation))
                Console.WriteLine(Line(received, rate));
        }
        else
        {
            await AnsiConsole.Live(new Text("Waiting for the first frame... (Ctrl+C stops)")).StartAsync(async live =>
            {
                await foreach (var received in Take(subscriber, count, cancellation))
                {
                    live.UpdateTarget(new Rows(new Text(Line(received, rate)), Thumbnail.Of(received.Message)));
                    live.Refresh();
                }
            });
        }

        Console.WriteLine($"{rate.Frames} frames, {rate.Dropped} dropped.");
    }

    private static string Line(Received<ImageFrame> received, FrameRate rate)
    {
        var image = received.Message.GetPixelsTensor();
        rate.Count(received.Message);
        return $"topic={received.Topic} frame_id={received.Message.FrameId} shape=({image.Lengths[0]}, {image.Lengths[1]}) "
            + FormattableString.Invariant($"{rate.FramesPerSecond:0.0} frames/s {rate.MegabytesPerSecond:0.00} MB/s {rate.Dropped} dropped");
    }

    private static async IAsyncEnumerable<Received<ImageFrame>> Take(
        ZmqSubscriber<ImageFrame> subscriber, int count, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var shown = 0;
        await foreach (var received in subscriber.ReadAllAsync(cancellation))
        {
            yield return received;
            if (++shown == count)
                yield break;
        }
    }
}
