using Microsoft.CodeAnalysis;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Rules;
using ZmqSchema.Generator.Frontends.CSharp;
using ZmqSchema.Generator.Frontends.Fbs;
using ZmqSchema.Generator.Reporting;

namespace ZmqSchema.Generator;

/// <summary>The Roslyn shell around the schema compiler.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ZmqSchemaGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        FbsFrontend.Register(context);

        var parsed = CSharpFrontend.ReadAll(context).WithTrackingName(Steps.Parse);

        // What was said flows down; where it was said stays behind, so moving a line wakes nothing below.
        var declared = parsed.Select(static (p, _) => p.Declared).WithTrackingName(Steps.Declare);

        var schema = declared.Collect()
            .Select(static (all, _) => SchemaLinker.Link(all.SelectMany(d => d.All))).WithTrackingName(Steps.Link)
            .Select(static (linked, _) => RuleBook.Check(linked));

        // Each message is asked for by its own declaration, so that a new neighbour does not move the others about.
        var messages = declared.Combine(schema)
            .Select(static (pair, _) => pair.Right.Find(pair.Left.Message)).WithTrackingName(Steps.Check)
            .Where(static m => m is not null)
            .Select(static (m, _) => m!);

        var places = parsed.Select(static (p, _) => p.Places).Collect();
        var findings = messages.SelectMany(static (m, _) => m.Findings).Collect()
            .Combine(places).Select(static (pair, _) => Output.Locate(pair.Left, pair.Right)).WithTrackingName(Steps.Locate);

        context.RegisterSourceOutput(messages.Where(static m => m.IsSound).Select(static (m, _) => m.Message).WithTrackingName(Steps.Emit), Output.Emit);
        context.RegisterSourceOutput(findings, Output.Report);
    }
}
