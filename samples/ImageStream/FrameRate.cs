using System.Diagnostics;

namespace ImageStream;

/// <summary>Frames and megabytes a second over the last seconds, and the frames that never came.</summary>
internal sealed class FrameRate
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(3);
    private readonly Queue<(long Time, int Bytes)> _recent = new();
    private uint? _next;

    public long Frames { get; private set; }

    public long Dropped { get; private set; }

    public double FramesPerSecond => Rate(_recent.Count - 1);

    public double MegabytesPerSecond => Rate(_recent.Skip(1).Sum(f => (double)f.Bytes)) / 1e6;

    public void Count(ImageFrame frame)
    {
        // A smaller number than the last is a publisher that started again.
        if (_next is { } next && frame.FrameId > next)
            Dropped += frame.FrameId - next;
        _next = frame.FrameId + 1;
        Frames++;

        _recent.Enqueue((Stopwatch.GetTimestamp(), frame.Pixels.Length));
        while (Stopwatch.GetElapsedTime(_recent.Peek().Time) > Window)
            _recent.Dequeue();
    }

    private double Rate(double amount) =>
        _recent.Count < 2 ? 0 : amount / Stopwatch.GetElapsedTime(_recent.Peek().Time, _recent.Last().Time).TotalSeconds;
}
