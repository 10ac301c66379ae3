namespace ZmqSchema.Compiler.Model.Fbs;

/// <summary>All schema files of a project, linked: what emitters write accessors, objects and views from.</summary>
/// <param name="Files">In the order of their paths.</param>
public sealed record FbsSchema(EquatableArray<FbsFileModel> Files);
