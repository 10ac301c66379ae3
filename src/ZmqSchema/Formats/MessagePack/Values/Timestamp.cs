using System.Buffers.Binary;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>A time as the extension -1: the smallest of its three forms that fits (MessagePack specification, "Timestamp extension type").</summary>
internal readonly struct Timestamp
{
    private const long LargestIn34Bits = (1L << 34) - 1;
    private readonly long _seconds;
    private readonly uint _nanoseconds;

    private Timestamp(long seconds, uint nanoseconds)
    {
        _seconds = seconds;
        _nanoseconds = nanoseconds;
    }

    public int Size => _seconds is < 0 or > LargestIn34Bits ? 15 : _nanoseconds == 0 && _seconds <= uint.MaxValue ? 6 : 10;

    public static Timestamp Of(DateTime value)
    {
        var ticks = (value.Kind is DateTimeKind.Local ? value.ToUniversalTime() : value).Ticks;
        return new(
            (ticks / TimeSpan.TicksPerSecond) - (DateTime.UnixEpoch.Ticks / TimeSpan.TicksPerSecond),
            (uint)(ticks % TimeSpan.TicksPerSecond * TimeSpan.NanosecondsPerTick));
    }

    public int Write(Span<byte> body, int at)
    {
        var size = Size;
        var bytes = MessagePackWriter.Rest(body, at, size);
        switch (size)
        {
            case 6:
                bytes[0] = MessagePackCode.FixExt4;
                BinaryPrimitives.WriteUInt32BigEndian(bytes[2..], (uint)_seconds);
                break;
            case 10:
                bytes[0] = MessagePackCode.FixExt8;
                BinaryPrimitives.WriteUInt64BigEndian(bytes[2..], ((ulong)_nanoseconds << 34) | (ulong)_seconds);
                break;
            default:
                bytes[0] = MessagePackCode.Ext8;
                bytes[1] = 12;
                BinaryPrimitives.WriteUInt32BigEndian(bytes[3..], _nanoseconds);
                BinaryPrimitives.WriteInt64BigEndian(bytes[7..], _seconds);
                break;
        }

        bytes[size == 15 ? 2 : 1] = unchecked((byte)MessagePackCode.Timestamp);
        return at + size;
    }

    /// <summary>Reads a time as UTC; what is less than 100 ns is dropped.</summary>
    public static int Read(ref MessagePackSource source, int at, out DateTime value)
    {
        value = DateTime.UnixEpoch;
        var end = MessagePackReader.ReadExtension(ref source, at, MessagePackCode.Timestamp, "a timestamp", out var data);
        if (end < 0)
            return -1;

        long seconds;
        ulong nanoseconds = 0;
        switch (data.Length)
        {
            case 4:
                seconds = BinaryPrimitives.ReadUInt32BigEndian(data);
                break;
            case 8:
                var both = BinaryPrimitives.ReadUInt64BigEndian(data);
                (nanoseconds, seconds) = (both >> 34, (long)(both & LargestIn34Bits));
                break;
            case 12:
                nanoseconds = BinaryPrimitives.ReadUInt32BigEndian(data);
                seconds = BinaryPrimitives.ReadInt64BigEndian(data[4..]);
                break;
            default:
                return source.Fail(at, "is a timestamp of {0} bytes, and one has 4, 8 or 12", data.Length);
        }

        const long Least = -62_135_596_800, Greatest = 253_402_300_799;
        if (nanoseconds > 999_999_999)
            return source.Fail(at, "is a timestamp of {0} nanoseconds, and a second has 1000000000", (long)nanoseconds);
        if (seconds is < Least or > Greatest)
            return source.Fail(at, "is {0} seconds from 1970, outside of the years 1 to 9999", seconds);

        value = DateTime.UnixEpoch.AddTicks((seconds * TimeSpan.TicksPerSecond) + ((long)nanoseconds / TimeSpan.NanosecondsPerTick));
        return end;
    }
}
