namespace ZmqSchema.Compiler.Model.Fbs;

/// <summary>What a table or struct is sorted by.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Position">Its vtable offset in a table, its offset in a struct.</param>
/// <param name="Default">What it is when absent.</param>
/// <param name="Type">A scalar, an enum or a string.</param>
public sealed record KeyModel(string Field, int Position, FieldDefault Default, FbsType Type);
