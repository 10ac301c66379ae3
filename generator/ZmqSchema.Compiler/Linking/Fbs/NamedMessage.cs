using ZmqSchema.Compiler.Declarations;
using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Formats;
using ZmqSchema.Compiler.Formats.FlatBuffers;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>
/// A message that C# declares, as far as schemas may know it: with this alone they are linked, so that an edit of its fields wakes them only where it
/// makes a struct larger or smaller.
/// </summary>
/// <param name="Name">The C# type.</param>
/// <param name="IsFlatBuffers">Whether it lists the format.</param>
/// <param name="IsUnion">Whether it is a union; that gets the codec of whatever holds it.</param>
/// <param name="IsValueType">Whether it is a value type.</param>
/// <param name="IsPublic">Whether everyone sees it.</param>
public sealed record NamedMessage(TypeName Name, bool IsFlatBuffers, bool IsUnion, bool IsValueType, bool IsPublic)
{
    /// <summary>Its FlatBuffers view.</summary>
    public TypeName View { get; init; } = ViewNames.Renamed(Name, Name.Name + ViewNames.Suffix);

    /// <summary>The other assembly that alone can use it, or null.</summary>
    public string? HiddenIn { get; init; }

    /// <summary>What it takes in place where FlatBuffers has it as a struct: it is blittable, and Struct alone.</summary>
    public MessageStruct? Struct { get; init; }

    /// <summary>The messages of a project, with others known that they may hold.</summary>
    public static EquatableArray<NamedMessage> Of(IReadOnlyList<MessageDeclaration> declared, IEnumerable<MessageDeclaration> known)
    {
        var messages = declared.Concat(known).GroupBy(d => d.Name).Select(same => MessageLinker.Link(same.First(), [])).ToArray();
        var structs = WireFormats.Find(WireFormat.Struct)!.LayOut(messages)
            .Select(m => (m.Name, Placement: FlatStructs.Of(m))).Where(m => m.Placement is not null).ToDictionary(m => m.Name, m => m.Placement!);
        return declared.OrderBy(d => d.Name.FullName, StringComparer.Ordinal)
            .Select(d => Of(d) with { Struct = structs.TryGetValue(d.Name, out var it) ? new(it.Struct.Size, it.Struct.Alignment, it.IsMemory) : null })
            .ToEquatableArray();
    }

    private static NamedMessage Of(MessageDeclaration declaration) => new(
        declaration.Name, declaration.Formats.Contains(WireFormat.FlatBuffers), declaration.Shape.IsUnion, declaration.Shape.IsValueType,
        declaration.Shape.Accessibility == "public")
    {
        View = ViewNames.Renamed(declaration.Name, declaration.Name.Name + ViewNames.SuffixOf(declaration.Formats, [WireFormat.FlatBuffers], WireFormat.FlatBuffers)),
    };
}
