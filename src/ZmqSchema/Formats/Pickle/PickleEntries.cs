using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Pickle;

/// <summary>The entries of a dict, one after the other.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct PickleEntries
{
    private PickleItems _items;

    internal PickleEntries(PickleItems items) => _items = items;

    /// <summary>Whether the next key is that name, and its value not None: then takes both. What peers write in our order is read without a search.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Takes(scoped ref PickleSource source, ReadOnlySpan<byte> name, out int value)
    {
        value = 0;
        if (!_items.TryPeek(ref source, out var key, out value))
            return false;

        var place = source.OffsetOf(key);
        var rest = source.Body[place..];
        if (rest.Length < name.Length + 2 || rest[0] != PickleCode.ShortBinUnicode || rest[1] != name.Length || !rest.Slice(2, name.Length).SequenceEqual(name) || source.IsNone(value))
            return false;
        _items.Pass();
        return true;
    }

    /// <summary>Comes to the next entry whose key is a name and whose value is not None.</summary>
    public bool Next(scoped ref PickleSource source, out ReadOnlySpan<byte> name, out int value)
    {
        name = default;
        while (_items.Next(ref source, out var key) & _items.Next(ref source, out value))
        {
            var code = source.CodeOf(key);
            if (!source.IsNone(value) && (PickleCode.IsText(code) || PickleCode.IsBytes(code)) && PickleTexts.TryRead(ref source, key, "a name", out name))
                return true;
        }

        return false;
    }

    internal bool NextPair(scoped ref PickleSource source, out int key, out int value) => _items.Next(ref source, out key) & _items.Next(ref source, out value);
}
