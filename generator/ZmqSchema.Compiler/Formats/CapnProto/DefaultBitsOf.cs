using System.Globalization;
using ZmqSchema.Compiler.Formats.CapnProto.Allocation;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.CapnProto;

/// <summary>The bits that a number's default is XORed into the section with.</summary>
internal static class DefaultBitsOf
{
    /// <summary>As C# spells them.</summary>
    public static string Literal(FieldModel field) => Bits(field) is 0UL ? "0" : $"0x{Bits(field).ToString("x", CultureInfo.InvariantCulture)}UL";

    private static ulong Bits(FieldModel field) => (field.Default, CapnProtoTypes.SizeOf(field.Type)) switch
    {
        (FieldDefault.Real real, SlotSize.FourBytes) => BitConverter.ToUInt32(BitConverter.GetBytes((float)real.Value), 0),
        (FieldDefault.Real real, _) => unchecked((ulong)real.Bits),
        (FieldDefault.Integer integer, var size) => Bits(integer.Decimal) & (ulong.MaxValue >> (64 - (1 << (int)size))),
        _ => 0,
    };

    private static ulong Bits(string @decimal) => @decimal.StartsWith("-", StringComparison.Ordinal)
        ? unchecked((ulong)long.Parse(@decimal, CultureInfo.InvariantCulture))
        : ulong.Parse(@decimal, CultureInfo.InvariantCulture);
}
