using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Linking.Fbs.Rules;

/// <summary>What can be wrong with enums and unions: ZMQ240 to ZMQ249.</summary>
public static class EnumRules
{
    public static Rule EnumsStandOnIntegers { get; } = new("ZMQ240", Severity.Error,
        "An enum does not stand on an integer",
        "'{0}' must stand on an integer: byte, ubyte, short, ushort, int, uint, long or ulong");

    public static Rule ValueNamesAreUnique { get; } = new("ZMQ241", Severity.Error,
        "Two values have the same name",
        "'{0}' is declared already; rename one of the two");

    public static Rule ValuesAreUnique { get; } = new("ZMQ242", Severity.Error,
        "Two values are the same number",
        "'{0}' is {1}, as '{2}' is; give one of them another number");

    public static Rule ValuesFit { get; } = new("ZMQ243", Severity.Error,
        "A value does not fit its integer",
        "'{0}' is {1}, which does not fit {2}");

    public static Rule FlagsFit { get; } = new("ZMQ244", Severity.Error,
        "A flag does not fit its integer",
        "'{0}' is bit {1}, and {2} has bits 0 to {3}; of bit_flags, write the number of the bit");

    public static Rule FlagsAreUnsigned { get; } = new("ZMQ245", Severity.Warning,
        "Flags stand on a signed integer",
        "'{0}' has bit_flags on a signed integer; write {1} instead, so that its last bit can be used");

    public static Rule CasesAreTablesStructsOrTexts { get; } = new("ZMQ246", Severity.Error,
        "A union holds something other than tables, structs and strings",
        "'{0}' is neither a table nor a struct nor a string, which is all that a union can hold; wrap it in a table");

    public static Rule EnumsAreNotAligned { get; } = new("ZMQ247", Severity.Error,
        "An enum has force_align",
        "'{0}' is an enum, and force_align is for structs; remove it");
}
