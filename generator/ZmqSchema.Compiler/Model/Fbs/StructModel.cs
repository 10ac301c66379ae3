namespace ZmqSchema.Compiler.Model.Fbs;

/// <summary>A struct and its layout.</summary>
/// <param name="Name">The struct.</param>
/// <param name="Size">Bytes, padding included.</param>
/// <param name="Alignment">What its address is a multiple of.</param>
/// <param name="Fields">In the order of declaration, which is that of their offsets.</param>
/// <param name="Key">The index in <paramref name="Fields"/> of the field that sorts, or -1.</param>
/// <param name="Attributes">All that it carries, known or declared.</param>
/// <param name="Doc">The <c>///</c> lines.</param>
public sealed record StructModel(
    TypeName Name, int Size, int Alignment, EquatableArray<StructFieldModel> Fields, int Key, EquatableArray<AttributeModel> Attributes, EquatableArray<string> Doc);
