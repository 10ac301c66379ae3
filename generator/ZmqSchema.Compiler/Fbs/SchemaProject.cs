using ZmqSchema.Compiler.Fbs.Parsing;
using ZmqSchema.Compiler.Linking.Fbs;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Fbs;

/// <summary>The whole way of a project's schema files, for whoever has them at hand: read, linked, and each finding at its place.</summary>
public static class SchemaProject
{
    /// <summary>Reads and links all files.</summary>
    /// <param name="texts">The files.</param>
    /// <param name="folders">What include paths may also be relative to.</param>
    /// <param name="messages">The messages that C# declares beside them.</param>
    public static CompiledSchemas Compile(IEnumerable<SchemaText> texts, SchemaFolders? folders = null, EquatableArray<NamedMessage> messages = default)
    {
        var parsed = texts.Select(SchemaParser.Parse).ToArray();
        var linked = FbsLinker.Link(parsed.Select(p => p.Declaration), folders ?? SchemaFolders.None, messages);
        var byPath = linked.Files.ToLookup(f => f.Model.Path);
        return new(linked.Schema, [.. parsed.SelectMany(p => Place(p, byPath[p.Declaration.Path].First()).Select(f => (p.Declaration.Path, f)))]);
    }

    /// <summary>All findings of one file, in the order of their places.</summary>
    public static IEnumerable<PlacedFinding> Place(ParsedSchema parsed, LinkedFile linked) =>
        parsed.Findings
            .Concat(linked.Findings.Select(f => new PlacedFinding(f.Finding, parsed.Places[f.At])))
            .OrderBy(f => f.Place.Offset);
}

/// <summary>The schemas of a project, and what is wrong with them.</summary>
public sealed record CompiledSchemas(FbsSchema Schema, IReadOnlyList<(string Path, PlacedFinding Finding)> Findings);
