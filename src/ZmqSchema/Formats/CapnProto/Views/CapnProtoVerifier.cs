using System.ComponentModel;
using System.Text.Unicode;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>
/// Looks at all that a view could show, before anybody walks over it. A view cannot count how much was read through it, and pointers may lead to
/// the same object from many places: here each is paid for whenever a pointer leads to it, by its bytes, and each element without bytes by a word.
/// This is the traversal limit of views: what is accepted takes no more than 64 times the body's length to walk over.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct CapnProtoVerifier
{
    private CapnProtoSource _source;

    internal CapnProtoVerifier(int length, int depth) => _source = new(length, depth);

    /// <summary>A number of which not all bits are values.</summary>
    public bool Number<T, TNumber>(scoped in CapnProtoStruct it, int offset, ulong @default) where TNumber : struct, ICapnProtoNumber<T> =>
        CapnProto.Number<T, TNumber>.TryRead(ref _source, in it, offset, @default, out _);

    /// <summary>A text, which is UTF-8.</summary>
    public bool Text(scoped in CapnProtoStruct it, int index) =>
        it.TryGetText(index, out var utf8, ref _source.Malformation) && Affords(in it, index, utf8.Length) && Utf8.IsValid(utf8);

    /// <summary>Data.</summary>
    public bool Bytes(scoped in CapnProtoStruct it, int index) =>
        it.TryGetBytes(index, out var bytes, ref _source.Malformation) && Affords(in it, index, bytes.Length);

    /// <summary>A value that is no object of its own for the reader.</summary>
    public bool Value<T, TValue>(scoped in CapnProtoStruct it, int offset) where TValue : struct, ICapnProtoValue<T> =>
        TValue.TryRead(ref _source, in it, offset, out _);

    /// <summary>A struct, or none.</summary>
    public bool Struct<TView>(scoped in CapnProtoStruct it, int index) where TView : ICapnProtoView<TView>, allows ref struct =>
        it.TryGetStruct(index, out var found, ref _source.Malformation)
        && (!found.IsPresent || (Affords(in it, index, found.Length) && Element<TView>(in found)));

    /// <summary>A list, or none.</summary>
    public bool List<TList>(scoped in CapnProtoStruct it, int index) where TList : ICapnProtoListView<TList>, allows ref struct =>
        it.TryGetList(index, TList.ElementSize, out var list, ref _source.Malformation) && List<TList>(in it, index, in list);

    /// <summary>A list of so many elements, or none.</summary>
    public bool List<TList>(scoped in CapnProtoStruct it, int index, int length) where TList : ICapnProtoListView<TList>, allows ref struct =>
        it.TryGetList(index, TList.ElementSize, out var list, ref _source.Malformation)
        && (list.Count == length || !it.Has(index)) && List<TList>(in it, index, in list);

    /// <summary>A struct that stands where it is looked at.</summary>
    internal bool Element<TView>(scoped in CapnProtoStruct it) where TView : ICapnProtoView<TView>, allows ref struct
    {
        if (!_source.Enters(it.Position, Words.Size) || !TView.Verify(ref this, in it))
            return false;
        _source.Leave();
        return true;
    }

    private bool List<TList>(scoped in CapnProtoStruct it, int index, scoped in CapnProtoList list) where TList : ICapnProtoListView<TList>, allows ref struct
    {
        if (list.Count == 0)
            return true;
        if (!_source.Enters(it.PositionOf(index), list.Length) || !TList.Verify(ref this, in list))
            return false;
        _source.Leave();
        return true;
    }

    private bool Affords(scoped in CapnProtoStruct it, int index, long bytes) => _source.Affords(it.PositionOf(index), Words.Size + bytes);
}
