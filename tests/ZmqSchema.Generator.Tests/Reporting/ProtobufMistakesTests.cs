using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Reporting;

/// <summary>Mistakes in Protocol Buffers messages: ZMQ530 to ZMQ534.</summary>
public class ProtobufMistakesTests
{
    [Theory]
    [InlineData(
        "[ZmqMessage(WireFormat.Protobuf)] public partial class Tick { public Int128 A; public List<UInt128>? B; public Dictionary<string, Int128>? C; }",
        "1:77 ZMQ530 'Tick.A' is int128, and Protocol Buffers has integers of 64 bits at most; send two of those, a string, or a byte[]",
        "1:102 ZMQ530 'Tick.B' is uint128[], and Protocol Buffers has integers of 64 bits at most; send two of those, a string, or a byte[]",
        "1:140 ZMQ530 'Tick.C' is map<string, int128>, and Protocol Buffers has integers of 64 bits at most; send two of those, a string, or a byte[]")]
    [InlineData(
        "[ZmqMessage(WireFormat.Protobuf)] public partial class Tick { public Held? A; } [ZmqMessage] public partial struct Held { public Int128 B; }",
        "1:137 ZMQ530 'Held.B' is int128, and Protocol Buffers has integers of 64 bits at most; send two of those, a string, or a byte[]")]
    [InlineData(
        "[ZmqMessage(WireFormat.Protobuf)] public partial class Tick { public int[][]? A; public List<int?>? B; public Dictionary<int, List<int>>? C; public Dictionary<int, System.Numerics.Vector2>? D; }",
        "1:79 ZMQ531 'Tick.A' is int32[][]: in Protocol Buffers what is repeated or a map's value cannot be repeated or absent itself; put int32[] into a message of its own",
        "1:101 ZMQ531 'Tick.B' is int32?[]: in Protocol Buffers what is repeated or a map's value cannot be repeated or absent itself; put int32? into a message of its own",
        "1:139 ZMQ531 'Tick.C' is map<int32, int32[]>: in Protocol Buffers what is repeated or a map's value cannot be repeated or absent itself; put int32[] into a message of its own",
        "1:191 ZMQ531 'Tick.D' is map<int32, Vector2>: in Protocol Buffers what is repeated or a map's value cannot be repeated or absent itself; put Vector2 into a message of its own")]
    [InlineData(
        "[ZmqMessage(WireFormat.Protobuf)] public partial class Tick { public List<Dictionary<int, int>>? A; public Dictionary<int, byte?>? B; public Three[]? C; } [System.Runtime.CompilerServices.InlineArray(3)] public struct Three { private byte _a; }",
        "1:98 ZMQ531 'Tick.A' is map<int32, int32>[]: in Protocol Buffers what is repeated or a map's value cannot be repeated or absent itself; put map<int32, int32> into a message of its own",
        "1:132 ZMQ531 'Tick.B' is map<int32, uint8?>: in Protocol Buffers what is repeated or a map's value cannot be repeated or absent itself; put uint8? into a message of its own",
        "1:151 ZMQ531 'Tick.C' is uint8[3][]: in Protocol Buffers what is repeated or a map's value cannot be repeated or absent itself; put uint8[3] into a message of its own")]
    [InlineData(
        "[ZmqMessage(WireFormat.Protobuf)] public partial class Tick { public string?[]? A; public List<Tick?>? B; }",
        "1:81 ZMQ531 'Tick.A' is string?[]: in Protocol Buffers what is repeated or a map's value cannot be repeated or absent itself; put string? into a message of its own",
        "1:104 ZMQ531 'Tick.B' is Tick?[]: in Protocol Buffers what is repeated or a map's value cannot be repeated or absent itself; put Tick? into a message of its own")]
    [InlineData("[ZmqMessage(WireFormat.Protobuf)] public partial class Tick { public byte[][]? A; public List<System.Numerics.Vector3>? B; public Dictionary<int, byte[]>? C; public int[]? D; }")]
    [InlineData(
        "[ZmqMessage(WireFormat.Protobuf)] public partial class Tick { public Dictionary<double, int>? A; public Dictionary<DateTime, int>? B; public Dictionary<Guid, int>? C; public Dictionary<ConsoleColor, int>? D; }",
        "1:95 ZMQ532 'Tick.A' has keys of float64; make them integers, strings, bools, enums, Guids or decimals, or send a list of messages with the key in them",
        "1:132 ZMQ532 'Tick.B' has keys of DateTime; make them integers, strings, bools, enums, Guids or decimals, or send a list of messages with the key in them")]
    [InlineData(
        "[ZmqMessage(WireFormat.Protobuf)] public partial class Tick { [ZmqField(18999)] public int A; [ZmqField(19000)] public int B; [ZmqField(19999)] public int C; [ZmqField(20000)] public int D; }",
        "1:124 ZMQ533 'Tick.B' has number 19000, and Protocol Buffers keeps 19000 to 19999 for itself; give it another",
        "1:156 ZMQ533 'Tick.C' has number 19999, and Protocol Buffers keeps 19000 to 19999 for itself; give it another")]
    [InlineData(
        "[ZmqMessage(WireFormat.Protobuf)] public partial class Tick { [ZmqField(1, Encoding = IntegerEncoding.ZigZag)] public uint A; [ZmqField(2, Encoding = IntegerEncoding.Fixed)] public float B; [ZmqField(3, Encoding = IntegerEncoding.Fixed)] public byte[]? C; }",
        "1:124 ZMQ534 'Tick.A' has Encoding = IntegerEncoding.ZigZag, and uint32 holds no signed integer that it could be for; take it off",
        "1:188 ZMQ534 'Tick.B' has Encoding = IntegerEncoding.Fixed, and float32 holds no plain integer that it could be for; take it off",
        "1:254 ZMQ534 'Tick.C' has Encoding = IntegerEncoding.Fixed, and uint8[] holds no plain integer that it could be for; take it off")]
    [InlineData("[ZmqMessage(WireFormat.Protobuf)] public partial class Tick { [ZmqField(1, Encoding = IntegerEncoding.ZigZag)] public Dictionary<uint, long>? A; [ZmqField(536870911, Encoding = IntegerEncoding.Fixed)] public List<byte>? B; }")]
    public void A_mistake_is_told_where_it_is_with_the_way_out(string source, params string[] expected) =>
        Assert.Equal(expected, Generation.Of(source).Findings);
}
