using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>A field that is left out when it has its default value: proto3's implicit presence. Of a message, when it is null.</summary>
/// <typeparam name="T">The C# type.</typeparam>
/// <typeparam name="TForm">How its values stand.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Implicit<T, TForm> where TForm : struct, IProtobufValue<T>
{
    /// <summary>Bytes that <see cref="Write"/> writes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Size(in T value, uint tag, ref ProtobufLengths lengths) =>
        TForm.IsDefault(in value) ? 0 : Explicit<T, TForm>.Size(in value, tag, ref lengths);

    /// <summary>Writes the field, unless it has its default value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(Span<byte> body, int at, uint tag, in T value, ref ProtobufLengths lengths, string member) =>
        TForm.IsDefault(in value) ? at : Explicit<T, TForm>.Write(body, at, tag, in value, ref lengths, member);
}
