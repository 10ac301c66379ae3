namespace ZmqSchema.Compiler.Formats.CapnProto.Allocation;

/// <summary>Where fields are added: a struct, or one member of a union. Sizes are powers of two of bits, offsets multiples of the size.</summary>
internal abstract class FieldScope
{
    /// <summary>Adds a field that takes no room.</summary>
    public abstract void AddVoid();

    /// <summary>Adds a field of the data section and returns its offset.</summary>
    public abstract int AddData(int size);

    /// <summary>Adds a field of the pointer section and returns its index.</summary>
    public abstract int AddPointer();

    /// <summary>Makes a place twice as large so many times, where nothing is behind it.</summary>
    public abstract bool TryGrow(int size, int offset, int doublings);

    /// <summary>Adds a field and returns its offset.</summary>
    public int Add(SlotSize size)
    {
        if (size is SlotSize.Pointer)
            return AddPointer();
        if (size is not SlotSize.Void)
            return AddData((int)size);
        AddVoid();
        return 0;
    }
}
