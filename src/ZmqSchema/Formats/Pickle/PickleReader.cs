using System.Buffers.Binary;
using System.ComponentModel;

namespace ZmqSchema.Formats.Pickle;

/// <summary>Reads what many kinds of values have in common. Nothing throws, whatever the bytes are.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PickleReader
{
    // What it costs to pass over a value, which may be referred to more often than it stands there.
    private const long StepCost = 8;

    /// <summary>Goes into a message, which is a dict.</summary>
    /// <param name="source">The body.</param>
    /// <param name="at">The value.</param>
    /// <param name="cost">Bytes of the object that it becomes.</param>
    /// <param name="entries">Its entries.</param>
    public static bool BeginMessage(scoped ref PickleSource source, int at, int cost, out PickleEntries entries) =>
        BeginDict(ref source, at, cost, out _, out entries);

    /// <summary>Goes into a dict.</summary>
    internal static bool BeginDict(scoped ref PickleSource source, int at, long cost, out int count, out PickleEntries entries)
    {
        count = 0;
        entries = default;
        if (!PickleCode.IsDict(source.CodeOf(at)))
            return source.FailExpecting(at, "a dict");
        ref readonly var container = ref source.ContainerOf(at);
        count = container.Count / 2;
        entries = new(new(in container));
        return source.Enters(at) && source.Affords(at, cost + (StepCost * count));
    }

    /// <summary>Goes into a list, a tuple or a set.</summary>
    internal static bool BeginSequence(scoped ref PickleSource source, int at, string expected, out int count, out PickleItems items)
    {
        count = 0;
        items = default;
        var code = source.CodeOf(at);
        if (!PickleCode.IsSequence(code))
            return source.FailExpecting(at, expected);
        ref readonly var container = ref source.ContainerOf(at);
        if (code is PickleCode.MadeSet or PickleCode.MadeFrozenSet)
            container = ref source.ContainerOf(container.First);
        count = container.Count;
        items = new(in container);
        return source.Enters(at) && source.Affords(at, StepCost * count);
    }

    /// <summary>Reads a number as a float64: a float, or an int that float64 holds exactly.</summary>
    internal static bool TryReadNumber(ref PickleSource source, int at, out double value)
    {
        switch (source.CodeOf(at))
        {
            case PickleCode.BinFloat:
                value = BinaryPrimitives.ReadDoubleBigEndian(source.Body[(source.OffsetOf(at) + 1)..]);
                return true;
            case PickleCode.Float:
                value = 0;
                var line = PickleTexts.Line(in source, at);
                return source.Affords(at, line.Length) && (PickleLines.TryFloat(line, out value) || source.Fail(at, "is no float"));
            case var code when PickleCode.IsInteger(code) && !PickleIntegers.IsBoolean(in source, at):
                value = 0;
                return PickleIntegers.TryRead(ref source, at, out var bits, out var isNegative)
                    && (PickleIntegers.FitsDouble(bits, isNegative, out value) || source.Fail(at, "is an int that no float holds exactly"));
            default:
                value = 0;
                return source.FailExpecting(at, "a number");
        }
    }
}
