namespace ZmqSchema.Formats.Json;

/// <summary>Elements one behind the other, whatever holds them in C#.</summary>
internal static class SequenceOf<T, TElement> where TElement : struct, IJsonValue<T>
{
    public static long Bound(ReadOnlySpan<T> values, int depth)
    {
        depth = Limits.Deeper(depth);
        if (TElement.FixedBound > 0)
            return 2 + ((TElement.FixedBound + 1L) * values.Length);

        var bound = 2L + values.Length;
        foreach (ref readonly var value in values)
            bound += TElement.Bound(in value, depth);
        return bound;
    }

    public static int Write(Span<byte> body, int at, ReadOnlySpan<T> values, string member)
    {
        if (values.IsEmpty)
            return JsonWriter.WriteRaw(body, at, "[]"u8);

        var sign = (byte)'[';
        foreach (ref readonly var value in values)
        {
            at = TElement.Write(body, JsonWriter.WriteSign(body, at, sign), in value, member);
            sign = (byte)',';
        }

        return JsonWriter.WriteSign(body, at, (byte)']');
    }

    /// <summary>Reads the elements.</summary>
    public static int Read(ref JsonSource source, int at, ref Collected<T> values)
    {
        at = JsonReader.Begin(ref source, at, (byte)'[', (byte)']', "an array", out var more);
        while (at >= 0 && more)
        {
            if (!values.Adds(ref source, at) || (at = TElement.Read(ref source, at, out values.Last)) < 0)
                return -1;
            var body = source.Body;
            at = body.Length - at > 1 && body[at] == ',' && body[at + 1] > ' ' && body[at + 1] != ']'
                ? at + 1
                : JsonReader.Next(ref source, at, (byte)']', ref more);
        }

        source.Leave();
        return at;
    }
}
