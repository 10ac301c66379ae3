using System.Buffers.Binary;
using System.Text;

namespace ZmqSchema.Compiler.Tests.Fbs.Reflection;

/// <summary>A table in a FlatBuffers buffer, read by slot: as much as flatc's binary schemas need.</summary>
internal readonly struct BufferTable(byte[] buffer, int position)
{
    public static BufferTable Root(byte[] buffer) => new(buffer, BinaryPrimitives.ReadInt32LittleEndian(buffer));

    public bool Has(int slot) => FieldAt(slot) != 0;

    public byte Byte(int slot) => FieldAt(slot) is var at and > 0 ? buffer[at] : (byte)0;

    public bool Bool(int slot) => Byte(slot) != 0;

    public int UShort(int slot) => FieldAt(slot) is var at and > 0 ? BinaryPrimitives.ReadUInt16LittleEndian(buffer.AsSpan(at)) : 0;

    public int Int(int slot, int otherwise = 0) => FieldAt(slot) is var at and > 0 ? BinaryPrimitives.ReadInt32LittleEndian(buffer.AsSpan(at)) : otherwise;

    public long Long(int slot) => FieldAt(slot) is var at and > 0 ? BinaryPrimitives.ReadInt64LittleEndian(buffer.AsSpan(at)) : 0;

    public double Double(int slot) => BitConverter.Int64BitsToDouble(Long(slot));

    public string? Text(int slot) => FieldAt(slot) is var at and > 0 ? TextAt(at) : null;

    public BufferTable? Table(int slot) => FieldAt(slot) is var at and > 0 ? new BufferTable(buffer, Follow(at)) : null;

    public IReadOnlyList<BufferTable> Tables(int slot)
    {
        var bytes = buffer;
        return [.. Elements(slot).Select(at => new BufferTable(bytes, at + BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at))))];
    }

    public IReadOnlyList<string> Texts(int slot)
    {
        var self = this;
        return [.. Elements(slot).Select(self.TextAt)];
    }

    private IEnumerable<int> Elements(int slot)
    {
        if (FieldAt(slot) is not (var at and > 0))
            return [];
        var vector = Follow(at);
        return Enumerable.Range(0, BinaryPrimitives.ReadInt32LittleEndian(buffer.AsSpan(vector))).Select(i => vector + 4 + (4 * i));
    }

    private string TextAt(int at)
    {
        var text = Follow(at);
        return Encoding.UTF8.GetString(buffer, text + 4, BinaryPrimitives.ReadInt32LittleEndian(buffer.AsSpan(text)));
    }

    private int Follow(int at) => at + BinaryPrimitives.ReadInt32LittleEndian(buffer.AsSpan(at));

    private int FieldAt(int slot)
    {
        var vtable = position - BinaryPrimitives.ReadInt32LittleEndian(buffer.AsSpan(position));
        var offset = 4 + (2 * slot);
        if (offset >= BinaryPrimitives.ReadUInt16LittleEndian(buffer.AsSpan(vtable)))
            return 0;
        var at = BinaryPrimitives.ReadUInt16LittleEndian(buffer.AsSpan(vtable + offset));
        return at == 0 ? 0 : position + at;
    }
}
