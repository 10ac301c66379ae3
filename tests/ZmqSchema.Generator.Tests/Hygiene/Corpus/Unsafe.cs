// Fixed buffers: the one theme whose project allows unsafe code.
namespace Unsafe
{
    using System;
    using ZmqSchema;

    [ZmqMessage] public unsafe partial struct Buffers { public int A; public fixed byte Name[5]; public fixed double D[2]; public bool B; public fixed bool Flags[3]; public fixed char @char[2]; }
    [ZmqMessage] public unsafe partial struct FieldByField { public fixed ushort Name[5]; public Guid Id; }
    [ZmqMessage] public unsafe partial struct WithPayload { public int Height; public fixed ushort Name[5]; [ZmqPayload(Shape = "Height")] public ReadOnlyMemory<byte> Data; }
    [ZmqMessage] public partial record struct Holder(int A, Buffers B);
}
