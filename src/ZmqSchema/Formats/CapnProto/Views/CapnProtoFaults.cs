using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>What views throw, out of the way of what they read.</summary>
internal static class CapnProtoFaults
{
    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void Throw(string message, Malformation malformation) => throw malformation.ToException(message, WireFormat.CapnProto);

    /// <summary>One deeper.</summary>
    /// <exception cref="MalformedMessageException">That is too deep.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Deeper(int depth, int at, string message, string member)
    {
        if (depth >= Limits.Depth)
            Throw(message, new(member, at, "is nested more than {0} deep", Limits.Depth));
        return depth + 1;
    }
}
