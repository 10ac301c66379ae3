using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Formats.FlatBuffers;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Linking;

/// <summary>
/// The types that are emitted beside messages and are none: views, and the accessors of schema files. A front end does not know them, so that only
/// here a member that has one by mistake can be told from one whose type nobody declares.
/// </summary>
internal sealed class CompanionTypes(IEnumerable<MessageModel> messages)
{
    private readonly Dictionary<TypeName, TypeName> _messages = messages
        .SelectMany(m => Beside(m).Select(name => (Companion: name, Message: m.Name)))
        .GroupBy(c => c.Companion).ToDictionary(same => same.Key, same => same.First().Message);

    /// <summary>The message that the type of that name is emitted for; null where none is.</summary>
    public TypeName? MessageOf(TypeName companion) => _messages.TryGetValue(companion, out var message) ? message : null;

    private static IEnumerable<TypeName> Beside(MessageModel message)
    {
        if (message.IsFromSchema)
        {
            var declared = ViewNames.Renamed(message.Name, FlatNames.DeclaredName(message.Name, message.Shape.IsUnion));
            return [declared, FlatcNames.VerifyClass(declared), FlatNames.ViewOf(message)];
        }

        var views = message.Formats.Where(f => f is WireFormat.FlatBuffers or WireFormat.CapnProto).Select(f => ViewNames.Of(message, f));
        return ViewEmitter.HasView(message) ? views.Append(ViewNames.Renamed(message.Name, message.Name.Name + ViewNames.Suffix)) : views;
    }
}
