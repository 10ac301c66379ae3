using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.LibZmq.Native;

/// <summary>The functions of zmq.h used here. Those that neither wait nor call back skip the runtime's bookkeeping around a native call.</summary>
internal static unsafe partial class Zmq
{
    [LibraryImport(Library.Name, EntryPoint = "zmq_version")]
    public static partial void Version(out int major, out int minor, out int patch);

    [SuppressGCTransition]
    [LibraryImport(Library.Name, EntryPoint = "zmq_errno")]
    public static partial int Errno();

    [LibraryImport(Library.Name, EntryPoint = "zmq_strerror")]
    private static partial byte* ErrorText(int errno);

    [LibraryImport(Library.Name, EntryPoint = "zmq_ctx_new")]
    public static partial nint ContextNew();

    [LibraryImport(Library.Name, EntryPoint = "zmq_ctx_set")]
    public static partial int ContextSet(nint context, ContextOption option, int value);

    [LibraryImport(Library.Name, EntryPoint = "zmq_ctx_term")]
    public static partial int ContextTerminate(nint context);

    [LibraryImport(Library.Name, EntryPoint = "zmq_socket")]
    public static partial nint Socket(nint context, SocketType type);

    // It fails for what is no socket, and so do the two of messages without a result.
    [LibraryImport(Library.Name, EntryPoint = "zmq_close")]
    public static partial void Close(nint socket);

    [LibraryImport(Library.Name, EntryPoint = "zmq_setsockopt")]
    public static partial int SetOption(nint socket, SocketOption option, void* value, nuint size);

    [LibraryImport(Library.Name, EntryPoint = "zmq_getsockopt")]
    public static partial int GetOption(nint socket, SocketOption option, void* value, nuint* size);

    [LibraryImport(Library.Name, EntryPoint = "zmq_bind", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Bind(nint socket, string endpoint);

    [LibraryImport(Library.Name, EntryPoint = "zmq_connect", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Connect(nint socket, string endpoint);

    [LibraryImport(Library.Name, EntryPoint = "zmq_disconnect", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Disconnect(nint socket, string endpoint);

    [LibraryImport(Library.Name, EntryPoint = "zmq_socket_monitor", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int SocketMonitor(nint socket, string? endpoint, ConnectionEvents events);

    [LibraryImport(Library.Name, EntryPoint = "zmq_poll")]
    public static partial int Poll(PollItems* items, int count, CLong milliseconds);

    /// <summary>Sends a copy of <paramref name="bytes"/>.</summary>
    [LibraryImport(Library.Name, EntryPoint = "zmq_send")]
    public static partial int Send(nint socket, byte* bytes, nuint size, TransferFlags flags);

    [SuppressGCTransition]
    [LibraryImport(Library.Name, EntryPoint = "zmq_msg_init")]
    public static partial void MessageInit(Message* message);

    [LibraryImport(Library.Name, EntryPoint = "zmq_msg_init_size")]
    public static partial int MessageInitSize(Message* message, nuint size);

    [LibraryImport(Library.Name, EntryPoint = "zmq_msg_init_data")]
    public static partial int MessageInitData(
        Message* message, void* data, nuint size, delegate* unmanaged[Cdecl]<void*, void*, void> free, void* hint);

    /// <summary>Takes the message over and leaves it empty; on failure leaves it as it is. Returns its size.</summary>
    [LibraryImport(Library.Name, EntryPoint = "zmq_msg_send")]
    public static partial int MessageSend(Message* message, nint socket, TransferFlags flags);

    /// <summary>Lets go of what the message was and makes it the next frame. Returns its size.</summary>
    [LibraryImport(Library.Name, EntryPoint = "zmq_msg_recv")]
    public static partial int MessageReceive(Message* message, nint socket, TransferFlags flags);

    // Not without the bookkeeping: the last one to close a payload calls back.
    [LibraryImport(Library.Name, EntryPoint = "zmq_msg_close")]
    public static partial void MessageClose(Message* message);

    [SuppressGCTransition]
    [LibraryImport(Library.Name, EntryPoint = "zmq_msg_data")]
    public static partial byte* MessageData(Message* message);

    [SuppressGCTransition]
    [LibraryImport(Library.Name, EntryPoint = "zmq_msg_size")]
    public static partial nuint MessageSize(Message* message);

    [SuppressGCTransition]
    [LibraryImport(Library.Name, EntryPoint = "zmq_msg_more")]
    public static partial int MessageMore(Message* message);

    [LibraryImport(Library.Name, EntryPoint = "zmq_curve_keypair")]
    public static partial int CurveKeyPair(byte* publicKey, byte* secretKey);

    [LibraryImport(Library.Name, EntryPoint = "zmq_has", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Has(string capability);

    /// <summary>What libzmq says to an error number.</summary>
    public static string Describe(int errno) => Marshal.PtrToStringUTF8((nint)ErrorText(errno)) ?? $"error {errno}";

    /// <summary>Loads the library, once; what does not find it throws each time.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Load()
    {
        Library.Register();
        Version(out var major, out var minor, out var patch);
        Library.Demand(new(major, minor, patch));

        // Bound now: binding it later, behind a call that failed, could change the number.
        _ = Errno();
    }
}
