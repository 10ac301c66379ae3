namespace ZmqSchema.Compiler.Model;

/// <summary>The C# side of a message: what its emitted half has to fit to.</summary>
/// <param name="Kind">What it is declared as.</param>
/// <param name="Containers">The headers of the outer types from the outside in: <c>partial class Market</c>.</param>
/// <param name="MemberNames">Names of generated members that are taken in the type, sorted.</param>
/// <param name="HiddenMembers">Members on the wire that not everyone who sees the type can see.</param>
/// <param name="Storage">The members behind the instance fields in order; empty where a field holds something not on the wire.</param>
/// <param name="WrittenLayout">The user's <c>[StructLayout]</c>, or null.</param>
/// <param name="Construction">How one is made.</param>
/// <param name="TakenViews">How the names of types beside it go on that a view would have: <c>View</c>.</param>
/// <param name="Accessibility">The C# words: <c>public</c>, <c>internal</c>.</param>
/// <param name="CompiledPythonFormat">The constant of that name in another assembly's message, else null.</param>
/// <param name="IsUnion">Whether it is one of several cases rather than a row of fields.</param>
public sealed record TypeShape(
    MessageKind Kind, EquatableArray<string> Containers, EquatableArray<string> MemberNames, EquatableArray<string> HiddenMembers,
    EquatableArray<string> Storage, WrittenLayout? WrittenLayout, ConstructionModel Construction, EquatableArray<string> TakenViews, string Accessibility,
    string? CompiledPythonFormat, bool IsUnion)
{
    /// <summary>Whether it is a value type.</summary>
    public bool IsValueType => Kind is MessageKind.Struct or MessageKind.RecordStruct;

    /// <summary>The C# words between <c>partial</c> and the name.</summary>
    public string Keyword => Kind switch
    {
        MessageKind.Class => "class",
        MessageKind.Record => "record",
        MessageKind.Struct => "struct",
        _ => "record struct",
    };
}
