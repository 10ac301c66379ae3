namespace ZmqSchema.Compiler.Formats.CapnProto.Allocation;

/// <summary>What a field takes in its struct: nothing, a power of two of bits in the data section, or a pointer.</summary>
internal enum SlotSize
{
    Bit = 0,
    Byte = 3,
    TwoBytes = 4,
    FourBytes = 5,
    EightBytes = 6,
    Pointer,
    Void,
}
