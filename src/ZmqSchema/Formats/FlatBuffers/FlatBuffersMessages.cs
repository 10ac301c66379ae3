using System.Buffers.Binary;
using System.ComponentModel;
using Google.FlatBuffers;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>Messages of C# within buffers that Google's run-time library reads and builds: what the accessors of a table that holds one call.</summary>
public static partial class FlatBuffersMessages
{
    /// <summary>Reads the message whose table stands at <paramref name="position"/>.</summary>
    /// <exception cref="MalformedMessageException">The bytes there are not the message.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static T Read<T, TCodec>(ByteBuffer buffer, int position) where T : IZmqMessage<T> where TCodec : IFlatBuffersTable<T>
    {
        ArgumentNullException.ThrowIfNull(buffer);
        var reader = new FlatBuffersReader(buffer.ToArraySegment(0, buffer.Length));
        return TCodec.TryRead(ref reader, position, default, out var message)
            ? message
            : throw reader.Malformation.ToException(T.Schema, WireFormat.FlatBuffers);
    }

    /// <summary>Writes a message into a builder, between tables, and returns the offset of its table: for <c>AddXxx</c> and <c>CreateXxxVector</c>.</summary>
    /// <exception cref="ArgumentException">A value does not fit the schema.</exception>
    public static int Pack<T, TCodec>(FlatBufferBuilder builder, T message) where T : IZmqMessage<T> where TCodec : IFlatBuffersTable<T>
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(message);

        // Offsets are relative, so a whole buffer is moved as it is; what leads to its root table is four bytes that nobody reads.
        var body = new byte[FlatBuffersCodec.Measure<T, TCodec>(message, out var alignment)];
        FlatBuffersCodec.Pack<T, TCodec>(message, body);
        builder.Prep(alignment, body.Length);
        builder.Add(body);
        return builder.Offset - BinaryPrimitives.ReadInt32LittleEndian(body);
    }

    /// <summary>Verifies the message whose table stands at <paramref name="tablePos"/>, with all that can be reached from it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static bool Verify<T, TCodec>(Verifier verifier, uint tablePos) where TCodec : IFlatBuffersTable<T>
    {
        ArgumentNullException.ThrowIfNull(verifier);

        // Google's counts the table among its own; ours sees how deep it goes.
        if (!verifier.VerifyTableStart(tablePos))
            return false;
        var ours = new FlatBuffersVerifier(verifier.Buf.ToArraySegment(0, verifier.Buf.Length));
        return TCodec.Verify(ref ours, (int)tablePos) && verifier.VerifyTableEnd(tablePos);
    }
}
