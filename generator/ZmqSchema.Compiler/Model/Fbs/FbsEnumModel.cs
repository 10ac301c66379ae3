namespace ZmqSchema.Compiler.Model.Fbs;

/// <summary>An enum of a schema.</summary>
/// <param name="Enum">Its name, its integer, and its values in the order of their numbers; of flags, the bits themselves.</param>
/// <param name="IsFlags">Whether it carries <c>bit_flags</c>.</param>
/// <param name="ValueDocs">The <c>///</c> lines of each value, in the same order.</param>
/// <param name="Attributes">All that it carries, known or declared.</param>
/// <param name="Doc">The <c>///</c> lines.</param>
public sealed record FbsEnumModel(
    EnumModel Enum, bool IsFlags, EquatableArray<EquatableArray<string>> ValueDocs, EquatableArray<AttributeModel> Attributes, EquatableArray<string> Doc);
