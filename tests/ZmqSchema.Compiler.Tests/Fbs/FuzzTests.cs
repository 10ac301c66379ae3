using System.Diagnostics;
using ZmqSchema.Compiler.Fbs;

namespace ZmqSchema.Compiler.Tests.Fbs;

/// <summary>No text whatever makes the front end throw or hang.</summary>
public class FuzzTests
{
    private const int Mutations = 100_000;
    private static readonly string[] Words =
    [
        "table", "struct", "enum", "union", "namespace", "include", "root_type", "attribute", "rpc_service", "{", "}", "(", ")", "[", "]", ":", ";", ",", "=", ".",
        "\"", "'", "/*", "*/", "//", "///", "\\", "\\u", "\\xFF", "-", "+", "0x", "1e", "nan", "inf", "null", "id", "key", "99999999999999999999", "\n", "\0", "é", "\uD800", "\uFEFF",
        "bit_flags", "sin(", "NONE", "string", "ubyte", "nested_flatbuffer", "force_align",
    ];

    [Fact]
    public void A_hundred_thousand_mutations_are_read_and_linked()
    {
        var corpus = Schemas.In(Schemas.Corpus);
        var slowest = TimeSpan.Zero;
        Parallel.For(0, 4, new ParallelOptions { MaxDegreeOfParallelism = 2 }, part =>
        {
            var random = new Random(part);
            for (var i = part; i < Mutations; i += 4)
            {
                var original = corpus[random.Next(corpus.Length)];
                var text = Mutate(original.Text, corpus[random.Next(corpus.Length)].Text, random);
                var clock = Stopwatch.StartNew();
                var compiled = SchemaProject.Compile([new("a.fbs", text), new("shared/types.fbs", corpus[^1].Text)]);
                foreach (var (_, finding) in compiled.Findings)
                    Assert.InRange(finding.Place.Offset, 0, Math.Max(text.Length, corpus[^1].Text.Length));
                lock (corpus)
                    slowest = clock.Elapsed > slowest ? clock.Elapsed : slowest;
            }
        });

        Assert.True(slowest < TimeSpan.FromSeconds(5), $"one took {slowest}");
    }

    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("table T { a:", 10_000)]
    [InlineData("sin(", 100_000)]
    [InlineData("{", 100_000)]
    [InlineData("(", 100_000)]
    [InlineData("/*", 100_000)]
    [InlineData("A.", 100_000)]
    [InlineData("\"", 100_001)]
    [InlineData("#", 100_000)]
    [InlineData("#@", 10_000)]
    [InlineData("9", 1_000_000)]
    [InlineData("include \"x.fbs\";", 2_000)]
    [InlineData("table T {} ", 5_000)]
    [InlineData("namespace A.B;", 10_000)]
    public void The_same_a_thousand_times_is_read(string word, int times)
    {
        var clock = Stopwatch.StartNew();
        foreach (var before in new[] { "", "table T { a:float = ", "enum E:int { A = ", "struct S { a:[int:", "root_type " })
            Schemas.FindingsOf(before + string.Concat(Enumerable.Repeat(word, times)));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"took {clock.Elapsed}");
    }

    private static string Mutate(string text, string other, Random random)
    {
        for (var n = random.Next(1, 4); n > 0; n--)
        {
            var at = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(1, 12), text.Length - at);
            var word = Words[random.Next(Words.Length)];
            text = random.Next(6) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, word),
                2 => text.Remove(at, length).Insert(at, word),
                3 => text.Insert(at, ((char)random.Next(0, 256)).ToString()),
                4 => text.Insert(at, text.Substring(at, length)),
                _ => string.Concat(text.AsSpan(0, at), other.AsSpan(random.Next(other.Length + 1))),
            };
        }

        return text;
    }
}
