using ZmqSchema.Compiler.Linking.Fbs.Rules;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>
/// Checks that a file mentions no type that is private in another assembly: it is internal there, and code for it here would not compile. Nor would
/// what unpacks a union with such a case, or takes the fields of a struct within a struct one by one.
/// </summary>
internal sealed class PrivateTypes(LinkScope scope)
{
    /// <summary>Checks an enum or a union where it is mentioned, once all is known of its cases.</summary>
    public void Check(EnumSymbol symbol, string name, int at)
    {
        if (symbol.Message is { } message)
            Check(message, name, at);
        else if (symbol.HiddenIn is { } assembly)
            Report(name, "is private", assembly, at);
        else if (symbol.Values.Select(v => (v.Name, Assembly: HiddenIn(v.Type))).FirstOrDefault(v => v.Assembly is not null) is { Assembly: { } other } hidden)
            Report(name, $"has the case {hidden.Name}, which is private", other, at);
    }

    /// <summary>Checks a table or struct where it is mentioned, once all is known of it.</summary>
    public void Check(RecordSymbol symbol, string name, int at)
    {
        if (symbol.HiddenIn is { } assembly)
            Report(name, "is private", assembly, at);
    }

    /// <summary>Checks the fields of a struct that a struct of this file holds.</summary>
    public void CheckWithin(RecordSymbol @struct, string name, int at)
    {
        if (FindWithin(@struct) is { } hidden && @struct.HiddenIn is null)
            Report(name, $"has the field {hidden.Field}, whose type is private", hidden.Assembly, at);
    }

    /// <summary>Checks a message of C# where it is mentioned.</summary>
    public void Check(NamedMessage message, string name, int at)
    {
        if (message.HiddenIn is { } assembly)
            Report(name, $"is the message {message.Name.FullName}, which is internal", assembly, at);
    }

    // In the other assembly itself nothing is wrong.
    private void Report(string name, string which, string assembly, int at)
    {
        if (scope.IsOwn)
            scope.Report(TypeRules.PrivateTypesStayInTheirAssembly, at, name, which, assembly);
    }

    private static (string Field, string Assembly)? FindWithin(RecordSymbol @struct)
    {
        foreach (var field in @struct.Fields)
        {
            var type = field.Type is SymbolType.FixedArray array ? array.Element : field.Type;
            if (HiddenIn(type) is { } assembly)
                return (field.Name, assembly);
            if (type is SymbolType.Record { Symbol: var inner } && FindWithin(inner) is { } within)
                return ($"{field.Name}.{within.Field}", within.Assembly);
        }

        return null;
    }

    private static string? HiddenIn(SymbolType? type) => type switch
    {
        SymbolType.Record it => it.Symbol.HiddenIn ?? it.Message?.HiddenIn,
        SymbolType.Scalar it => it.Enum?.HiddenIn,
        _ => null,
    };
}
