using System.Collections;
using System.Reflection;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers;

/// <summary>Why a random message is not packed, found in the message itself: what the packing says alone might be wrong.</summary>
internal static class Refusal
{
    private const BindingFlags Members = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    // 64 bits of nanoseconds around 1970.
    private static readonly DateTime Earliest = new(1677, 9, 22, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Latest = new(2262, 4, 11, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Whether a time in it is too early or too late, or the member of that name is null somewhere and the schema says that it is required.</summary>
    public static bool IsRight(ArgumentException refusal, object message) => refusal.Message.Contains("required", StringComparison.Ordinal)
        ? Holds(message, null, (member, value) => member == refusal.ParamName && value is null)
        : Holds(message, null, (_, value) => value is DateTime time && (time < Earliest || time > Latest));

    private static bool Holds(object? value, string? member, Func<string?, object?, bool> isIt) => isIt(member, value) || value switch
    {
        null or string or Type => false,
        DateTimeOffset time => isIt(member, time.UtcDateTime),
        IDictionary entries => entries.Values.Cast<object?>().Any(v => Holds(v, null, isIt)),
        IEnumerable items => items.Cast<object?>().Any(i => Holds(i, null, isIt)),
        _ when value.GetType() is { Namespace: "System" or "System.Numerics" } type => type.IsGenericType && InMemory(value).Any(i => Holds(i, null, isIt)),
        _ => value.GetType().GetProperties(Members).Where(p => p.GetIndexParameters().Length == 0 && p.Name != "EqualityContract")
            .Any(p => Holds(p.GetValue(value), p.Name, isIt)),
    };

    private static IEnumerable<object?> InMemory(object memory) =>
        memory.GetType().GetGenericTypeDefinition() == typeof(ReadOnlyMemory<>) ? ((IEnumerable)memory.GetType().GetMethod("ToArray")!.Invoke(memory, [])!).Cast<object?>() : [];
}
