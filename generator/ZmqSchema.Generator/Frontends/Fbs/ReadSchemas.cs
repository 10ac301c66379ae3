using Microsoft.CodeAnalysis;
using ZmqSchema.Compiler.Declarations;
using ZmqSchema.Compiler.Fbs;
using ZmqSchema.Compiler.Formats.FlatBuffers.Objects;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;
using ZmqSchema.Generator.Reporting;

namespace ZmqSchema.Generator.Frontends.Fbs;

/// <summary>The schema files of a project on their way: what they declare as messages, to be linked with those of C#.</summary>
internal sealed class ReadSchemas(
    IncrementalValuesProvider<ParsedSchema> parsed, IncrementalValueProvider<SchemaMessages> messages, IncrementalValueProvider<EquatableArray<MessageDeclaration>> held)
{
    /// <summary>The messages, not yet linked.</summary>
    public IncrementalValueProvider<SchemaMessages> Messages => messages;

    /// <summary>The messages of C# in other assemblies that tables hold, theirs and the project's.</summary>
    public IncrementalValueProvider<EquatableArray<MessageDeclaration>> Held => held;

    /// <summary>Emits and reports the messages, linked and checked.</summary>
    public void Finish(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<CheckedSchema> schema)
    {
        // Each message is asked for by its own file, so that a new one moves none in other files about.
        var declared = parsed.Select(static (p, _) => p.Declaration.Path).Combine(messages).Select(static (pair, _) => FileOf(pair.Left, pair.Right))
            .WithTrackingName(FbsSteps.Declared);
        var files = declared.Combine(schema).Select(static (pair, _) => Checked(pair.Left, pair.Right)).WithTrackingName(FbsSteps.Check);

        context.WriteRows(files.SelectRows(static file => file.Messages.Where(m => m.IsSound).Select(m => m.Message)).WithTrackingName(FbsSteps.Emit), Output.Emit);

        var findings = files.Select(static (file, _) => (file.Path, Findings: file.Messages.SelectMany(m => m.Findings).ToEquatableArray())).WithTrackingName(FbsSteps.Findings)
            .Collect();
        var located = parsed.Combine(findings)
            .Select(static (pair, _) => Locate(pair.Left, pair.Right.First(f => f.Path == pair.Left.Declaration.Path).Findings)).WithTrackingName(FbsSteps.LocateMessages);
        context.RegisterSourceOutput(located, static (output, found) => SchemaReport.Report(output, found));
    }

    private static FileMessages FileOf(string path, SchemaMessages messages) => messages.Files.FirstOrDefault(f => f.Path == path) ?? new(path, default);

    private static CheckedFile Checked(FileMessages file, CheckedSchema schema) => new(file.Path, file.Messages.Select(schema.Find).ToEquatableArray());

    private static FileFindings Locate(ParsedSchema parsed, EquatableArray<Finding> findings)
    {
        if (findings.Count == 0)
            return new(parsed.Declaration.Path, default);

        var places = ObjectPlaces.Of(parsed);
        return new(parsed.Declaration.Path, findings.Select(f => new PlacedFinding(f, places.TryGetValue(f.Subject, out var place) ? place : default)).ToEquatableArray());
    }
}

/// <summary>The messages of one schema file, checked.</summary>
internal sealed record CheckedFile(string Path, EquatableArray<CheckedMessage> Messages);
