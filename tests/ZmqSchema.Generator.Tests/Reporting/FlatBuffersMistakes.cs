using Microsoft.CodeAnalysis.CSharp;
using ZmqSchema.Compiler.Formats.FlatBuffers;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Rules;
using ZmqSchema.Generator.Frontends.CSharp;
using ZmqSchema.Generator.Reporting;
using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Reporting;

/// <summary>What the rules say of a project whose messages are laid out for FlatBuffers: the way from symbols to places, without an emitter.</summary>
internal static class FlatBuffersMistakes
{
    private static readonly FlatBuffersFormat Format = new();

    public static IEnumerable<string> In(CSharpCompilation project)
    {
        var parsed = Generation.Of(project).Result.TrackedSteps[Steps.Parse].SelectMany(s => s.Outputs).Select(o => (ParsedMessage)o.Value).ToArray();
        var schema = SchemaLinker.Link(parsed.SelectMany(p => p.Declared.All));
        var messages = Format.LayOut(CodecBook.Assign(Format, [.. schema.Messages.Select(m => m.Message)], schema.Foreign));
        var catalog = new MessageCatalog(messages);

        var findings = schema.Messages.SelectMany(m => m.Findings).Concat(
            from message in messages
            where !schema.Foreign.Contains(message.Name)
            from rule in RuleBook.Common.Concat(message.Codecs.Contains(Format.Format) ? Format.Rules : [])
            where rule is not FormatsAreAvailable
            from finding in rule.Check(message, catalog)
            select finding);
        return Output.Locate([.. findings], [.. parsed.Select(p => p.Places)])
            .OrderBy(f => f.Location.SourceSpan.Start).ThenBy(f => f.Finding.Rule.Id, StringComparer.Ordinal)
            .Select(f => Generation.Describe(Diagnostics.Of(f.Finding, f.Location)));
    }
}
