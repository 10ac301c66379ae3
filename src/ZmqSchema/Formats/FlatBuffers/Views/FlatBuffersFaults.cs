using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>What views throw, out of the way of what they read.</summary>
internal static class FlatBuffersFaults
{
    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void ThrowOutside(string message, string member, int at, int length) =>
        Throw(message, new(member, at, "is or leads outside of the {0} bytes", length));

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void ThrowNoTable(string message, string member, int at, int length) =>
        Throw(message, new(member, at, "is no table: its vtable is not within the {0} bytes", length));

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void ThrowNoBoolean(string message, string member, int at, byte value) =>
        Throw(message, new(member, at, "is {0}, and a bool is 0 or 1", value));

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void Throw(string message, Malformation malformation) => throw malformation.ToException(message, WireFormat.FlatBuffers);
}
