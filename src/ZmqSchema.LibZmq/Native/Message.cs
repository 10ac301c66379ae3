using System.Runtime.InteropServices;

namespace ZmqSchema.LibZmq.Native;

/// <summary>A <c>zmq_msg_t</c>: 64 bytes that only libzmq reads. May be moved in memory, but not copied.</summary>
[StructLayout(LayoutKind.Sequential, Size = 64)]
internal struct Message
{
    // zmq.h aligns it like a pointer.
    private readonly nint _opaque;
}
