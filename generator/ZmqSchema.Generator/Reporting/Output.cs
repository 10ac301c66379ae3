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
    /// <summary>Emits one message; what goes wrong in its emitter silences no other.</summary>
    public static void Emit(SourceProductionContext output, MessageModel message)
    {
        try
        {
            foreach (var file in MessageEmitter.Emit(message))
                output.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            output.ReportDiagnostic(Diagnostics.Of(EmittersDoNotThrow.Rule.Found(message.Name.FullName, failure.ToString()), Location.None));
        }
    }

    /// <summary>Reports findings where their subjects stand.</summary>
    public static void Report(SourceProductionContext output, ImmutableArray<Finding> findings, ImmutableArray<EquatableArray<Place>> places)
    {
        if (findings.IsEmpty)
            return;

        var known = places.SelectMany(p => p).ToLookup(p => p.Subject, p => p.Location);
        foreach (var finding in findings)
            output.ReportDiagnostic(Diagnostics.Of(finding, known[finding.Subject].FirstOrDefault() ?? Location.None));
    }
}
