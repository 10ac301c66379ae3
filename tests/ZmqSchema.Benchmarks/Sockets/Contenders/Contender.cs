using System.Diagnostics;

namespace ZmqSchema.Benchmarks.Sockets;

/// <summary>A way of moving frames between two processes.</summary>
/// <param name="key">What it is asked for by.</param>
/// <param name="name">What it is called.</param>
internal abstract class Contender(string key, string name)
{
    // From here on it is bytes that take the time.
    private const int SmallestLarge = 16_384;

    public string Key { get; } = key;

    /// <summary>Its name in a table, where ours stand out.</summary>
    public string Name => IsOurs ? $"**{PlainName}**" : PlainName;

    public string PlainName { get; } = name;

    /// <summary>Whether it is ZmqSchema.</summary>
    public bool IsOurs => Key is Contenders.OverLibZmq or Contenders.OverNetMQ;

    /// <summary>The contender that does the same by hand, or null.</summary>
    public string? Yardstick { get; init; }

    /// <summary>How many small messages it is given, to those that others are: a slow one gets fewer, so that a burst takes as long.</summary>
    public double Pace { get; init; } = 1;

    /// <summary>Sends in a burst.</summary>
    public int CountFor(Scenario scenario) => scenario.Bytes < SmallestLarge ? (int)(scenario.Count * Pace) : scenario.Count;

    /// <summary>What it needs and this machine does not have; null when it can run.</summary>
    public virtual string? Missing => null;

    /// <summary>Starts one end.</summary>
    /// <param name="role">send, receive, ping or pong.</param>
    /// <param name="scenario">What is sent.</param>
    /// <param name="endpoint">Where to connect; none for the end that binds.</param>
    public abstract ProcessStartInfo Start(string role, Scenario scenario, string endpoint = "");
}
