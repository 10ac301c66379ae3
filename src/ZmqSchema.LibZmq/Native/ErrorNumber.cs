namespace ZmqSchema.LibZmq.Native;

/// <summary>The <c>errno</c> values that are no failures, or failures with words of ours, as libzmq sees them on this system.</summary>
internal static class ErrorNumber
{
    /// <summary>A signal came; to be tried again.</summary>
    public const int Interrupted = 4;

    /// <summary>The context is being ended: <c>ETERM</c> of zmq.h.</summary>
    public const int Terminated = 156_384_712 + 53;

    /// <summary>Nothing there yet. Windows has the number of Linux.</summary>
    public static readonly int TryAgain = IsBsd ? 35 : 11;

    /// <summary>Somebody has bound the address.</summary>
    public static readonly int AddressInUse = IsBsd ? 48 : OperatingSystem.IsWindows() ? 100 : 98;

    /// <summary>A protocol that the library was built without.</summary>
    public static readonly int ProtocolNotSupported = IsBsd ? 43 : OperatingSystem.IsWindows() ? 135 : 93;

    private static bool IsBsd => OperatingSystem.IsMacOS() || OperatingSystem.IsFreeBSD();
}
