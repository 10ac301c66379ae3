using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>A schema file, linked, and what was wrong with it.</summary>
public sealed record LinkedFile(FbsFileModel Model, EquatableArray<SchemaFinding> Findings);
