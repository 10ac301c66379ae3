using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;

/// <summary>One declared type with what its emitted code depends on and nothing else, so that an edit wakes only what it changes. A closed family.</summary>
/// <param name="Name">The type.</param>
/// <param name="HintName">The name of its file.</param>
public abstract record AccessorUnit(TypeName Name, string HintName)
{
    /// <summary>An enum.</summary>
    public sealed record Enumeration(FbsEnumModel Model, string HintName) : AccessorUnit(Model.Enum.Name, HintName);

    /// <summary>A union.</summary>
    /// <param name="Model">The union.</param>
    /// <param name="Hidden">Which of its cases are private types.</param>
    /// <param name="HintName">The name of its file.</param>
    public sealed record Union(UnionModel Model, EquatableArray<TypeName> Hidden, string HintName) : AccessorUnit(Model.Name, HintName);

    /// <summary>A struct.</summary>
    /// <param name="Model">The struct.</param>
    /// <param name="Inner">The structs that it holds, and what these hold: their fields are arguments of its own.</param>
    /// <param name="Hidden">Which types that it mentions are private.</param>
    /// <param name="HintName">The name of its file.</param>
    public sealed record Struct(StructModel Model, EquatableArray<StructModel> Inner, EquatableArray<TypeName> Hidden, string HintName)
        : AccessorUnit(Model.Name, HintName);

    /// <summary>A table.</summary>
    /// <param name="Model">The table.</param>
    /// <param name="FileIdentifier">What buffers of the file are marked with, where the table is the root of them; else null.</param>
    /// <param name="Hidden">Which types that it mentions are private.</param>
    /// <param name="HintName">The name of its file.</param>
    public sealed record Table(TableModel Model, string? FileIdentifier, EquatableArray<TypeName> Hidden, string HintName)
        : AccessorUnit(Model.Name, HintName);
}

/// <summary>The types that one file declares.</summary>
public sealed record FileUnits(string Path, EquatableArray<AccessorUnit> Units);
