using ZmqSchema.Compiler.Formats.CapnProto.Allocation;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.CapnProto;

/// <summary>What Cap'n Proto makes of a type.</summary>
internal static class CapnProtoTypes
{
    /// <summary>What a field of the type takes in its struct.</summary>
    public static SlotSize SizeOf(FieldType type) => type switch
    {
        FieldType.Scalar scalar => SizeOf(scalar.Kind),
        FieldType.Enumeration { Enum: var it } => IsEnum(it) ? SlotSize.TwoBytes : SizeOf(it.Underlying),
        FieldType.WellKnown { Kind: WellKnownKind.DateTime or WellKnownKind.DateTimeOffset or WellKnownKind.TimeSpan } => SlotSize.EightBytes,
        _ => SlotSize.Pointer,
    };

    /// <summary>Whether an enum is one there too: its values are 0, 1 and so on, as ordinals are. Any other is its integer.</summary>
    public static bool IsEnum(EnumModel model)
    {
        var values = new HashSet<string>(model.Members.Select(m => m.Value));
        return values.Count is > 0 and <= ushort.MaxValue && Enumerable.Range(0, values.Count).All(i => values.Contains(Decimal(i)));
    }

    private static SlotSize SizeOf(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => SlotSize.Bit,
        ScalarKind.Float16 => SlotSize.FourBytes,
        _ => kind.Size() switch
        {
            1 => SlotSize.Byte,
            2 => SlotSize.TwoBytes,
            4 => SlotSize.FourBytes,
            _ => SlotSize.EightBytes,
        },
    };

    private static string Decimal(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
