using System.Text;

namespace ZmqSchema.Formats.Pickle;

/// <summary>What a body that is more than data would have done, and what its sender can do instead.</summary>
internal static class PickleRefusal
{
    private const int Longest = 100;

    public static string Reason(ref PickleSource source, int callable, bool isGlobal, bool isCalled)
    {
        if (!isGlobal)
            return $"is not data: {PickleCode.Words(source.CodeOf(callable))} would be called";

        var name = NameOf(ref source, callable);
        return $"is not data: \"{name}\" would be {(isCalled ? "called" : "imported")}{Advice(name)}";
    }

    private static string NameOf(ref PickleSource source, int callable)
    {
        ref readonly var global = ref source.ContainerOf(callable);
        if (global.Code == PickleCode.StackGlobal)
            return $"{Text(ref source, global.First)}.{Text(ref source, global.Last)}";

        var lines = source.Body[(global.Offset + 1)..];
        var module = lines[..lines.IndexOf((byte)'\n')];
        var rest = lines[(module.Length + 1)..];
        return $"{Printable(module)}.{Printable(rest[..rest.IndexOf((byte)'\n')])}";
    }

    private static string Text(ref PickleSource source, int at) =>
        PickleTexts.TryRead(ref source, at, "a name", out var text) ? Printable(text) : "?";

    // What is shown in a log does nothing there.
    private static string Printable(ReadOnlySpan<byte> name)
    {
        var shown = new StringBuilder();
        foreach (var letter in name[..Math.Min(name.Length, Longest)])
            shown.Append(char.IsAsciiLetterOrDigit((char)letter) || letter is (byte)'.' or (byte)'_' ? (char)letter : '?');
        return shown.ToString();
    }

    private static string Advice(string name) => name switch
    {
        "collections.OrderedDict" or "collections.defaultdict" or "collections.Counter" => "; send dict(it)",
        "decimal.Decimal" => "; send str(it)",
        "uuid.UUID" => "; send its .bytes",
        "datetime.datetime" or "datetime.timedelta" => "; send its nanoseconds as an int",
        _ when name.StartsWith("numpy.", StringComparison.Ordinal) => "; send it.tolist(), or the array as a frame of its own",
        _ => "; send dicts, lists, tuples, sets, str, bytes, int, float, bool and None alone",
    };
}
