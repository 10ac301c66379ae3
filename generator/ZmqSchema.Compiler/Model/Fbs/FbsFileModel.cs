namespace ZmqSchema.Compiler.Model.Fbs;

/// <summary>What one schema file declares itself; what it includes is the including file's own.</summary>
/// <param name="Path">The file.</param>
/// <param name="IsSound">Whether neither it nor what it includes has an error, so that code can be emitted.</param>
/// <param name="Tables">In the order of the file, as all that follows.</param>
/// <param name="Structs">The structs.</param>
/// <param name="Enums">The enums.</param>
/// <param name="Unions">The unions.</param>
/// <param name="Services">The services.</param>
/// <param name="RootType">The root table, or null.</param>
/// <param name="FileIdentifier">Four bytes, or null.</param>
/// <param name="FileExtension">Without a dot, or null.</param>
/// <param name="NativeIncludes">What C++ would include.</param>
public sealed record FbsFileModel(
    string Path, bool IsSound, EquatableArray<TableModel> Tables, EquatableArray<StructModel> Structs, EquatableArray<FbsEnumModel> Enums,
    EquatableArray<UnionModel> Unions, EquatableArray<ServiceModel> Services, TypeName? RootType, string? FileIdentifier, string? FileExtension,
    EquatableArray<string> NativeIncludes)
{
    /// <summary>The messages of C# that its tables hold and its unions have for cases, as often as they do.</summary>
    public IEnumerable<FbsType.Message> Messages => Tables.SelectMany(t => t.Fields).Select(f => f.Type is FbsType.Vector vector ? vector.Element : f.Type)
        .Concat(Unions.SelectMany(u => u.Cases).Select(c => c.Type)).OfType<FbsType.Message>();

    /// <summary>The assembly that has the code of its types; null where that is this project.</summary>
    public string? Assembly { get; init; }

    /// <summary>Whether that assembly hides from this project what is private in the file.</summary>
    public bool HidesPrivateTypes { get; init; }
}
