using Microsoft.CodeAnalysis;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Generator.Reporting;

/// <summary>Findings as Roslyn reports them.</summary>
internal static class Diagnostics
{
    private const string Pages = "https://github.com/ZmqSchema/ZmqSchema/blob/main/docs/diagnostics/";

    public static Diagnostic Of(Finding finding, Location location) =>
        Diagnostic.Create(Descriptor(finding.Rule), location, [finding.Subject, .. finding.Arguments]);

    public static DiagnosticDescriptor Descriptor(Rule rule) => new(
        rule.Id,
        rule.Title,
        rule.Message,
        "ZmqSchema",
        rule.Severity is Severity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: $"{Pages}{rule.Id}.md");
}
