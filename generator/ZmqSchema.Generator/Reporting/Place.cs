using Microsoft.CodeAnalysis;

namespace ZmqSchema.Generator.Reporting;

/// <summary>Where a subject of findings stands: a real location, so that <c>#pragma warning disable</c> works there.</summary>
internal sealed record Place(string Subject, Location Location);
