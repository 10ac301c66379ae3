using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Running;
using ZmqSchema.Benchmarks.Codecs.Pickle;

namespace ZmqSchema.Benchmarks.Codecs;

/// <summary>Runs what BenchmarkDotNet measures, and CPython beside it.</summary>
internal static class CodecComparison
{
    /// <param name="part">Part of the full names of the classes to run; all for none.</param>
    public static void Run(string part)
    {
        var benchmarks = typeof(CodecComparison).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && type.GetMethods().Any(static method => method.IsDefined(typeof(BenchmarkAttribute), inherit: true)))
            .Where(type => type.FullName!.Contains(part, StringComparison.OrdinalIgnoreCase))
            .OrderBy(static type => type.FullName, StringComparer.Ordinal);
        BenchmarkRunner.Run([.. benchmarks], CodecConfig.Create());
        if ("Pickle".Contains(part, StringComparison.OrdinalIgnoreCase))
            CPython.Run();
    }
}
