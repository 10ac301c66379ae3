using System.ComponentModel;
using System.Runtime.CompilerServices;
using Google.FlatBuffers;

namespace ZmqSchema.Formats.FlatBuffers;

public static partial class FlatBuffersMessages
{
    /// <summary>Reads the struct at <paramref name="position"/>, whose memory is its bytes.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static T ReadMemory<T>(ByteBuffer buffer, int position) where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(buffer);
        return FlatBuffersStructs.ReadMemory<T>(buffer.ToArraySegment(position, Unsafe.SizeOf<T>()), 0);
    }

    /// <summary>Reads the struct at <paramref name="position"/>.</summary>
    /// <exception cref="MalformedMessageException">The bytes there are not the struct.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static T ReadStruct<T, TCodec>(ByteBuffer buffer, int position) where T : IZmqMessage<T> where TCodec : IFlatBuffersStruct<T>
    {
        ArgumentNullException.ThrowIfNull(buffer);
        var malformation = default(Malformation);
        return TCodec.TryReadStruct(buffer.ToArraySegment(position, TCodec.StructSize), out var message, ref malformation)
            ? message
            : throw malformation.ToException(T.Schema, WireFormat.FlatBuffers);
    }

    /// <summary>
    /// Writes a struct whose memory is its bytes where the builder stands, and returns its offset, or 0 for null: for <c>AddXxx</c>, between <c>Start</c>
    /// and <c>End</c>, and for the elements of a vector, the last one first.
    /// </summary>
    public static int PackMemory<T>(FlatBufferBuilder builder, T? message, int alignment) where T : unmanaged
    {
        if (message is not { } value)
            return 0;
        var bytes = new byte[Unsafe.SizeOf<T>()];
        FlatBuffersStructs.WriteMemory(bytes, 0, value);
        return Put(builder, bytes, alignment);
    }

    /// <summary>
    /// Writes a struct where the builder stands, and returns its offset, or 0 for null: for <c>AddXxx</c>, between <c>Start</c> and <c>End</c>, and for the
    /// elements of a vector, the last one first.
    /// </summary>
    /// <exception cref="ArgumentException">A value does not fit the schema.</exception>
    public static int PackStruct<T, TCodec>(FlatBufferBuilder builder, T? message) where T : struct where TCodec : IFlatBuffersStruct<T>
    {
        if (message is not { } value)
            return 0;
        var bytes = new byte[TCodec.StructSize];
        TCodec.WriteStruct(bytes, value);
        return Put(builder, bytes, TCodec.StructAlignment);
    }

    /// <summary>Looks into the struct of a field, whose place is verified, for what has to be 0 or 1.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static bool VerifyStruct<T, TCodec>(Verifier verifier, uint tablePos, short field) where TCodec : IFlatBuffersStruct<T>
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var table = new Table((int)tablePos, verifier.Buf);
        return table.__offset(field) is var offset && (offset == 0 || Verify<T, TCodec>(verifier.Buf, offset + table.bb_pos, 1));
    }

    /// <summary>Looks into the structs of a vector, whose place is verified, for what has to be 0 or 1.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static bool VerifyVector<T, TCodec>(Verifier verifier, uint tablePos, short field) where TCodec : IFlatBuffersStruct<T>
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var table = new Table((int)tablePos, verifier.Buf);
        return table.__offset(field) is var offset && (offset == 0 || Verify<T, TCodec>(verifier.Buf, table.__vector(offset), table.__vector_len(offset)));
    }

    private static bool Verify<T, TCodec>(ByteBuffer buffer, int position, int count) where TCodec : IFlatBuffersStruct<T> =>
        FlatBuffersStructs.Verify<T, TCodec>(buffer.ToArraySegment(0, buffer.Length), position, count);

    private static int Put(FlatBufferBuilder builder, byte[] bytes, int alignment)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Prep(alignment, bytes.Length);
        builder.Add(bytes);
        return builder.Offset;
    }
}
