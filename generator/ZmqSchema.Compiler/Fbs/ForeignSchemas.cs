using ZmqSchema.Compiler.Fbs.Declarations;
using ZmqSchema.Compiler.Fbs.Parsing;
using ZmqSchema.Compiler.Linking.Fbs;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Fbs;

/// <summary>The schema files of an assembly that the project refers to: their types have their code there, and are known here.</summary>
/// <param name="Assembly">Its name.</param>
/// <param name="Files">The files, read.</param>
/// <param name="Messages">The messages of C# that their tables hold.</param>
public sealed record ForeignSchemas(string Assembly, EquatableArray<SchemaDeclaration> Files, EquatableArray<NamedMessage> Messages)
{
    /// <summary>Reads the files of an assembly, whose paths are from its project's folder.</summary>
    /// <param name="assembly">Its name.</param>
    /// <param name="texts">The files.</param>
    /// <param name="messages">The messages of C# that their tables hold.</param>
    /// <param name="isFriend">Whether it lets the project see what is internal in it.</param>
    public static ForeignSchemas Read(string assembly, IEnumerable<SchemaText> texts, IEnumerable<NamedMessage> messages, bool isFriend) => new(
        assembly,
        texts.Select(t => SchemaParser.Parse(t with { Path = SchemaPaths.InAssembly(assembly, t.Path) }).Declaration with { Assembly = assembly, HidesPrivateTypes = !isFriend }).ToEquatableArray(),
        messages.ToEquatableArray());
}
