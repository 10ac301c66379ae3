using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Reporting;

/// <summary>Findings obey the ways in which users silence and sharpen diagnostics.</summary>
public class SilencingTests
{
    private const string EmptyTopic = "[ZmqMessage(Topic = \"\")] public partial struct Tick { public int A; }";
    private const string NotPartial = "[ZmqMessage] public struct Tick { public int A; }";

    [Fact]
    public void A_warning_is_a_warning_and_an_error_an_error()
    {
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(Report(UserProject.Of(EmptyTopic), ReportDiagnostic.Default)).Severity);
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(Report(UserProject.Of(NotPartial), ReportDiagnostic.Default)).Severity);
    }

    [Fact]
    public void A_pragma_silences_a_warning()
    {
        var project = UserProject.Of($"#pragma warning disable ZMQ401\n{EmptyTopic}\n#pragma warning restore ZMQ401\n{EmptyTopic.Replace("Tick", "Tock", StringComparison.Ordinal)}");
        Assert.Equal("4:48", Generation.Describe(Assert.Single(Report(project, ReportDiagnostic.Default), d => !d.IsSuppressed)).Split(' ')[0]);
    }

    [Fact]
    public void A_suppressed_warning_does_not_cost_the_code()
    {
        Assert.NotEmpty(Generation.Of(EmptyTopic).Files);
        Assert.Empty(Generation.Of(NotPartial).Files);
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, null)]
    [InlineData(ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    public void An_editorconfig_changes_the_severity(ReportDiagnostic configured, DiagnosticSeverity? expected)
    {
        var project = UserProject.Of(EmptyTopic);
        project = project.WithOptions(project.Options.WithSyntaxTreeOptionsProvider(new EditorConfig("ZMQ401", configured)));
        Assert.Equal(expected, Report(project, ReportDiagnostic.Default).SingleOrDefault()?.Severity);
    }

    [Fact]
    public void All_mistakes_of_a_file_are_told()
    {
        const string Source = """
            [ZmqMessage] public partial class Tick { public object? A; public nint B; [ZmqFixedLength(0)] public string? C; }
            [ZmqMessage] public class Tock { public int A; }
            [ZmqMessage] public partial class Good { public int A; }
            """;
        var generation = Generation.Of(Source);

        Assert.Equal(["ZMQ023", "ZMQ023", "ZMQ024", "ZMQ001"], generation.Findings.Select(f => f.Split(' ')[1]));
        Assert.Equal(["Good.g.cs"], generation.Files.Select(f => f.HintName));
    }

    [Fact]
    public void A_broken_message_silences_those_that_hold_it_and_no_others()
    {
        var generation = Generation.Of("""
            [ZmqMessage] public partial class Broken { public decimal A; }
            [ZmqMessage] public partial class Holder { public Broken? A; }
            [ZmqMessage] public partial class Good { public int A; }
            """);
        Assert.Equal(["1:59 ZMQ500"], generation.Findings.Select(f => string.Join(' ', f.Split(' ').Take(2))));
        Assert.Equal(["Good.g.cs"], generation.Files.Select(f => f.HintName));
    }

    private static ImmutableArray<Diagnostic> Report(CSharpCompilation project, ReportDiagnostic general)
    {
        project = project.WithOptions(project.Options.WithGeneralDiagnosticOption(general));
        return Generation.Of(project).Reported;
    }

    private sealed class EditorConfig(string id, ReportDiagnostic severity) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic found)
        {
            found = severity;
            return diagnosticId == id;
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic found)
        {
            found = default;
            return false;
        }
    }
}
