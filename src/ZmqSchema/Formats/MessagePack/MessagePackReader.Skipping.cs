namespace ZmqSchema.Formats.MessagePack;

public static partial class MessagePackReader
{
    /// <summary>Passes over a value of any kind.</summary>
    public static int Skip(ref MessagePackSource source, int at)
    {
        var body = source.Body;
        for (var pending = 1L; pending > 0; pending--)
        {
            if ((uint)at >= (uint)body.Length)
                return source.FailExpecting(at, "a value");

            var code = body[at];
            long length = 1;
            switch (code)
            {
                case < MessagePackCode.FixMap or >= MessagePackCode.NegativeFixInt:
                    break;
                case < MessagePackCode.FixArray:
                    pending += 2 * (code & 15);
                    break;
                case < MessagePackCode.FixStr:
                    pending += code & 15;
                    break;
                case < MessagePackCode.Nil:
                    length += code & 31;
                    break;
                case MessagePackCode.NeverUsed:
                    return source.FailExpecting(at, "a value");
                case MessagePackCode.Array16 or MessagePackCode.Array32 or MessagePackCode.Map16 or MessagePackCode.Map32:
                    var times = code >= MessagePackCode.Map16 ? 2 : 1;
                    if ((at = ReadLongCount(ref source, at, times, out var count)) < 0)
                        return -1;
                    pending += (long)times * count;
                    length = 0;
                    break;
                case (>= MessagePackCode.Bin8 and <= MessagePackCode.Ext32) or (>= MessagePackCode.Str8 and <= MessagePackCode.Str32):
                    if (!TryReadLength(body, at, out length))
                        return source.Fail(body.Length, "ends too early");
                    break;
                default:
                    length += Tail(code);
                    break;
            }

            // Each of them takes a byte at least: no count makes this loop longer than the body.
            if (length > body.Length - at || pending - 1 > body.Length - at - length)
                return source.Fail(body.Length, "ends too early");
            at += (int)length;
        }

        return at;
    }

    /// <summary>Bytes behind the first one of a value of fixed size.</summary>
    private static int Tail(byte code) => code switch
    {
        MessagePackCode.Float32 => 4,
        MessagePackCode.Float64 => 8,
        >= MessagePackCode.UInt8 and <= MessagePackCode.Int64 => 1 << (code & 3),
        >= MessagePackCode.FixExt1 and <= MessagePackCode.FixExt16 => 1 + (1 << (code - MessagePackCode.FixExt1)),
        _ => 0,
    };
}
