using System.ComponentModel;

namespace ZmqSchema.Formats.Pickle;

/// <summary>What the emitted codecs of unions come down to: a list of the case's number and its value.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PickleUnion
{
    /// <summary>Writes what stands in front of the case's value.</summary>
    public static void Begin(ref PickleWriter writer, int number)
    {
        writer.BeginList(2);
        writer.WriteInteger(number);
    }

    /// <summary>Writes what stands behind it.</summary>
    public static void End(ref PickleWriter writer) => writer.EndList(2);

    /// <summary>Reads the case's number, and which value is the case's.</summary>
    public static bool Begin(ref PickleSource source, int at, out int number, out int value)
    {
        (number, value) = (0, 0);
        if (!PickleReader.BeginSequence(ref source, at, "a list of a case's number and its value", out var count, out var items))
            return false;
        return count == 2
            ? items.Next(ref source, out var first) && items.Next(ref source, out value) && IntegerValue<int>.Read(ref source, first, out number)
            : source.Fail(at, "has {0} elements, and a union has its case's number and the value", count);
    }

    /// <summary>What a value that is no case at all is answered with.</summary>
    public static ArgumentException NoCase(object? value) => new($"{value?.GetType().ToString() ?? "null"} is none of the union's cases.");
}
