using ZmqSchema.Compiler.Fbs;
using ZmqSchema.Compiler.Fbs.Parsing;
using ZmqSchema.Compiler.Linking.Fbs;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Tests.Fbs.Reflection;

/// <summary>Layouts, slots, defaults, values, attributes and comments are those of flatc's binary schema.</summary>
public class BinarySchemaTests
{
    [Fact]
    public void Our_own_corpus_means_to_us_what_it_means_to_flatc() => Compare(Schemas.Corpus);

    [Fact]
    public void Foxglove_means_to_us_what_it_means_to_flatc() => Compare(Schemas.Foxglove);

    private static void Compare(string folder)
    {
        var texts = Schemas.In(folder);
        Flatc.SkipUnlessInstalled();
        using var output = new TemporaryFolder();
        var models = SchemaProject.Compile(texts).Schema.Files.ToDictionary(f => f.Path);
        var declarations = texts.Select(t => SchemaParser.Parse(t).Declaration).ToArray();
        var graph = new IncludeGraph(declarations, SchemaFolders.None);
        foreach (var file in declarations.Where(d => !d.Path.EndsWith("text_defaults.fbs", StringComparison.Ordinal)))
        {
            var (exitCode, words) = Flatc.Run(Path.GetDirectoryName(file.Path)!, "-b", "--schema", "--bfbs-comments", "--bfbs-builtins", "-o", output.Path, file.Path);
            Assert.True(exitCode == 0, words);

            var expected = BinarySchema.Describe(File.ReadAllBytes(Path.Combine(output.Path, Path.GetFileNameWithoutExtension(file.Path) + ".bfbs")));
            var actual = ModelDescription.Describe(models[file.Path], graph.OrderOf(file).Select(f => models[f.Path]));
            Assert.Equal(string.Join('\n', expected), string.Join('\n', actual));
        }
    }
}
