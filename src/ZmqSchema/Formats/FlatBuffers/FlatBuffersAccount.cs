namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>
/// What a buffer may become in memory, where offsets may share what they lead to and a small buffer must not unfold: 64 bytes for each of its own.
/// Objects, arrays and dictionaries are charged what they take. That is more for a table whose fields are all absent, which has eight bytes and
/// whose object may have hundreds; so a buffer of such tables gets 1 MiB beside, as long as it has not been read more tables than it has room for,
/// which shows that they are shared. Reader and verifier keep the same account, so that what the one accepts the other reads.
/// </summary>
/// <param name="length">Bytes of the buffer.</param>
internal struct FlatBuffersAccount(int length)
{
    public const int BytesForEachByte = 64;

    /// <summary>Bytes beside those.</summary>
    public const int Credit = 1 << 20;

    // Short buffers are not worth an argument.
    private const int Least = 64;

    // FlatBuffers internals, "Tables": a table has the offset to its vtable, and another one leads to it.
    private const int SmallestTable = 8;

    private long _left = (long)BytesForEachByte * (length + Least);
    private int _tablesOfItsOwn = (length + Least) / SmallestTable;

    /// <summary>Charges a table for the object that it becomes.</summary>
    public bool TryChargeTable(long bytes)
    {
        _tablesOfItsOwn--;
        return TryCharge(bytes);
    }

    /// <summary>Charges whatever else is made.</summary>
    public bool TryCharge(long bytes) => (_left -= bytes) >= 0 || (_tablesOfItsOwn >= 0 && _left >= -Credit);
}
