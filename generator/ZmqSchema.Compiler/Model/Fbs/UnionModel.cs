namespace ZmqSchema.Compiler.Model.Fbs;

/// <summary>A union.</summary>
/// <param name="Name">The union.</param>
/// <param name="Cases">In the order of their numbers; the first is NONE.</param>
/// <param name="Attributes">All that it carries, known or declared.</param>
/// <param name="Doc">The <c>///</c> lines.</param>
public sealed record UnionModel(TypeName Name, EquatableArray<UnionCaseModel> Cases, EquatableArray<AttributeModel> Attributes, EquatableArray<string> Doc);

/// <summary>One case of a union.</summary>
/// <param name="Name">Its name in the union's enum.</param>
/// <param name="Value">Its number.</param>
/// <param name="Type">A table, a struct or a string; null for NONE.</param>
/// <param name="Doc">The <c>///</c> lines.</param>
public sealed record UnionCaseModel(string Name, int Value, FbsType? Type, EquatableArray<string> Doc);
