namespace ZmqSchema.Compiler.Model.Fbs;

/// <summary>All schema files that a project knows, linked: what emitters write accessors, objects and views from.</summary>
/// <param name="Files">Its own in the order of their paths, then those of other assemblies.</param>
public sealed record FbsSchema(EquatableArray<FbsFileModel> Files)
{
    /// <summary>What emitters may rely on.</summary>
    public IEnumerable<FbsFileModel> Sound => Files.Where(f => f.IsSound);
}
