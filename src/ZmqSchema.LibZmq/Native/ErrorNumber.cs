namespace ZmqSchema.LibZmq.Native;

/// <summary>The <c>errno</c> values that are not failures, as libzmq sees them on this system.</summary>
internal static class ErrorNumber
{
    /// <summary>A signal came; to be tried again.</summary>
    public const int Interrupted = 4;

    /// <summary>The context is being ended: <c>ETERM</c> of zmq.h.</summary>
    public const int Terminated = 156_384_712 + 53;

    /// <summary>Nothing there yet. Windows has the number of Linux.</summary>
    public static readonly int TryAgain = OperatingSystem.IsMacOS() || OperatingSystem.IsFreeBSD() ? 35 : 11;
}
