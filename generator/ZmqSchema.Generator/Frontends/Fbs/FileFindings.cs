using ZmqSchema.Compiler.Fbs;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Generator.Frontends.Fbs;

/// <summary>All that is wrong with one schema file, and where.</summary>
internal sealed record FileFindings(string Path, EquatableArray<PlacedFinding> Findings);
