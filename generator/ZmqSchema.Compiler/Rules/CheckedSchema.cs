using ZmqSchema.Compiler.Declarations;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Rules;

/// <summary>All checked messages, by name.</summary>
internal sealed class CheckedSchema(IEnumerable<CheckedMessage> messages)
{
    private readonly Dictionary<TypeName, CheckedMessage> _byName = messages.ToDictionary(m => m.Message.Name);

    /// <summary>The message of that declaration and its cases.</summary>
    public IEnumerable<CheckedMessage> FindWithCases(MessageDeclaration declaration) =>
        declaration.Cases.Prepend(declaration).Select(Find).OfType<CheckedMessage>();

    /// <summary>The message of that declaration, or null where another kind of type with the same name was faster, which the C# compiler reports.</summary>
    public CheckedMessage? Find(MessageDeclaration declaration) => _byName.TryGetValue(declaration.Name, out var found) switch
    {
        true when found.Message.IsFromSchema => SchemaTypesAreMessagesAlready.Instead(found),
        true when found.Message.Shape.Kind == declaration.Shape.Kind => found,
        _ => null,
    };

    /// <summary>The message of a schema file's type, checked.</summary>
    public CheckedMessage Find(MessageModel declared) => _byName[declared.Name];
}
