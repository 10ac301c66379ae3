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
            .Select(static (pair, _) => pair.Right.Find(pair.Left.Message.Name)).WithTrackingName(Steps.Check);

        context.RegisterSourceOutput(messages.Where(static m => m.IsSound), static (output, message) => Output.Emit(output, message.Message));
        context.RegisterSourceOutput(
            messages.SelectMany(static (m, _) => m.Findings).Collect().Combine(parsed.Select(static (p, _) => p.Places).Collect()),
            static (output, found) => Output.Report(output, found.Left, found.Right));
    }
}
