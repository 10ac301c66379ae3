using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>A dictionary as a list of entries, each a struct of key and value; no list at all reads as an empty one. Of two equal keys the last wins.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DictionaryOf<TKey, TValue, TKeyForm, TValueForm> : ICapnProtoValue<Dictionary<TKey, TValue>>
    where TKey : notnull where TKeyForm : struct, ICapnProtoValue<TKey> where TValueForm : struct, ICapnProtoValue<TValue>
{
    // Its object, and for each entry a bucket, the hash and the link to the next.
    private const int Cost = 80;
    private const int EntryCost = 16;

    /// <inheritdoc/>
    public static CapnProtoSize ElementSize => CapnProtoSize.Pointer;

    private static int Step
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (EntryLayout<TKey, TValue, TKeyForm, TValueForm>.DataWords + EntryLayout<TKey, TValue, TKeyForm, TValueForm>.PointerCount) * Words.Size;
    }

    /// <inheritdoc/>
    public static bool IsDefault(in Dictionary<TKey, TValue> value) => value is null || value.Count == 0;

    /// <inheritdoc/>
    public static long Size(in Dictionary<TKey, TValue> value, CapnProtoRuler ruler)
    {
        if (value is null)
            return 0;

        // The list, and the entry in it.
        ruler = ruler.Deeper().Deeper();
        var size = Words.Size + ((long)value.Count * Step);
        foreach (var (key, item) in value)
            size += TKeyForm.Size(in key, ruler) + TValueForm.Size(in item, ruler);
        return size;
    }

    /// <inheritdoc/>
    public static void Write(ref CapnProtoWriter writer, int section, int offset, in Dictionary<TKey, TValue> value, string member)
    {
        if (value is null)
            return;

        var dataWords = EntryLayout<TKey, TValue, TKeyForm, TValueForm>.DataWords;
        var at = writer.PutStructs(section, offset, value.Count, dataWords, EntryLayout<TKey, TValue, TKeyForm, TValueForm>.PointerCount);
        var end = at + (value.Count * Step);
        foreach (var (key, item) in value)
        {
            if (at == end)
                CapnProtoWriter.ThrowChanged();
            var pointers = at + (dataWords * Words.Size);
            TKeyForm.Write(ref writer, EntryLayout<TKey, TValue, TKeyForm, TValueForm>.IsKeyData ? at : pointers, 0, in key, member);
            TValueForm.Write(
                ref writer, EntryLayout<TKey, TValue, TKeyForm, TValueForm>.IsValueData ? at : pointers,
                EntryLayout<TKey, TValue, TKeyForm, TValueForm>.ValueOffset, in item, member);
            at += Step;
        }
    }

    /// <inheritdoc/>
    public static bool TryRead(ref CapnProtoSource source, scoped in CapnProtoStruct holder, int offset, out Dictionary<TKey, TValue> value)
    {
        value = null!;
        if (!holder.TryGetList(offset, CapnProtoSize.Composite, out var list, ref source.Malformation))
            return false;
        var entry = EntryCost + Unsafe.SizeOf<TKey>() + Unsafe.SizeOf<TValue>();
        if (!source.Enters(holder.PositionOf(offset), Cost + ((long)list.Count * entry)))
            return false;

        value = new(list.Count);
        var collisions = new KeyCollisions<TKey>(list.Count, value.EnsureCapacity(list.Count));
        var isRead = list.Count == 0 || TryReadEntries(ref source, in list, value, ref collisions);
        collisions.End();
        source.Leave();
        return isRead;
    }

    private static bool TryReadEntries(ref CapnProtoSource source, scoped in CapnProtoList list, Dictionary<TKey, TValue> entries, ref KeyCollisions<TKey> collisions)
    {
        if (!source.Enters(list.Position, 0))
            return false;
        for (var i = 0; i < list.Count; i++)
        {
            var entry = list[i];
            if (!TKeyForm.TryRead(ref source, in entry, 0, out var key)
                || !TValueForm.TryRead(ref source, in entry, EntryLayout<TKey, TValue, TKeyForm, TValueForm>.ValueOffset, out var item))
                return false;
            if (!collisions.IsFineWith(key))
                return source.Fail(entry.Position, "has keys that were chosen to collide");
            entries[key] = item;
        }

        source.Leave();
        return true;
    }
}
