using ZmqSchema.Compiler.Fbs;
using ZmqSchema.Compiler.Linking.Fbs;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Tests.Fbs;

/// <summary>Schemas from one string or from the corpora, and what is found in them.</summary>
internal static class Schemas
{
    /// <summary>The corpus of our own.</summary>
    public static string Corpus { get; } = Path.Combine(Repository.Root, "schemas", "fbs");

    /// <summary>Foxglove's schemas, which stand beside the repository where there is a copy.</summary>
    public static string Foxglove { get; } = Path.Combine(Repository.Root, "..", "shared", "corpus", "foxglove");

    public static string[] FindingsOf(string schema) => [.. Compile(("x.fbs", schema)).Findings.Select(f => f.Finding.ToString())];

    /// <summary>What is found where C# declares messages beside the schema.</summary>
    public static string[] FindingsOf(string schema, params NamedMessage[] messages) =>
        [.. SchemaProject.Compile([new("x.fbs", schema)], messages: messages.ToEquatableArray()).Findings.Select(f => f.Finding.ToString())];

    public static CompiledSchemas Compile(params (string Path, string Text)[] files) => SchemaProject.Compile(files.Select(f => new SchemaText(f.Path, f.Text)));

    public static FbsFileModel Model(string schema)
    {
        var compiled = Compile(("x.fbs", schema));
        Assert.Empty(compiled.Findings.Select(f => f.Finding.ToString()));
        return compiled.Schema.Files[0];
    }

    /// <summary>All schemas of a folder, by their full paths.</summary>
    public static SchemaText[] In(string folder)
    {
        Assert.SkipUnless(Directory.Exists(folder), $"{Path.GetFullPath(folder)} is not on this machine");
        return [.. Directory.EnumerateFiles(folder, "*.fbs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => new SchemaText(Path.GetFullPath(f), File.ReadAllText(f)))];
    }
}
