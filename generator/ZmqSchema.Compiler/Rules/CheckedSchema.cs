using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Rules;

/// <summary>All checked messages, by name.</summary>
internal sealed class CheckedSchema(IEnumerable<CheckedMessage> messages)
{
    private readonly Dictionary<TypeName, CheckedMessage> _byName = messages.ToDictionary(m => m.Message.Name);

    /// <summary>The message of that name, which there is.</summary>
    public CheckedMessage Find(TypeName name) => _byName[name];
}
