using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Rules;

/// <summary>What formats ask whose integers have 64 bits at most.</summary>
/// <param name="id">The number that the rule has in that format.</param>
/// <param name="format">The format, as its users call it.</param>
internal abstract class IntegersHave64Bits(string id, string format) : MessageRule(id, Severity.Error,
    $"{format} cannot hold a type",
    $"'{{0}}' is {{1}}, and {format} has integers of 64 bits at most; send two of those, a string, or a byte[]")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        from field in message.Fields
        where IsWide(field.Type)
        select Found(message.Subject(field.Name), field.Type.Words);

    private static bool IsWide(FieldType type) => type switch
    {
        FieldType.Scalar scalar => scalar.Kind is ScalarKind.Int128 or ScalarKind.UInt128,
        FieldType.Vector vector => IsWide(vector.Element),
        FieldType.Optional optional => IsWide(optional.Value),
        FieldType.Map map => IsWide(map.Key) || IsWide(map.Value),
        _ => false,
    };
}
