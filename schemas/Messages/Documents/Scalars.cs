namespace ZmqSchema.Corpus;

/// <summary>The rows of numbers and their like.</summary>
[ZmqMessage(WireFormat.MessagePack, WireFormat.FlatBuffers, WireFormat.Protobuf, WireFormat.CapnProto, WireFormat.Json, WireFormat.Pickle)]
public readonly partial record struct Scalars(
    bool Truth, sbyte I8, byte U8, short I16, ushort U16, int I32, uint U32, long I64, ulong U64, Half F16, float F32, double F64, char Letter, Weather Weather, WideWeather Wide);

/// <summary>An enum with a value below zero.</summary>
public enum Weather
{
    Fair,
    Rain = 3,
    Storm = -70_000,
}

/// <summary>An enum on 64 bits.</summary>
public enum WideWeather : ulong
{
    None,
    All = ulong.MaxValue,
}
