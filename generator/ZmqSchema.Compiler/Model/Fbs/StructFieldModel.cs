namespace ZmqSchema.Compiler.Model.Fbs;

/// <summary>A field of a struct.</summary>
/// <param name="Name">As the schema spells it.</param>
/// <param name="Offset">Where it begins.</param>
/// <param name="Padding">Unused bytes behind it.</param>
/// <param name="Type">A scalar, an enum, a struct, or a fixed array of these.</param>
/// <param name="IsKey">Whether vectors of the struct are sorted by it.</param>
/// <param name="Attributes">All that it carries, known or declared.</param>
/// <param name="Doc">The <c>///</c> lines.</param>
public sealed record StructFieldModel(
    string Name, int Offset, int Padding, FbsType Type, bool IsKey, EquatableArray<AttributeModel> Attributes, EquatableArray<string> Doc);
