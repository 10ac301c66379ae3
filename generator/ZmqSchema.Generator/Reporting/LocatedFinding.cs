using Microsoft.CodeAnalysis;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Generator.Reporting;

/// <summary>A finding and where its subject stands.</summary>
internal sealed record LocatedFinding(Finding Finding, Location Location);
