using System.Globalization;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.FlatBuffers;

internal sealed class UnionsHaveRoomForTheirType() : MessageRule("ZMQ512", Severity.Error,
    "The number of a union leaves no room for its type",
    "'{0}' is a union with number {1}, and FlatBuffers keeps its type under number {2}, which {3}; give it a number whose predecessor is free")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        from field in message.Fields
        where message.IsNumbered && FlatIds.TakesTwo(field.Type)
        let holder = message.Fields.FirstOrDefault(f => f.Number == field.Number - 1)
        where field.Number == 1 || holder is not null
        select Found(message.Subject(field.Name), Spelled(field.Number), Spelled(field.Number - 1), holder is null ? "there is not" : $"'{holder.Name}' has");

    private static string Spelled(int number) => number.ToString(CultureInfo.InvariantCulture);
}
