using ZmqSchema.Compiler.Fbs.Declarations;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>Resolves types: enums and unions that were declared above, else unions of C#, else tables and structs, which may still come.</summary>
internal sealed class TypeResolver(LinkScope scope, NamedUnions unions)
{
    public SymbolType Resolve(TypeReference type) => type switch
    {
        TypeReference.Scalar scalar => new SymbolType.Scalar(scalar.Kind),
        TypeReference.Text => new SymbolType.Text(),
        TypeReference.Vector vector => new SymbolType.Vector(Resolve(vector.Element)),
        TypeReference.FixedArray array => new SymbolType.FixedArray(Resolve(array.Element), array.Length),
        TypeReference.Named named => Resolve(named.Name, named.At),
        _ => throw new InvalidOperationException($"A new kind of type: {type.GetType()}"),
    };

    private SymbolType Resolve(string name, int at)
    {
        var found = scope.Symbols.FindEnum(scope.Namespace, name) ?? unions.Find(scope.File, scope.Namespace, name);
        if (found is not null)
            scope.Note(found, name, at);
        return found switch
        {
            { IsUnion: true } => new SymbolType.Union(found),
            not null => new SymbolType.Scalar(found.Underlying, found),
            null => ResolveRecord(name, at),
        };
    }

    /// <summary>The table or struct of that name, known or still to come.</summary>
    public SymbolType.Record ResolveRecord(string name, int at) => scope.Symbols.Mention(scope.Namespace, name, scope.File, at);
}
