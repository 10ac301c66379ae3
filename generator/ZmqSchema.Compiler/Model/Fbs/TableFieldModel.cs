namespace ZmqSchema.Compiler.Model.Fbs;

/// <summary>A field of a table.</summary>
/// <param name="Name">As the schema spells it; of a union's hidden type field with <c>_type</c> behind it.</param>
/// <param name="Id">Its slot, from 0.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Default">What it is when absent.</param>
/// <param name="IsRequired">Whether a buffer without it is malformed.</param>
/// <param name="IsOptional">Whether a scalar may be absent: its default is <c>null</c>.</param>
/// <param name="IsKey">Whether vectors of the table are sorted by it.</param>
/// <param name="IsDeprecated">Whether it has a slot and no accessors.</param>
/// <param name="IsUnionType">Whether it is the hidden field that says which case the next field holds.</param>
/// <param name="NestedRoot">The table that the bytes are a buffer of, or null.</param>
/// <param name="Attributes">All that it carries, known or declared.</param>
/// <param name="Doc">The <c>///</c> lines.</param>
public sealed record TableFieldModel(
    string Name, int Id, FbsType Type, FieldDefault Default, bool IsRequired, bool IsOptional, bool IsKey, bool IsDeprecated, bool IsUnionType,
    TypeName? NestedRoot, EquatableArray<AttributeModel> Attributes, EquatableArray<string> Doc)
{
    /// <summary>Where its offset stands in the vtable, which begins with its own size and the table's.</summary>
    public int VTableOffset => 4 + (2 * Id);
}
