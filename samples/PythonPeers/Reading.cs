using ZmqSchema;

namespace PythonPeers;

/// <summary>
/// What both sides send. To Python it is a dict:
/// <c>{"seq": 1, "ts": 0.5, "temp": 21.5, "msg": "hello", "samples": [1.0], "place": {"room": "Hall", "floor": 0}}</c>.
/// </summary>
/// <param name="Seq">Counts up.</param>
/// <param name="Ts">Seconds since 1970.</param>
/// <param name="Temp">Degrees Celsius.</param>
/// <param name="Msg">Any text.</param>
/// <param name="Samples">A list of floats.</param>
/// <param name="Place">A dict of its own, or None.</param>
[ZmqMessage(WireFormat.MessagePack, WireFormat.Json, WireFormat.Pickle)]
public sealed partial record Reading(uint Seq, double Ts, float Temp, string Msg, List<double> Samples, Place? Place)
{
    public override string ToString() => $"{Seq} at {Ts}: {Temp} degrees, '{Msg}', [{string.Join(", ", Samples)}], {Place?.ToString() ?? "nowhere"}";
}
