using ZmqSchema;

namespace Plant;

/// <summary>
/// What a station of the plant measured,
/// once in a second.
/// </summary>
/// <param name="Station">Which one.</param>
/// <param name="At">When <see cref="Values"/> were taken.</param>
/// <param name="State">How it felt.</param>
/// <param name="Level">Litres; null where the gauge is broken.</param>
/// <param name="Values">By the name of the sensor.</param>
/// <param name="Valves">All of them.</param>
/// <param name="Last">What it was told last.</param>
[ZmqMessage(WireFormat.Protobuf, WireFormat.FlatBuffers, WireFormat.MessagePack)]
public partial record Reading(
    string Station, DateTime At, State State, string? Level, Dictionary<string, double> Values, List<Valve> Valves, Order? Last, Guid Id, ReadOnlyMemory<byte> Image);

/// <summary>How a station is.</summary>
public enum State
{
    /// <summary>It has said nothing yet.</summary>
    Unknown,

    /// <summary>All is well.</summary>
    Fine,

    Broken,
}

/// <summary>A valve, which is a struct to FlatBuffers.</summary>
/// <param name="Number">From 1.</param>
[ZmqMessage]
public readonly partial record struct Valve(ushort Number, float Opening);

/// <summary>What a station can be told.</summary>
[ZmqUnion]
public abstract partial record Order
{
    /// <summary>Stop at once.</summary>
    public sealed record Stop : Order;

    /// <summary>Open a valve.</summary>
    public sealed record Open(ushort Valve, float Opening) : Order;
}
