namespace ZmqSchema.Compiler.Model;

/// <summary>The run-time enum of the same name: how Protocol Buffers writes integers.</summary>
public enum IntegerEncoding
{
    Varint,
    ZigZag,
    Fixed,
}
