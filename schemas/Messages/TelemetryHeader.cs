namespace ZmqSchema.Corpus;

/// <summary>The seed's telemetry: sequence, time, temperature and a word on it.</summary>
[ZmqMessage(WireFormat.Struct, Topic = "telemetry/")]
public sealed partial record TelemetryHeader(uint Seq, double Ts, float Temp, [ZmqFixedLength(32)] string Msg);
