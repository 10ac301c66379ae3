using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>
/// A number in a data section. What is there are its bits XOR those of its default, so that zeros are the default (Cap'n Proto encoding,
/// "Default Values").
/// </summary>
/// <typeparam name="T">The C# type.</typeparam>
/// <typeparam name="TNumber">Its bits.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Number<T, TNumber> where TNumber : struct, ICapnProtoNumber<T>
{
    /// <summary>Writes the number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref CapnProtoWriter writer, int section, int offset, ulong @default, in T value, string member)
    {
        var bits = TNumber.ToBits(in value, member) ^ @default;
        switch (TNumber.ElementSize)
        {
            case CapnProtoSize.Bit:
                writer.PutBit(section, offset, bits != 0);
                break;
            case CapnProtoSize.Byte:
                writer.Put(section, offset, (byte)bits);
                break;
            case CapnProtoSize.TwoBytes:
                writer.Put(section, offset, (ushort)bits);
                break;
            case CapnProtoSize.FourBytes:
                writer.Put(section, offset, (uint)bits);
                break;
            default:
                writer.Put(section, offset, bits);
                break;
        }
    }

    /// <summary>Reads the number, or says in <paramref name="source"/> what is wrong.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ref CapnProtoSource source, scoped in CapnProtoStruct holder, int offset, ulong @default, out T value)
    {
        var bits = Bits(in holder, offset) ^ @default;
        return TNumber.TryFromBits(bits, out value) || source.Fail(holder.Position, TNumber.Refusal, (long)bits);
    }

    /// <summary>The bits of a number, as they stand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Bits(scoped in CapnProtoStruct holder, int offset) => TNumber.ElementSize switch
    {
        CapnProtoSize.Bit => holder.GetBit(offset) ? 1UL : 0,
        CapnProtoSize.Byte => holder.Get<byte>(offset),
        CapnProtoSize.TwoBytes => holder.Get<ushort>(offset),
        CapnProtoSize.FourBytes => holder.Get<uint>(offset),
        _ => holder.Get<ulong>(offset),
    };
}
