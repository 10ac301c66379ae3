using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Pickle;

/// <summary>A dictionary as a dict; null as None, which is read as empty. Of two equal keys the last wins.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DictionaryOf<TKey, TValue, TKeyForm, TValueForm> : IPickleValue<Dictionary<TKey, TValue>>
    where TKey : notnull where TKeyForm : struct, IPickleValue<TKey> where TValueForm : struct, IPickleValue<TValue>
{
    // Its object, and for each entry a bucket, the hash and the link to the next.
    private const int Cost = 80;
    private const int EntryCost = 16;

    /// <inheritdoc/>
    public static void Write(ref PickleWriter writer, in Dictionary<TKey, TValue> value, string member)
    {
        if (value is not { } entries)
        {
            writer.WriteNone();
            return;
        }

        var index = 0;
        writer.BeginDict(entries.Count);
        foreach (var (key, item) in entries)
        {
            writer.NextInDict(index++);
            TKeyForm.Write(ref writer, in key, member);
            TValueForm.Write(ref writer, in item, member);
        }

        writer.EndDict(entries.Count);
    }

    /// <inheritdoc/>
    public static bool Read(ref PickleSource source, int at, out Dictionary<TKey, TValue> value)
    {
        value = null!;
        if (source.IsNone(at))
        {
            value = [];
            return source.Affords(at, Cost);
        }

        var entry = EntryCost + Unsafe.SizeOf<TKey>() + Unsafe.SizeOf<TValue>();
        if (!PickleReader.BeginDict(ref source, at, Cost, out var count, out var entries) || !source.Affords(at, (long)count * entry))
            return false;

        value = new(count);
        var collisions = new KeyCollisions<TKey>(count, value.EnsureCapacity(count));
        var isRead = ReadEntries(ref source, entries, value, ref collisions);
        collisions.End();
        source.Leave();
        return isRead;
    }

    private static bool ReadEntries(ref PickleSource source, PickleEntries entries, Dictionary<TKey, TValue> into, ref KeyCollisions<TKey> collisions)
    {
        while (entries.NextPair(ref source, out var keyAt, out var valueAt))
        {
            // A str that is None reads as empty, but no dictionary has a key that is null.
            if (source.IsNone(keyAt))
                return source.Fail(keyAt, "is None, where a key is expected");
            if (!TKeyForm.Read(ref source, keyAt, out var key) || !TValueForm.Read(ref source, valueAt, out var item))
                return false;
            if (!collisions.IsFineWith(key))
                return source.Fail(keyAt, "has keys that were chosen to collide");
            into[key] = item;
        }

        return true;
    }
}
