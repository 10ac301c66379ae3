using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>A dictionary as a map; null as nil, which is read as empty. Of two equal keys the last wins.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DictionaryOf<TKey, TValue, TKeyForm, TValueForm> : IMessagePackValue<Dictionary<TKey, TValue>>
    where TKey : notnull where TKeyForm : struct, IMessagePackValue<TKey> where TValueForm : struct, IMessagePackValue<TValue>
{
    // Its object, and for each entry a bucket, the hash and the link to the next.
    private const int Cost = 80;
    private const int EntryCost = 16;

    /// <inheritdoc/>
    public static long Size(in Dictionary<TKey, TValue> value, int depth)
    {
        if (value is null)
            return 1;

        depth = MessagePackWriter.Deeper(depth);
        long size = MessagePackWriter.HeaderSize(value.Count);
        foreach (var (key, item) in value)
            size += TKeyForm.Size(in key, depth) + TValueForm.Size(in item, depth);
        return size;
    }

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in Dictionary<TKey, TValue> value, string member)
    {
        if (value is not { } entries)
            return MessagePackWriter.WriteNil(body, at);

        at = MessagePackWriter.WriteMapHeader(body, at, entries.Count);
        foreach (var (key, item) in entries)
        {
            at = TKeyForm.Write(body, at, in key, member);
            at = TValueForm.Write(body, at, in item, member);
        }

        return at;
    }

    /// <inheritdoc/>
    public static int Read(ref MessagePackSource source, int at, out Dictionary<TKey, TValue> value)
    {
        value = null!;
        if (MessagePackReader.TakesNil(ref source, ref at))
        {
            value = [];
            return source.Affords(at, Cost) ? at : -1;
        }

        var start = MessagePackReader.ReadMapHeader(ref source, at, out var count);
        var entry = EntryCost + Unsafe.SizeOf<TKey>() + Unsafe.SizeOf<TValue>();
        if (start < 0 || !source.Enters(at) || !source.Affords(at, Cost + ((long)count * entry)))
            return -1;

        value = new(count);
        var collisions = new KeyCollisions<TKey>(count, value.EnsureCapacity(count));
        start = ReadEntries(ref source, start, count, value, ref collisions);
        collisions.End();
        source.Leave();
        return start;
    }

    private static int ReadEntries(ref MessagePackSource source, int at, int count, Dictionary<TKey, TValue> entries, ref KeyCollisions<TKey> collisions)
    {
        for (; count > 0; count--)
        {
            var start = at;

            // A string that is nil reads as empty, but no dictionary has a key that is null.
            if ((uint)at < (uint)source.Body.Length && source.Body[at] == MessagePackCode.Nil)
                return source.Fail(at, "is nil, where a key is expected");
            if ((at = TKeyForm.Read(ref source, at, out var key)) < 0 || (at = TValueForm.Read(ref source, at, out var item)) < 0)
                return -1;
            if (!collisions.IsFineWith(key))
                return source.Fail(start, "has keys that were chosen to collide");
            entries[key] = item;
        }

        return at;
    }
}
