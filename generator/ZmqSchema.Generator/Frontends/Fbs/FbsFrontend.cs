using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Fbs;
using ZmqSchema.Compiler.Fbs.Declarations;
using ZmqSchema.Compiler.Fbs.Parsing;
using ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;
using ZmqSchema.Compiler.Formats.FlatBuffers.Objects;
using ZmqSchema.Compiler.Linking.Fbs;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;
using ZmqSchema.Generator.Frontends.CSharp;
using ZmqSchema.Generator.Reporting;

namespace ZmqSchema.Generator.Frontends.Fbs;

/// <summary>
/// Reads the schema files among the additional files, links them together, reports what is wrong in the files themselves, and emits the
/// accessors of what is right. What they declare as messages goes to where those of C# go, and comes back checked.
/// </summary>
internal static class FbsFrontend
{
    /// <summary>Registers the reports and the accessors.</summary>
    /// <param name="context">Where to.</param>
    /// <param name="messages">The messages of C#, which tables may hold.</param>
    public static ReadSchemas Register(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ImmutableArray<DeclaredMessage?>> messages)
    {
        // Each file is read by itself, so that editing one reads that one again.
        var parsed = context.AdditionalTextsProvider
            .Where(static file => file.Path.EndsWith(".fbs", StringComparison.OrdinalIgnoreCase))
            .Select(static (file, cancellation) => new SchemaText(file.Path, file.GetText(cancellation)?.ToString() ?? "")).WithTrackingName(FbsSteps.Read)
            .Select(static (text, _) => SchemaParser.Parse(text)).WithTrackingName(FbsSteps.Parse);

        // Other assemblies carry their schemas with them, which this project's may include and its messages hold.
        var referenced = context.CompilationProvider.SelectRows(static (compilation, cancellation) => ReferencedSchemas.In(compilation, cancellation)).WithTrackingName(FbsSteps.Refer);
        var foreign = referenced.Select(static (r, _) => r is null ? null : ForeignSchemas.Read(r.Assembly, r.Files, r.Messages, r.IsFriend)).Collect()
            .Select(static (all, _) => all.OfType<ForeignSchemas>().ToEquatableArray());

        // And messages of C#, which the project's schemas may name as well as its own.
        var elsewhere = parsed.Select(static (p, _) => p.Declaration).Collect().Select(static (files, _) => UndeclaredNames.Of(files)).WithTrackingName(FbsSteps.Undeclared)
            .Combine(context.CompilationProvider).Select(static (pair, cancellation) => MessagesElsewhere.In(pair.Right, pair.Left, cancellation)).WithTrackingName(FbsSteps.Elsewhere);

        // What was said flows down; where it was said stays behind, so moving a line links nothing again.
        var linked = parsed.Select(static (p, _) => p.Declaration).WithTrackingName(FbsSteps.Declare)
            .Collect().Combine(context.AnalyzerConfigOptionsProvider.Select(static (options, _) => FoldersOf(options.GlobalOptions)))
            .Combine(messages.Combine(parsed.Collect().Select(static (files, _) => files.Length > 0)).Select(static (all, _) => all.Right ? Named(all.Left) : default))
            .Combine(elsewhere.Select(static (e, _) => e.Named)).Combine(foreign)
            .Select(static (all, _) => Link(all.Left.Left.Left.Left, all.Left.Left.Left.Right, all.Left.Left.Right.Concat(all.Left.Right).ToEquatableArray(), all.Right)).WithTrackingName(FbsSteps.Link);

        var findings = parsed.Combine(linked)
            .Select(static (pair, _) => Locate(pair.Left, pair.Right.Linked)).WithTrackingName(FbsSteps.Locate);
        context.RegisterSourceOutput(findings, static (output, found) => SchemaReport.Report(output, found));

        // Each type is asked for by its own file, so that a new type moves none in other files about.
        var units = parsed.Select(static (p, _) => p.Declaration.Path).Combine(linked)
            .SelectRows(static pair => UnitsOf(pair.Left, pair.Right)).WithTrackingName(FbsSteps.Units);
        context.WriteRows(units, static (output, unit) => Output.Emit(output, unit.Name, () => AccessorEmitter.Emit(unit)));

        var carried = parsed.Select(static (p, _) => (p.Declaration.Path, p.Condensed)).Combine(linked)
            .Select(static (pair, _) => (Schema: pair.Right.Carried.FirstOrDefault(c => c.Path == pair.Left.Path), Text: pair.Left.Condensed)).WithTrackingName(FbsSteps.Carry);
        context.RegisterSourceOutput(carried, static (output, it) => Carry(output, it.Schema, it.Text));

        var held = referenced.Select(static (r, _) => r?.Held ?? default).Collect().Combine(elsewhere)
            .Select(static (all, _) => all.Left.SelectMany(h => h).Concat(all.Right.Held).ToEquatableArray());
        return new(parsed, linked.Select(static (all, _) => all.Messages).WithTrackingName(FbsSteps.Messages), held);
    }

    private static void Carry(SourceProductionContext output, CarriedSchema? schema, string text)
    {
        if (schema is not null)
            Output.Emit(output, new("", EquatableArray.Of(schema.Name)), () => schema.Emit(text));
    }

    private static EquatableArray<NamedMessage> Named(ImmutableArray<DeclaredMessage?> messages) =>
        NamedMessage.Of([.. messages.OfType<DeclaredMessage>().Select(m => m.Message)], messages.OfType<DeclaredMessage>().SelectMany(m => m.Foreign));

    private static SchemaFolders FoldersOf(AnalyzerConfigOptions options) => new(
        options.TryGetValue("build_property.ProjectDir", out var folder) || options.TryGetValue("build_property.MSBuildProjectDirectory", out folder) ? folder : "",
        (options.TryGetValue("build_property.ZmqSchemaIncludeFolders", out var paths) ? paths : "").Split(['|'], StringSplitOptions.RemoveEmptyEntries)
            .Select(p => p.Trim()).Where(p => p.Length > 0).ToEquatableArray());

    // A mistake of ours in here must not silence the C# messages.
    private static FbsProject Link(
        ImmutableArray<SchemaDeclaration> files, SchemaFolders folders, EquatableArray<NamedMessage> messages, EquatableArray<ForeignSchemas> foreign)
    {
        try
        {
            var linked = FbsLinker.Link(files, folders, messages, foreign);
            return new(linked, AccessorUnits.Of(linked.Schema), ObjectMessages.Of(linked.Schema), CarriedSchema.Of(linked.Schema, folders.Project));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return new(new(new(default), files.Select(f => Failed(f, failure)).ToEquatableArray()), default, new(default, default) { AreSound = false }, default);
        }
    }

    private static EquatableArray<AccessorUnit> UnitsOf(string path, FbsProject project) =>
        project.Units.FirstOrDefault(f => f.Path == path)?.Units ?? default;

    private static LinkedFile Failed(SchemaDeclaration file, Exception failure) => new(
        new(file.Path, false, default, default, default, default, default, null, null, null, default),
        EquatableArray.Of(new SchemaFinding(EmittersDoNotThrow.Rule.Found(file.Path, failure.ToString()), 0)));

    private static FileFindings Locate(ParsedSchema parsed, LinkedFbs linked)
    {
        var path = parsed.Declaration.Path;
        var found = linked.Files.FirstOrDefault(f => f.Model.Path == path);
        return new(path, found is null ? parsed.Findings : SchemaProject.Place(parsed, found).ToEquatableArray());
    }
}

/// <summary>The schema files of a project, linked, the types that code is emitted for, and what the assembly carries of the files.</summary>
internal sealed record FbsProject(LinkedFbs Linked, EquatableArray<FileUnits> Units, SchemaMessages Messages, EquatableArray<CarriedSchema> Carried);
