using System.Collections.Concurrent;
using System.Reflection;

namespace ZmqSchema.Compiler.Tests.Fbs.Mistakes;

/// <summary>The installed flatc rejects every row of the mistakes too, whichever language it generates for.</summary>
public class FlatcAgreesTests
{
    private static readonly string[][] Languages = [["-b", "--schema"], ["--swift"]];

    public static IReadOnlyList<string> Rows { get; } =
    [
        .. typeof(FlatcAgreesTests).Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(FlatcAgreesTests).Namespace && t.Name.EndsWith("MistakesTests", StringComparison.Ordinal))
            .SelectMany(t => t.GetMethods())
            .SelectMany(m => m.GetCustomAttributes<InlineDataAttribute>())
            .Select(row => (string)row.Data[0]!),
    ];

    [Fact]
    public void There_are_rows_enough() => Assert.True(Rows.Distinct().Count() >= 150, $"{Rows.Count} rows");

    [Fact]
    public void Every_mistake_is_one_to_flatc()
    {
        Flatc.SkipUnlessInstalled();
        var accepted = new ConcurrentBag<string>();
        Parallel.ForEach(Rows, new ParallelOptions { MaxDegreeOfParallelism = 2 }, row =>
        {
            using var folder = new TemporaryFolder();
            File.WriteAllText(Path.Combine(folder.Path, "x.fbs"), row);
            foreach (var language in Languages)
            {
                if (Flatc.Run(folder.Path, [.. language, "-o", "out", "x.fbs"]).ExitCode == 0)
                    accepted.Add($"{string.Join(' ', language)}: {row}");
            }
        });

        Assert.Empty(accepted);
    }
}
