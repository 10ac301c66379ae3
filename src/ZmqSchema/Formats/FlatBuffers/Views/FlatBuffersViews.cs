using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>What views do with all that they see.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FlatBuffersViews
{
    /// <summary>The message that a view sees; of a table that is absent, one of defaults.</summary>
    /// <exception cref="MalformedMessageException">The bytes are not the message.</exception>
    public static TMessage ToMessage<TMessage, TCodec>(FlatBuffersTable table, string message) where TCodec : IFlatBuffersTable<TMessage>
    {
        var reader = new FlatBuffersReader(table.Buffer);
        if (!TCodec.TryRead(ref reader, table.Position, default, out var value))
            FlatBuffersFaults.Throw(message, reader.Malformation);
        return value;
    }

    /// <summary>The case that a view sees, or null.</summary>
    /// <exception cref="MalformedMessageException">The bytes are not the case.</exception>
    public static TUnion? ToMessage<TUnion, TCodec>(FlatBuffersUnion union, string message) where TCodec : IFlatBuffersUnion<TUnion>
    {
        var reader = new FlatBuffersReader(union.Buffer);
        if (!TCodec.TryReadCase(ref reader, union.Number, union.Position, out var value))
            FlatBuffersFaults.Throw(message, reader.Malformation);
        return value;
    }

    /// <summary>Verifies all that can be reached from a table; of a root, size and identifier before it as well. A table that is absent is not sound.</summary>
    public static bool Verify<TMessage, TCodec>(FlatBuffersTable table) where TCodec : IFlatBuffersTable<TMessage>
    {
        if (!table.IsPresent)
            return false;
        var verifier = new FlatBuffersVerifier(table.Buffer);
        return table.RootOffset < 0 ? TCodec.Verify(ref verifier, table.Position) : verifier.Root<TMessage, TCodec>(table.RootOffset);
    }

    /// <summary>Verifies all that can be reached from a union. One that is absent is not sound.</summary>
    public static bool Verify<TUnion, TCodec>(FlatBuffersUnion union) where TCodec : IFlatBuffersUnion<TUnion>
    {
        var verifier = new FlatBuffersVerifier(union.Buffer);
        return union.Number != 0 && TCodec.VerifyCase(ref verifier, union.Number, union.Position);
    }

    /// <summary>Finds the table with a key, or returns false with a view of defaults.</summary>
    /// <exception cref="MalformedMessageException">A table on the way is not within the buffer.</exception>
    public static bool TryFind<TView>(FlatBuffersSortedTables<TView, ReadOnlySpan<byte>> tables, string key, out TView found)
        where TView : IFlatBuffersView<TView>, IFlatBuffersKeyed<ReadOnlySpan<byte>>, allows ref struct
    {
        ArgumentNullException.ThrowIfNull(key);
        var utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(key.Length));
        try
        {
            return tables.TryFind(utf8.AsSpan(0, Encoding.UTF8.GetBytes(key, utf8)), out found);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(utf8);
        }
    }

    /// <summary>What <c>IZmqView</c> begins with: the root of a body that was received as FlatBuffers.</summary>
    /// <exception cref="NotSupportedException">It was received in another format.</exception>
    public static bool TryCreateRoot(ReadOnlySpan<byte> body, WireFormat format, string view, out FlatBuffersTable table, out Malformation malformation)
    {
        if (format is not WireFormat.FlatBuffers)
            throw new NotSupportedException($"{view} reads FlatBuffers where they are, and this body is {format}; receive it as WireFormat.FlatBuffers, or unpack it.");

        malformation = default;
        if (FlatBuffersTable.TryCreateRoot(body, isSizePrefixed: false, out table))
            return true;
        malformation = new(null, 0, "has no root table within the {0} bytes", body.Length);
        return false;
    }

    /// <summary>Reads the dimensions of a payload; none where they are absent.</summary>
    public static bool TryGetNumbers<T>(
        FlatBuffersTable table, int id, string member, out ReadOnlySpan<T> values, scoped ref Malformation malformation) where T : unmanaged
    {
        values = default;
        var at = table.Locate(id);
        if (at == 0)
            return true;
        if (!FlatBuffersTable.TryVector(table.Buffer, at, Unsafe.SizeOf<T>(), out var start, out var count))
            return Outside(table, table.FaultyReference(id), member, ref malformation);
        values = MemoryMarshal.Cast<byte, T>(table.Buffer.Slice(start, count * Unsafe.SizeOf<T>()));
        return true;
    }

    /// <summary>Reads the dtype of a payload, or null where it is absent.</summary>
    public static bool TryGetString(FlatBuffersTable table, int id, string member, out string? value, scoped ref Malformation malformation)
    {
        value = null;
        var at = table.Locate(id);
        if (at == 0)
            return true;
        if (!FlatBuffersTable.TryVector(table.Buffer, at, 1, out var start, out var count))
            return Outside(table, table.FaultyReference(id), member, ref malformation);
        value = FlatBuffersTexts.Read(table.Buffer.Slice(start, count));
        if (value is null)
            malformation = new(member, at, "is not UTF-8");
        return value is not null;
    }

    /// <summary>Reads a number that the shape of a payload depends on.</summary>
    public static bool TryGet<T>(FlatBuffersTable table, int id, T @default, string member, out T value, ref Malformation malformation) where T : unmanaged
    {
        return table.TryGet(id, @default, out value) || Outside(table, table.Entry(id), member, ref malformation);
    }

    private static bool Outside(FlatBuffersTable table, int at, string member, scoped ref Malformation malformation)
    {
        malformation = new(member, at, "is or leads outside of the {0} bytes", table.Buffer.Length);
        return false;
    }
}
