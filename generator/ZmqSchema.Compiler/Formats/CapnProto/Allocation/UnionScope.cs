namespace ZmqSchema.Compiler.Formats.CapnProto.Allocation;

/// <summary>A union's places in the scope that holds it, which its members share.</summary>
internal sealed class UnionScope(FieldScope parent)
{
    private const int TagSize = (int)SlotSize.TwoBytes;
    private int _members;

    /// <summary>Where the tag is, in multiples of 16 bits; -1 as long as there is none.</summary>
    public int TagOffset { get; private set; } = -1;

    /// <summary>The places in the data section.</summary>
    public List<DataPlace> Data { get; } = [];

    /// <summary>The indices of the pointers.</summary>
    public List<int> Pointers { get; } = [];

    /// <summary>Allocates the tag, unless it is there.</summary>
    public void AddTag()
    {
        if (TagOffset < 0)
            TagOffset = parent.AddData(TagSize);
    }

    /// <summary>Notes that a member has its first field: with the second such member a tag is needed.</summary>
    public void Begin()
    {
        if (++_members == 2)
            AddTag();
    }

    /// <summary>Tells what holds the union of a field that takes no room.</summary>
    public void AddVoid() => parent.AddVoid();

    /// <summary>Adds a place and returns its offset.</summary>
    public int AddData(int size)
    {
        var offset = parent.AddData(size);
        Data.Add(new(parent, size, offset));
        return offset;
    }

    /// <summary>Adds a pointer and returns its index.</summary>
    public int AddPointer()
    {
        Pointers.Add(parent.AddPointer());
        return Pointers[Pointers.Count - 1];
    }

    /// <summary>A place that members share.</summary>
    public sealed class DataPlace(FieldScope parent, int size, int offset)
    {
        public int Size { get; private set; } = size;

        public int Offset { get; private set; } = offset;

        /// <summary>Whether it is that large, or could be made so.</summary>
        public bool TryGrowTo(int size)
        {
            if (size <= Size)
                return true;
            if (size > Holes.Word || !parent.TryGrow(Size, Offset, size - Size))
                return false;
            Offset >>= size - Size;
            Size = size;
            return true;
        }
    }
}
