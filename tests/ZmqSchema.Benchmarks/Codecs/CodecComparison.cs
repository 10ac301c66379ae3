using BenchmarkDotNet.Attributes;
using ZmqSchema.Benchmarks.Codecs.Pickle;
using ZmqSchema.Benchmarks.Results;

namespace ZmqSchema.Benchmarks.Codecs;

/// <summary>Runs what BenchmarkDotNet measures, and CPython beside it. Each format is a namespace here, each case a class in it.</summary>
internal static class CodecComparison
{
    /// <summary>Where the results are kept, by format.</summary>
    public const string Kind = "codecs";

    /// <param name="part">Part of the full names of the classes to run; all for none.</param>
    public static void Run(string part)
    {
        var machine = Machine.Here();
        var chosen = All.Where(type => type.FullName!.Contains(part, StringComparison.OrdinalIgnoreCase)).ToArray();
        var results = chosen.SelectMany(static type => ClassProcess.Measure(type), static (type, result) => (type, result))
            .ToLookup(static measured => FormatOf(measured.type), static measured => measured.result);
        foreach (var format in results)
        {
            // Part of a format would take the place of all of it.
            if (All.Where(type => FormatOf(type) == format.Key).Except(chosen).Any())
                continue;
            ResultStore.Save(Kind, format.Key, machine, format.Concat(format.Key == nameof(Pickle) ? CPython.Run() : []).ToArray());
        }
    }

    /// <summary>All classes with benchmarks.</summary>
    private static IReadOnlyList<Type> All { get; } =
    [
        .. typeof(CodecComparison).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && type.GetMethods().Any(static method => method.IsDefined(typeof(BenchmarkAttribute), inherit: true)))
            .OrderBy(static type => type.FullName, StringComparer.Ordinal),
    ];

    private static string FormatOf(Type type) => type.Namespace!.Split('.')[^1];
}
