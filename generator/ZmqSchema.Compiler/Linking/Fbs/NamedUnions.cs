using ZmqSchema.Compiler.Fbs.Declarations;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>
/// The unions of C# by name, for the fields of one file and its includes. A union takes two slots of its table, so what a name means has to be known
/// where it stands: a name that one of the files declares, further down too, is never that of a union of C#.
/// </summary>
internal sealed class NamedUnions(NamedMessages messages, IReadOnlyList<SchemaDeclaration> files)
{
    private readonly Dictionary<NamedMessage, EnumSymbol> _symbols = [];
    private HashSet<string>? _declared;

    /// <summary>The union of that name, in this namespace or further out; or null.</summary>
    public EnumSymbol? Find(SchemaDeclaration file, string @namespace, string name)
    {
        if (messages.Find(file, @namespace, name) is not { IsUnion: true } message || IsDeclared(@namespace, name))
            return null;
        if (!_symbols.TryGetValue(message, out var symbol))
            _symbols.Add(message, symbol = new(message.Name.Name, message.Name.Namespace, isUnion: true) { Message = message });
        return symbol;
    }

    // flatc takes a table of any namespace for one that was mentioned above it by its name alone.
    private bool IsDeclared(string @namespace, string name)
    {
        _declared ??= [.. files.SelectMany(f => f.Items).Where(i => i.TypeName is not null).SelectMany(i => new[] { SymbolTable.Qualify(i.Namespace, i.TypeName!), i.TypeName! })];
        return SymbolTable.Outwards(@namespace).Any(outer => _declared.Contains(SymbolTable.Qualify(outer, name)));
    }
}
