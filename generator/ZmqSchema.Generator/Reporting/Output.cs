using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Generator.Reporting;

/// <summary>The end of the pipeline: files and diagnostics.</summary>
internal static class Output
{
    // What is debugged or written to disk carries the encoding's preamble; this one has none.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Emits one message.</summary>
    public static void Emit(SourceProductionContext output, MessageModel message) => Emit(output, message.Name, () => MessageEmitter.Emit(message));

    /// <summary>Emits the file of one type; what goes wrong in its emitter silences no other.</summary>
    public static void Emit(SourceProductionContext output, TypeName type, Func<EmittedFile> emit)
    {
        try
        {
            var file = emit();
            output.AddSource(file.HintName, SourceText.From(file.Text, Utf8));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            output.ReportDiagnostic(Diagnostics.Of(EmittersDoNotThrow.Rule.Found(type.FullName, OneLine(failure)), Location.None));
        }
    }

    /// <summary>Finds where the subjects of findings stand.</summary>
    public static EquatableArray<LocatedFinding> Locate(ImmutableArray<EquatableArray<Finding>> findings, ImmutableArray<EquatableArray<Place>> places)
    {
        if (findings.All(f => f.Count == 0))
            return default;

        var known = places.SelectMany(p => p).ToLookup(p => p.Subject, p => p.Location);
        return findings.SelectMany(f => f).Select(f => new LocatedFinding(f, known[f.Subject].FirstOrDefault() ?? Location.None)).ToEquatableArray();
    }

    /// <summary>Reports all findings.</summary>
    public static void Report(SourceProductionContext output, EquatableArray<LocatedFinding> findings)
    {
        foreach (var found in findings)
            output.ReportDiagnostic(Diagnostics.Of(found.Finding, found.Location));
    }

    // Build output is read by lines.
    private static string OneLine(Exception failure) =>
        string.Join(" ", failure.ToString().Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()));
}
