using ZmqSchema.Compiler.Fbs.Declarations;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>
/// The names that one file and its includes have declared so far, found as flatc finds them: in the order of the text, from the present
/// namespace outwards, and with types that are mentioned before they are declared.
/// </summary>
internal sealed class SymbolTable
{
    private readonly Dictionary<string, RecordSymbol> _records = [];
    private readonly Dictionary<string, EnumSymbol> _enums = [];

    /// <summary>Full names of whatever is declared, whichever kind.</summary>
    public HashSet<string> Declared { get; } = [];

    public HashSet<string> Services { get; } = [];

    /// <summary>Where each type was mentioned, to say so when nobody declared it.</summary>
    public List<Mention> Mentions { get; } = [];

    public static string Qualify(string @namespace, string name) => @namespace.Length == 0 ? name : $"{@namespace}.{name}";

    public bool TryAdd(string @namespace, EnumSymbol symbol)
    {
        var name = Qualify(@namespace, symbol.Name);
        if (_enums.ContainsKey(name))
            return false;
        _enums.Add(name, symbol);
        return true;
    }

    /// <summary>The enum or union of that name, here or further out.</summary>
    public EnumSymbol? FindEnum(string @namespace, string name)
    {
        foreach (var outer in Outwards(@namespace))
        {
            if (_enums.TryGetValue(Qualify(outer, name), out var found))
                return found;
        }

        return null;
    }

    /// <summary>The table or struct of that very name.</summary>
    public RecordSymbol? FindExactly(string name) => _records.TryGetValue(name, out var found) ? found : null;

    /// <summary>The table or struct of that name, here or further out; mentioned ones first, as flatc does.</summary>
    public RecordSymbol? Find(string @namespace, string name)
    {
        if (FindExactly(name) is { IsDeclared: false } mentioned)
            return mentioned;
        foreach (var outer in Outwards(@namespace))
        {
            if (FindExactly(Qualify(outer, name)) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>The table or struct of that name; where there is none yet, one that is only mentioned.</summary>
    public SymbolType.Record Mention(string @namespace, string name, SchemaDeclaration file, int at)
    {
        var symbol = Find(@namespace, name);
        if (symbol is null)
            _records.Add(name, symbol = new(name, @namespace));
        var type = new SymbolType.Record(symbol);
        Mentions.Add(new(type, @namespace, name, file, at));
        return type;
    }

    /// <summary>Declares a table or struct: a new one, or the one that was mentioned. Null when there is one already.</summary>
    public RecordSymbol? Declare(string @namespace, string name)
    {
        var full = Qualify(@namespace, name);
        RecordSymbol symbol;
        if (FindExactly(name) is { IsDeclared: false } mentioned)
        {
            _records.Remove(name);
            _records[full] = symbol = mentioned;
        }
        else if (FindExactly(full) is { } known)
        {
            if (known.IsDeclared)
                return null;
            symbol = known;
        }
        else
        {
            _records.Add(full, symbol = new(name, @namespace));
        }

        symbol.Name = name;
        symbol.Namespace = @namespace;
        symbol.IsDeclared = true;
        return symbol;
    }

    /// <summary>A namespace and those around it, the nearest first.</summary>
    public static IEnumerable<string> Outwards(string @namespace)
    {
        for (; @namespace.Length > 0; @namespace = @namespace.Substring(0, Math.Max(0, @namespace.LastIndexOf('.'))))
            yield return @namespace;
        yield return "";
    }
}

/// <summary>A place where a type was mentioned.</summary>
internal sealed record Mention(SymbolType.Record Type, string Namespace, string Name, SchemaDeclaration File, int At);
