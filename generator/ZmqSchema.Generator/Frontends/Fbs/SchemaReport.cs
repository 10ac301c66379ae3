using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ZmqSchema.Compiler.Fbs;
using ZmqSchema.Generator.Reporting;

namespace ZmqSchema.Generator.Frontends.Fbs;

/// <summary>Reports findings at their places in files that are not C#.</summary>
internal static class SchemaReport
{
    public static void Report(SourceProductionContext output, FileFindings file)
    {
        foreach (var (finding, place) in file.Findings)
            output.ReportDiagnostic(Diagnostics.Of(finding, LocationOf(file.Path, place)));
    }

    private static Location LocationOf(string path, SourcePlace place)
    {
        var start = new LinePosition(place.Line - 1, place.Column - 1);
        var end = new LinePosition(start.Line, start.Character + place.Length);
        return Location.Create(path, new TextSpan(place.Offset, place.Length), new LinePositionSpan(start, end));
    }
}
