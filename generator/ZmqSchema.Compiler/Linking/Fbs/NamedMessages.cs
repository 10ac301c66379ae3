using ZmqSchema.Compiler.Fbs;
using ZmqSchema.Compiler.Fbs.Declarations;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>The messages of C# by name, for types that no schema declares. What a name means in the file of another assembly is what it meant there.</summary>
/// <param name="messages">Those that the project's own files may name.</param>
/// <param name="foreign">The files of other assemblies, with those that they name.</param>
internal sealed class NamedMessages(IEnumerable<NamedMessage> messages, IEnumerable<ForeignSchemas> foreign)
{
    private readonly Dictionary<string, NamedMessage> _own = ByName(messages);
    private readonly Dictionary<string, Dictionary<string, NamedMessage>> _foreign = foreign.ToDictionary(f => f.Assembly, f => ByName(f.Messages));

    /// <summary>The message of that name, in this namespace or further out; or null.</summary>
    public NamedMessage? Find(SchemaDeclaration file, string @namespace, string name)
    {
        var known = file.Assembly is { } assembly ? _foreign[assembly] : _own;
        return SymbolTable.Outwards(@namespace).Select(outer => known.TryGetValue(SymbolTable.Qualify(outer, name), out var found) ? found : null).FirstOrDefault(m => m is not null);
    }

    private static Dictionary<string, NamedMessage> ByName(IEnumerable<NamedMessage> messages) =>
        messages.GroupBy(m => m.Name.FullName).ToDictionary(same => same.Key, same => same.First());
}
