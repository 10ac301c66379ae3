using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Linking;

/// <summary>
/// Every type of a field is there to be seen. The compiler says so too where nobody declares the type; where another source generator does, it finds
/// nothing amiss, and a message would have no code without a word.
/// </summary>
internal static class TypesAreKnown
{
    public static Rule Rule { get; } = new("ZMQ210", Severity.Error,
        "A field has a type that is not known",
        "'{0}' has the type {1}, which ZmqSchema cannot find; correct the name or add the reference that is missing, and if another source generator emits the type, which no generator sees of another, declare it by hand or mark the member [ZmqIgnore]");

    /// <summary>What is wrong with a message of this project; what it holds of other assemblies may miss a reference too.</summary>
    public static IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog, HashSet<TypeName> foreign) =>
        from field in message.Fields
        let unknown = UnknownIn(field.Type, catalog, foreign, [])
        where unknown is { IsInaccessible: false }
        select Rule.Found(message.Subject(field.Name), unknown.Name.FullName);

    private static FieldType.Nested? UnknownIn(FieldType type, MessageCatalog catalog, HashSet<TypeName> foreign, HashSet<TypeName> asked) =>
        MessageCatalog.UnknownIn(type)
        ?? MessageCatalog.NestedNames(type).Where(name => foreign.Contains(name) && asked.Add(name)).Select(catalog.Find).OfType<MessageModel>()
            .SelectMany(m => m.Fields.Select(f => f.Type).Concat(m.Cases.Select(c => c.Type)))
            .Select(held => UnknownIn(held, catalog, foreign, asked)).FirstOrDefault(unknown => unknown is not null);
}
