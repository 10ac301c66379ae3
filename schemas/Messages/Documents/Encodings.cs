namespace ZmqSchema.Corpus;

/// <summary>Every way in which Protocol Buffers writes an integer, and field numbers of every length.</summary>
[ZmqMessage(WireFormat.Protobuf)]
public partial class Encodings
{
    [ZmqField(1, Encoding = IntegerEncoding.ZigZag)]
    public sbyte Zig8 { get; set; }

    [ZmqField(2, Encoding = IntegerEncoding.ZigZag)]
    public short Zig16 { get; set; }

    [ZmqField(15, Encoding = IntegerEncoding.ZigZag)]
    public int Zig32 { get; set; }

    [ZmqField(16, Encoding = IntegerEncoding.ZigZag)]
    public long Zig64 { get; set; }

    [ZmqField(17, Encoding = IntegerEncoding.Fixed)]
    public sbyte Fixed8 { get; set; }

    [ZmqField(18, Encoding = IntegerEncoding.Fixed)]
    public ushort Fixed16 { get; set; }

    [ZmqField(2047, Encoding = IntegerEncoding.Fixed)]
    public uint Fixed32 { get; set; }

    [ZmqField(2048, Encoding = IntegerEncoding.Fixed)]
    public long Fixed64 { get; set; }

    [ZmqField(18_999, Encoding = IntegerEncoding.ZigZag)]
    public List<int> Zigs { get; set; } = [];

    [ZmqField(20_000, Encoding = IntegerEncoding.Fixed)]
    public short[] Shorts { get; set; } = [];

    [ZmqField(262_143, Encoding = IntegerEncoding.Fixed)]
    public ulong[] Longs { get; set; } = [];

    [ZmqField(262_144, Encoding = IntegerEncoding.ZigZag)]
    public long? Maybe { get; set; }

    [ZmqField(33_554_431, Encoding = IntegerEncoding.Fixed)]
    public uint? Perhaps { get; set; }

    [ZmqField(33_554_432, Encoding = IntegerEncoding.ZigZag)]
    public Dictionary<int, long> Steps { get; set; } = [];

    [ZmqField(536_870_910, Encoding = IntegerEncoding.Fixed)]
    public Dictionary<ulong, int> Marks { get; set; } = [];

    [ZmqField(536_870_911)]
    public string Last { get; set; } = "";
}
