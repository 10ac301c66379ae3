using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Declarations;

/// <summary>A message as somebody wrote it, in C# or in a schema file: names unresolved, numbers as given, mistakes included.</summary>
/// <param name="Name">The C# type.</param>
/// <param name="SchemaName">What the attribute says, or null.</param>
/// <param name="Topic">What the attribute says, or null.</param>
/// <param name="Formats">As listed; empty means the default.</param>
/// <param name="IsBigEndian">The byte order of the Struct format.</param>
/// <param name="Naming">How names are spelled on the wire.</param>
/// <param name="Fields">The body's members as declared.</param>
/// <param name="Payloads">The payload members as declared.</param>
/// <param name="Reserved">Numbers that no field may have.</param>
/// <param name="Shape">The C# side.</param>
/// <param name="IsForeign">Whether it comes from another assembly, which has its code already.</param>
/// <param name="Findings">What was wrong with the way it was written.</param>
public sealed record MessageDeclaration(
    TypeName Name, string? SchemaName, string? Topic, EquatableArray<WireFormat> Formats, bool IsBigEndian, FieldNaming Naming,
    EquatableArray<FieldDeclaration> Fields, EquatableArray<PayloadDeclaration> Payloads, EquatableArray<int> Reserved, TypeShape Shape,
    bool IsForeign, EquatableArray<Finding> Findings)
{
    /// <summary>Of a union: its cases in the order of declaration, which numbers them from 1.</summary>
    public EquatableArray<MessageDeclaration> Cases { get; init; }

    /// <summary>What doc comments say.</summary>
    public Documentation Documentation { get; init; } = Documentation.None;

    /// <summary>Whether it stands in MessagePack as an array.</summary>
    public bool IsMessagePackArray { get; init; }

    /// <summary>Whether it is a message by itself; else it lives in others alone, as a union without <c>[ZmqMessage]</c> does.</summary>
    public bool IsMessage { get; init; } = true;
}
