using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.Struct;

internal sealed class NestedMessagesHaveAStructForm() : MessageRule("ZMQ501", Severity.Error,
    "A message within a Struct message has no Struct form",
    "'{0}' holds {1}, which {2}")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        from held in catalog.HeldBy(message)
        where !held.Message.Shape.IsUnion && held.Message.CaseOf is null // ZMQ500 and ZMQ505 tell of unions, ZMQ209 of cases.
        let problem = Problem(held.Message)
        where problem is not null
        select Found(message.Subject(held.Field.Name), held.Message.Name.FullName, problem);

    private static string? Problem(MessageModel nested) => nested switch
    {
        { Payloads.Count: > 0 } => "has payloads, and only a message that is sent itself can have those; move them to the outer message",
        { IsFromSchema: true, Role: MessageRole.Part } => "is a struct of a schema and has no Struct form; make it a table with \"struct\" in its zmq_formats, or choose another wire format",
        { IsFromSchema: true } when !nested.Has(WireFormat.Struct) => "does not list \"struct\" in its zmq_formats; add it there",
        _ when !nested.Has(WireFormat.Struct) => "does not list WireFormat.Struct; add it there",
        { Shape.CompiledPythonFormat: not null } when StructLayout.Of(nested) is null =>
            "has a layout of its own in another assembly that cannot be seen from here; declare such a message in this project",
        _ => null,
    };
}
