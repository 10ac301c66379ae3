using System.Buffers.Binary;
using System.ComponentModel;
using Google.FlatBuffers;

namespace ZmqSchema.Formats.FlatBuffers;

public static partial class FlatBuffersMessages
{
    /// <summary>Reads the union in slot <paramref name="id"/> of a table, whose case stands in the slot before; null where it is absent or its case unknown.</summary>
    /// <exception cref="MalformedMessageException">The bytes there are not the union.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static T? ReadUnion<T, TCodec>(ByteBuffer buffer, int table, int id, string message, string member) where TCodec : IFlatBuffersUnion<T>
    {
        var reader = ReaderOf(buffer, table, out var found);
        var union = reader.GetUnion<T, TCodec>(in found, id, member);
        return reader.HasFailed ? throw reader.Malformation.ToException(message, WireFormat.FlatBuffers) : union;
    }

    /// <summary>Reads element <paramref name="index"/> of the vector of unions in slot <paramref name="id"/>; null where that is absent, or the case none or unknown.</summary>
    /// <exception cref="MalformedMessageException">The bytes there are not the union.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The vector has no such element.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static T? ReadUnion<T, TCodec>(ByteBuffer buffer, int table, int id, int index, string message, string member) where TCodec : IFlatBuffersUnion<T>
    {
        var reader = ReaderOf(buffer, table, out var found);
        var union = reader.GetUnion<T, TCodec>(in found, id, index, member);
        return reader.HasFailed ? throw reader.Malformation.ToException(message, WireFormat.FlatBuffers) : union;
    }

    /// <summary>The number of the case that a union holds, as <c>AddXxxType</c> and <c>CreateXxxTypeVector</c> take it; 0 for null.</summary>
    public static byte CaseOf<T, TCodec>(T? union) where TCodec : IFlatBuffersUnion<T> => TCodec.CaseOf(union);

    /// <summary>Writes what a union holds into a builder, between tables, and returns its offset: for <c>AddXxx</c> and <c>CreateXxxVector</c>.</summary>
    /// <exception cref="ArgumentException">A value does not fit the schema.</exception>
    public static int PackUnion<T, TCodec>(FlatBufferBuilder builder, T union) where TCodec : IFlatBuffersUnion<T>
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(union);

        var measured = new FlatBuffersWriter();
        var body = new byte[measured.WriteCaseAlone<T, TCodec>(union)];
        new FlatBuffersWriter(body).WriteCaseAlone<T, TCodec>(union);
        return Put(builder, body, measured.Alignment) - BinaryPrimitives.ReadInt32LittleEndian(body);
    }

    /// <summary>Verifies the union in a slot of a table with its case in the slot before, and all that can be reached from it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static bool VerifyUnion<T, TCodec>(Verifier verifier, uint tablePos, int id, bool required) where TCodec : IFlatBuffersUnion<T>
    {
        ArgumentNullException.ThrowIfNull(verifier);
        ReadOnlySpan<byte> bytes = verifier.Buf.ToArraySegment(0, verifier.Buf.Length);
        return FlatBuffersTable.TryCreate(bytes, (int)tablePos, out var table) && new FlatBuffersVerifier(bytes).Union<T, TCodec>(in table, id, required);
    }

    /// <summary>Verifies the vector of unions in a slot of a table with that of their cases in the slot before, and all that can be reached from them.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static bool VerifyUnions<T, TCodec>(Verifier verifier, uint tablePos, int id, bool required) where TCodec : IFlatBuffersUnion<T>
    {
        ArgumentNullException.ThrowIfNull(verifier);
        ReadOnlySpan<byte> bytes = verifier.Buf.ToArraySegment(0, verifier.Buf.Length);
        return FlatBuffersTable.TryCreate(bytes, (int)tablePos, out var table) && new FlatBuffersVerifier(bytes).Unions<T, TCodec>(in table, id, required);
    }

    private static FlatBuffersReader ReaderOf(ByteBuffer buffer, int position, out FlatBuffersTable table)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ReadOnlySpan<byte> bytes = buffer.ToArraySegment(0, buffer.Length);
        var reader = new FlatBuffersReader(bytes);
        if (!FlatBuffersTable.TryCreate(bytes, position, out table))
            reader.Fail(null, position, "is no table: its vtable is not within the {0} bytes", bytes.Length);
        return reader;
    }
}
