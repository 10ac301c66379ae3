using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.FlatBuffers;

public ref partial struct FlatBuffersReader
{
    /// <summary>Reads a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Get<T>(scoped in FlatBuffersTable table, int id, T @default, string member) where T : unmanaged
    {
        if (!table.TryGet(id, @default, out var value))
            FailOutside(member, table.Entry(id));
        return value;
    }

    /// <summary>Reads a number that may be absent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? GetOptional<T>(scoped in FlatBuffersTable table, int id, string member) where T : unmanaged =>
        table.Has(id) ? Get(in table, id, default(T), member) : null;

    /// <summary>Reads a bool, which is 0 or 1.</summary>
    public bool GetBoolean(scoped in FlatBuffersTable table, int id, bool @default, string member)
    {
        var value = Get(in table, id, @default ? (byte)1 : (byte)0, member);
        if (value > 1)
            Fail(member, table.Locate(id), "is {0}, and a bool is 0 or 1", value);
        return value == 1;
    }

    /// <summary>Reads a bool that may be absent.</summary>
    public bool? GetOptionalBoolean(scoped in FlatBuffersTable table, int id, string member) => table.Has(id) ? GetBoolean(in table, id, false, member) : null;

    /// <summary>Reads a struct whose memory is its bytes, or a default.</summary>
    public T GetMemory<T>(scoped in FlatBuffersTable table, int id, string member) where T : unmanaged
    {
        FlatBuffersNumbers.ThrowWhereMemoryIsBigEndian<T>();
        return TryLocate(in table, id, Unsafe.SizeOf<T>(), member, out var at) ? MemoryMarshal.Read<T>(_buffer[at..]) : default;
    }

    /// <summary>Reads a struct, or a default where it is absent.</summary>
    public T? GetStruct<T, TCodec>(scoped in FlatBuffersTable table, int id, string member) where TCodec : IFlatBuffersStruct<T> =>
        TryLocate(in table, id, TCodec.StructSize, member, out var at) ? ReadStructAt<T, TCodec>(at, member) : default;

    /// <summary>Reads a string, or null.</summary>
    public string? GetText(scoped in FlatBuffersTable table, int id, string member) =>
        TryLocate(in table, id, sizeof(int), member, out var at) ? ReadText(at, member) : null;

    /// <summary>Reads a decimal, or 0.</summary>
    public decimal GetDecimal(scoped in FlatBuffersTable table, int id, string member) =>
        TryLocate(in table, id, sizeof(int), member, out var at) ? ReadDecimal(at, member) : 0;

    /// <summary>Reads a nested table, or null.</summary>
    public T? GetTable<T, TCodec>(scoped in FlatBuffersTable table, int id, string member) where TCodec : IFlatBuffersTable<T> =>
        TryLocate(in table, id, sizeof(int), member, out var at) ? ReadTable<T, TCodec>(at, member) : default;

    /// <summary>Reads a nested table, or makes one whose own fields are absent.</summary>
    public T? GetTableOrMake<T, TCodec>(scoped in FlatBuffersTable table, int id, string member) where TCodec : IFlatBuffersTable<T>
    {
        if (table.Has(id))
            return GetTable<T, TCodec>(in table, id, member);
        return HasFailed ? default : ReadTableAt<T, TCodec>(0, member);
    }

    /// <summary>Reads a union, or none.</summary>
    public T? GetUnion<T, TCodec>(scoped in FlatBuffersTable table, int id, string member) where TCodec : IFlatBuffersUnion<T>
    {
        var number = Get(in table, id - 1, (byte)0, member);
        return number != 0 && TryLocate(in table, id, sizeof(int), member, out var at) ? ReadCase<T, TCodec>(number, at, member) : TCodec.None;
    }
}
