namespace ZmqSchema.Compiler.Model.Fbs;

/// <summary>A table with its slots.</summary>
/// <param name="Name">The table.</param>
/// <param name="Fields">In the order of their ids; each union is there twice, its type first.</param>
/// <param name="Key">The index in <paramref name="Fields"/> of the field that sorts, or -1.</param>
/// <param name="IsRoot">Whether the file names it as <c>root_type</c>.</param>
/// <param name="Attributes">All that it carries, known or declared.</param>
/// <param name="Doc">The <c>///</c> lines.</param>
public sealed record TableModel(
    TypeName Name, EquatableArray<TableFieldModel> Fields, int Key, bool IsRoot, EquatableArray<AttributeModel> Attributes, EquatableArray<string> Doc)
{
    /// <summary>Whether the table carries the attribute.</summary>
    public bool Has(string attribute) => Attributes.Any(a => a.Name == attribute);
}
