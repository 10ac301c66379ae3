namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>The messages of C# by name, for fields whose type no schema declares.</summary>
internal sealed class NamedMessages(IEnumerable<NamedMessage> messages)
{
    private readonly Dictionary<string, NamedMessage> _byName = messages.GroupBy(m => m.Name.FullName).ToDictionary(same => same.Key, same => same.First());

    /// <summary>The message of that name, in this namespace or further out; or null.</summary>
    public NamedMessage? Find(string @namespace, string name) =>
        SymbolTable.Outwards(@namespace).Select(outer => _byName.TryGetValue(SymbolTable.Qualify(outer, name), out var found) ? found : null).FirstOrDefault(m => m is not null);
}
