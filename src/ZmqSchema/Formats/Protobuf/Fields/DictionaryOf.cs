using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>A dictionary as a map: an entry with the key as field 1 and the value as field 2 for each. Of two equal keys the last wins.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DictionaryOf<TKey, TValue, TKeyForm, TValueForm>
    where TKey : notnull where TKeyForm : struct, IProtobufValue<TKey> where TValueForm : struct, IProtobufValue<TValue>
{
    // Its object, and for each entry a bucket, the hash and the link to the next.
    private const int Cost = 80;
    private const int EntryCost = 16;

    private static uint KeyTag { [MethodImpl(MethodImplOptions.AggressiveInlining)] get => (1 << 3) | TKeyForm.WireType; }

    private static uint ValueTag { [MethodImpl(MethodImplOptions.AggressiveInlining)] get => (2 << 3) | TValueForm.WireType; }

    /// <summary>Bytes that <see cref="Write"/> writes.</summary>
    public static long Size(in Dictionary<TKey, TValue>? value, uint tag, ref ProtobufLengths lengths)
    {
        if (value is null or { Count: 0 })
            return 0;

        lengths.Enter();
        var size = (long)value.Count * ProtobufWriter.VarintSize(tag);
        foreach (var (key, item) in value)
        {
            var place = lengths.Reserve();
            var length = Explicit<TKey, TKeyForm>.Size(in key, KeyTag, ref lengths) + Explicit<TValue, TValueForm>.Size(in item, ValueTag, ref lengths);
            lengths.Note(place, length);
            size += ProtobufWriter.WithLength(length);
        }

        lengths.Leave();
        return size;
    }

    /// <summary>Writes the field, unless it is empty.</summary>
    public static int Write(Span<byte> body, int at, uint tag, in Dictionary<TKey, TValue>? value, ref ProtobufLengths lengths, string member)
    {
        if (value is not { } entries)
            return at;

        foreach (var (key, item) in entries)
        {
            var length = lengths.Next();
            at = ProtobufWriter.WriteVarint(body, ProtobufWriter.WriteTag(body, at, tag), (ulong)length);
            var end = Explicit<TKey, TKeyForm>.Write(body, at, KeyTag, in key, ref lengths, member);
            end = Explicit<TValue, TValueForm>.Write(body, end, ValueTag, in item, ref lengths, member);
            if (end != at + length)
                ProtobufWriter.ThrowChanged();
            at = end;
        }

        return at;
    }

    /// <summary>Notes what stands behind a tag.</summary>
    public static int Note(ref ProtobufSource source, int at, uint tag, ref ProtobufOccurrences all) => ProtobufReader.Note(ref source, at, tag, ref all);

    /// <summary>Reads all that was noted.</summary>
    public static bool Gather(ref ProtobufSource source, in ProtobufOccurrences all, out Dictionary<TKey, TValue> value)
    {
        value = null!;
        var entry = EntryCost + Unsafe.SizeOf<TKey>() + Unsafe.SizeOf<TValue>();
        if (!source.Enters(all.First, Cost) || !source.Affords(all.First, (long)all.Count * entry))
            return false;

        value = new(all.Count);
        var collisions = new KeyCollisions<TKey>(all.Count, value.EnsureCapacity(all.Count));
        var isRead = TryReadEntries(ref source, in all, value, ref collisions);
        collisions.End();
        source.Leave();
        return isRead;
    }

    private static bool TryReadEntries(ref ProtobufSource source, in ProtobufOccurrences all, Dictionary<TKey, TValue> entries, ref KeyCollisions<TKey> collisions)
    {
        for (var (at, tag) = (all.First, all.Tag);; at = ProtobufReader.ReadTag(ref source, at, out tag))
        {
            var next = ProtobufReader.Skip(ref source, at, tag);
            if (tag == all.Tag)
            {
                var start = ProtobufReader.ReadLength(ref source, at, out var length);
                var outer = source.Exchange(source.Body[..(start + length)]);
                var isRead = TryReadEntry(ref source, start, out var key, out var item);
                source.Exchange(outer);
                if (!isRead)
                    return false;
                if (!collisions.IsFineWith(key))
                {
                    source.Fail(start, "has keys that were chosen to collide");
                    return false;
                }

                entries[key] = item;
            }

            if ((at = next) == all.End)
                return true;
        }
    }

    private static bool TryReadEntry(ref ProtobufSource source, int at, out TKey key, out TValue value)
    {
        var values = default(ProtobufOccurrences);
        value = default!;
        if (!TKeyForm.TryMake(ref source, out key))
            return false;
        while (at < source.Body.Length)
        {
            if ((at = ProtobufReader.ReadTag(ref source, at, out var tag)) < 0)
                return false;
            at = tag == KeyTag ? TKeyForm.Read(ref source, at, out key)
                : tag == ValueTag ? ProtobufReader.Note(ref source, at, tag, ref values)
                : ProtobufReader.Skip(ref source, at, tag);
            if (at < 0)
                return false;
        }

        return values.Count > 0
            ? Explicit<TValue, TValueForm>.Gather(ref source, in values, out value)
            : TValueForm.TryMake(ref source, out value);
    }
}
