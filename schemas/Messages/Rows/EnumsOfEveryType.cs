#pragma warning disable CA1008, CA1028, CA1069 // Every underlying type is what these are for.

namespace ZmqSchema.Corpus;

public enum SByteChoice : sbyte
{
    Least = -128,
    Greatest = 127,
}

public enum ByteChoice : byte
{
    Least = 0,
    Greatest = 255,
}

public enum ShortChoice : short
{
    Least = -32768,
    Greatest = 32767,
}

public enum UShortChoice : ushort
{
    Least = 0,
    Greatest = 65535,
}

public enum IntChoice : int
{
    Least = int.MinValue,
    Greatest = int.MaxValue,
}

public enum UIntChoice : uint
{
    Least = 0,
    Greatest = uint.MaxValue,
}

public enum LongChoice : long
{
    Least = long.MinValue,
    Greatest = long.MaxValue,
}

public enum ULongChoice : ulong
{
    Least = 0,
    Greatest = ulong.MaxValue,
}
