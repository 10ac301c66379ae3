using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.Pickle;

/// <summary>Elements one behind the other, whatever holds them in C#.</summary>
internal static class SequenceOf<T, TElement> where TElement : struct, IPickleValue<T>
{
    public static void Write(ref PickleWriter writer, scoped ReadOnlySpan<T> values, string member)
    {
        writer.BeginList(values.Length);
        for (var i = 0; i < values.Length; i++)
        {
            writer.NextInList(i);
            TElement.Write(ref writer, in values[i], member);
        }

        writer.EndList(values.Length);
    }

    /// <summary>Reads how many elements there are; bytes may come as such or as a list of ints.</summary>
    public static bool Begin(scoped ref PickleSource source, int at, out int count, out PickleItems items)
    {
        items = default;
        if (!AreRaw(in source, at))
            return PickleReader.BeginSequence(ref source, at, typeof(T) == typeof(byte) ? "a bytes object" : "a list", out count, out items)
                && source.Affords(at, (long)count * Unsafe.SizeOf<T>());

        count = 0;
        if (!PickleTexts.TryReadBytes(ref source, at, "a bytes object", out var bytes))
            return false;
        count = bytes.Length;
        return source.Affords(at, count);
    }

    /// <summary>Reads the elements.</summary>
    public static bool Fill(ref PickleSource source, int at, PickleItems items, scoped Span<T> values)
    {
        if (AreRaw(in source, at))
        {
            if (!PickleTexts.TryReadBytes(ref source, at, "a bytes object", out var bytes))
                return false;
            bytes.CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(values)), values.Length));
            return true;
        }

        while (values.Length > 0)
        {
            var run = items.NextRun(ref source);
            for (var i = 0; i < run.Length; i++)
            {
                if (!TElement.Read(ref source, run[i], out values[i]))
                    return false;
            }

            values = values[run.Length..];
        }

        source.Leave();
        return true;
    }

    private static bool AreRaw(in PickleSource source, int at) => typeof(T) == typeof(byte) && PickleCode.IsBytes(source.CodeOf(at));
}
