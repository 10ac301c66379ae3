using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Json;

/// <summary>A dictionary as an object; null as null, which is read as empty. Keys that are no strings stand in quotes, and none stands twice.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DictionaryOf<TKey, TValue, TKeyForm, TValueForm> : IJsonValue<Dictionary<TKey, TValue>>
    where TKey : notnull where TKeyForm : struct, IJsonValue<TKey> where TValueForm : struct, IJsonValue<TValue>
{
    // Its object, and for each entry a bucket, the hash and the link to the next.
    private const int Cost = 80;
    private const int EntryCost = 16;

    // Braces, and for each entry a colon, a comma and the quotes.
    private const int Signs = 2;
    private const int EntrySigns = 4;

    /// <inheritdoc/>
    public static long Bound(in Dictionary<TKey, TValue> value, int depth)
    {
        if (value is null)
            return JsonWriter.NullSize;

        depth = Limits.Deeper(depth);
        var bound = Signs + ((long)EntrySigns * value.Count);
        foreach (var (key, item) in value)
            bound += TKeyForm.Bound(in key, depth) + TValueForm.Bound(in item, depth);
        return bound;
    }

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in Dictionary<TKey, TValue> value, string member)
    {
        if (value is not { } entries)
            return JsonWriter.WriteNull(body, at);
        if (entries.Count == 0)
            return JsonWriter.WriteRaw(body, at, "{}"u8);

        var sign = (byte)'{';
        foreach (var (key, item) in entries)
        {
            at = WriteKey(body, JsonWriter.WriteSign(body, at, sign), in key, member);
            at = TValueForm.Write(body, JsonWriter.WriteSign(body, at, (byte)':'), in item, member);
            sign = (byte)',';
        }

        return JsonWriter.WriteSign(body, at, (byte)'}');
    }

    /// <inheritdoc/>
    public static int Read(ref JsonSource source, int at, out Dictionary<TKey, TValue> value)
    {
        value = null!;
        if (!source.Affords(at, Cost))
            return -1;
        if (JsonReader.TakesNull(ref source, ref at))
        {
            value = [];
            return at;
        }

        var entries = default(Collected<KeyValuePair<TKey, TValue>>);
        var end = ReadEntries(ref source, at, ref entries);
        if (end >= 0)
            end = Fill(ref source, at, end, entries.Items, out value);
        entries.End();
        return end;
    }

    private static int WriteKey(Span<byte> body, int at, in TKey key, string member)
    {
        if (key is bool truth)
            return BooleanKey.Write(body, at, truth);

        var end = TKeyForm.Write(body, at, in key, member);
        if (body[at] == '"')
            return end;

        var text = body[at..end];
        text.CopyTo(JsonWriter.Rest(body, at + 1, text.Length));
        body[at] = (byte)'"';
        return JsonWriter.WriteSign(body, end + 1, (byte)'"');
    }

    private static int ReadEntries(ref JsonSource source, int at, ref Collected<KeyValuePair<TKey, TValue>> entries)
    {
        at = JsonReader.Begin(ref source, at, (byte)'{', (byte)'}', "an object", out var more);
        while (at >= 0 && more)
        {
            if (!entries.Adds(ref source, at) || (at = ReadKey(ref source, at, out var key)) < 0 || (at = TValueForm.Read(ref source, at, out var item)) < 0)
                return -1;
            entries.Last = new(key, item);
            at = JsonReader.Next(ref source, at, ref more);
        }

        source.Leave();
        return at;
    }

    private static int ReadKey(ref JsonSource source, int at, out TKey key)
    {
        key = default!;
        if (TKeyForm.IsText && (uint)at < (uint)source.Body.Length && source.Body[at] == '"')
            return (at = TKeyForm.Read(ref source, at, out key)) < 0 ? -1 : JsonReader.PassColon(ref source, at);

        var end = JsonReader.ReadName(ref source, at, out var name);
        if (end < 0 || (typeof(TKey) == typeof(bool) && BooleanKey.TryRead(name, out Unsafe.As<TKey, bool>(ref key))))
            return end;
        return ShortText.TryRead<TKey, TKeyForm>(name, out key) ? end : source.Fail(at, "is no key of this dictionary");
    }

    private static int Fill(ref JsonSource source, int at, int end, ReadOnlySpan<KeyValuePair<TKey, TValue>> entries, out Dictionary<TKey, TValue> value)
    {
        value = null!;
        if (!source.Affords(at, (long)entries.Length * (EntryCost + Unsafe.SizeOf<TKey>() + Unsafe.SizeOf<TValue>())))
            return -1;

        value = new(entries.Length);
        var collisions = new KeyCollisions<TKey>(entries.Length, value.EnsureCapacity(entries.Length));
        foreach (var (key, item) in entries)
        {
            if (!collisions.IsFineWith(key))
                end = source.Fail(at, "has keys that were chosen to collide");
            else if (!value.TryAdd(key, item))
                end = source.Fail(at, "has a key twice");
            if (end < 0)
                break;
        }

        collisions.End();
        return end;
    }
}
