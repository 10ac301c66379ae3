using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.Json;

/// <summary>How values stand in JSON, as C# spells it: enums ask the codec they stand in for their names.</summary>
/// <param name="codec">The C# type of the codec: the message, or the type within a union that reads and writes a case.</param>
internal sealed class JsonForms(string codec) : ValueForms(WireFormat.Json)
{
    protected override string OfEnumeration(FieldType.Enumeration type) =>
        $"{JsonEmitter.Room}EnumValue<{type.Enum.Name.InCode}, {type.Enum.Underlying.InCode()}, {codec}>";
}
