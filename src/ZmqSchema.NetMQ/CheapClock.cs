using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace ZmqSchema.NetMQ;

/// <summary>
/// Lends NetMQ a clock. Before each frame that it sends, a NetMQ socket looks for commands from its I/O thread, by a system call, unless a
/// cheap clock says that it looked within the last millisecond. The one it knows is the processor's time stamp counter, read by machine
/// code that it has for Windows; anywhere else it finds none and looks each time.
/// </summary>
/// <remarks>
/// There is no supported way in, so this goes through NetMQ's internals; where they are not what they were in 4.0.4.5, NetMQ stays as it
/// is. So it does in a program that sent much through NetMQ before, whose compiled code takes the lack of a clock for granted, and under
/// the switch.
/// </remarks>
internal static unsafe class CheapClock
{
    /// <summary>The <see cref="AppContext"/> switch that leaves NetMQ as it is.</summary>
    public const string Switch = "ZmqSchema.NetMQ.LeaveClockAlone";

    private static readonly Lazy<bool> Lent = new(TryLend);

    /// <summary>Lends the clock, once for the whole process. False where NetMQ stays as it is.</summary>
    public static bool Lend() => Lent.Value;

    private static bool TryLend()
    {
        if (AppContext.TryGetSwitch(Switch, out var leave) && leave)
            return false;
        try
        {
            ref var hasClock = ref HasClock(null);
            if (hasClock)
                return true; // Windows.

            // First the clock, then the word that there is one.
            SetClock(null, NewClock(new Rate(), (nint)(delegate*<Rate, ulong>)&Cycles));
            hasClock = true;
            return true;
        }
        catch (Exception changed) when (changed is MissingMemberException or TypeLoadException or NotSupportedException)
        {
            return false;
        }
    }

    [UnsafeAccessor(UnsafeAccessorKind.StaticField, Name = "s_rdtscSupported")]
    private static extern ref bool HasClock([UnsafeAccessorType("NetMQ.Core.Utils.Clock, NetMQ")] object? clock);

    [UnsafeAccessor(UnsafeAccessorKind.StaticMethod, Name = "set_Rdtsc")]
    private static extern void SetClock(
        [UnsafeAccessorType("NetMQ.Core.Utils.Opcode, NetMQ")] object? opcode,
        [UnsafeAccessorType("NetMQ.Core.Utils.Opcode+RdtscDelegate, NetMQ")] object clock);

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    [return: UnsafeAccessorType("NetMQ.Core.Utils.Opcode+RdtscDelegate, NetMQ")]
    private static extern object NewClock(object target, nint method);

    private static ulong Cycles(Rate rate) => (ulong)Stopwatch.GetTimestamp() * rate.CyclesPerTick;

    // What the delegate is closed over: one over nothing would be called by a detour.
    private sealed class Rate
    {
        // NetMQ counts cycles of three gigahertz: three million of them are its millisecond.
        public readonly ulong CyclesPerTick = (ulong)Math.Max(1, 3_000_000_000 / Stopwatch.Frequency);
    }
}
