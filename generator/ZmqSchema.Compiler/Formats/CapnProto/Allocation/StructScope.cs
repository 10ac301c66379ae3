namespace ZmqSchema.Compiler.Formats.CapnProto.Allocation;

/// <summary>A struct's own sections.</summary>
internal sealed class StructScope : FieldScope
{
    private readonly Holes _holes = new();

    public int DataWords { get; private set; }

    public int PointerCount { get; private set; }

    public override void AddVoid()
    {
    }

    public override int AddData(int size)
    {
        if (_holes.Take(size) is >= 0 and var hole)
            return hole;
        var offset = DataWords++ << (Holes.Word - size);
        _holes.AddBehind(size, offset + 1);
        return offset;
    }

    public override int AddPointer() => PointerCount++;

    public override bool TryGrow(int size, int offset, int doublings) => _holes.TryGrow(size, offset, doublings);
}
