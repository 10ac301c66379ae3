using Microsoft.CodeAnalysis;
using ZmqSchema.Compiler.Declarations;
using ZmqSchema.Compiler.Formats.FlatBuffers.Objects;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Linking.Fbs;
using ZmqSchema.Compiler.Model;
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
        var messages = CSharpFrontend.ReadMessages(context).WithTrackingName(Steps.Parse);
        var unions = CSharpFrontend.ReadUnions(context).WithTrackingName(Steps.Parse);

        // What was said flows down; where it was said stays behind, so moving a line wakes nothing below.
        var declaredMessages = messages.Select(static (p, _) => p?.Declared).WithTrackingName(Steps.Declare);
        var declaredUnions = unions.Select(static (p, _) => p?.Declared).WithTrackingName(Steps.Declare);

        // Schemas know of C# which messages there are and what structs take, and nothing of their fields.
        var schemas = FbsFrontend.Register(context, declaredMessages.Collect().Combine(declaredUnions.Collect()).Select(static (all, _) => all.Left.AddRange(all.Right)));

        var schema = declaredMessages.Collect().Combine(declaredUnions.Collect()).Combine(schemas.Messages).Combine(schemas.Held)
            .Select(static (all, _) => Link(all.Left.Left.Left.Concat(all.Left.Left.Right), all.Left.Right, all.Right)).WithTrackingName(Steps.Link)
            .Select(static (linked, _) => RuleBook.Check(linked));

        Finish(context, messages, declaredMessages, schema);
        Finish(context, unions, declaredUnions, schema);
        schemas.Finish(context, schema);
    }

    private static LinkedSchema Link(IEnumerable<DeclaredMessage?> declared, SchemaMessages schemas, EquatableArray<MessageDeclaration> held) =>
        SchemaLinker.Link(declared.OfType<DeclaredMessage>().SelectMany(d => d.All).Concat(held), schemas);

    private static void Finish(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<ParsedMessage?> parsed,
        IncrementalValuesProvider<DeclaredMessage?> declared, IncrementalValueProvider<CheckedSchema> schema)
    {
        // Each message is asked for by its own declaration, so that a new neighbour does not move the others about.
        var messages = declared.Combine(schema)
            .SelectRows(static pair => pair.Left is null ? [] : pair.Right.FindWithCases(pair.Left.Message)).WithTrackingName(Steps.Check);

        var places = parsed.Select(static (p, _) => p?.Places ?? default).Collect();
        var findings = messages.Select(static (m, _) => m?.Findings ?? default).Collect()
            .Combine(places).Select(static (pair, _) => Output.Locate(pair.Left, pair.Right)).WithTrackingName(Steps.Locate);

        // The code of a case stands in its union's.
        context.WriteRows(
            messages.Select(static (m, _) => m is { IsSound: true, Message.CaseOf: null } ? m.Message : null).WithTrackingName(Steps.Emit), Output.Emit);
        context.RegisterSourceOutput(findings, Output.Report);
    }
}
