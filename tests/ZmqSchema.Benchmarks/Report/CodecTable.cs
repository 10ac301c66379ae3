using System.Text;
using System.Text.RegularExpressions;
using ZmqSchema.Benchmarks.Codecs;
using ZmqSchema.Benchmarks.Results;

namespace ZmqSchema.Benchmarks.Report;

/// <summary>The codecs of a format as a Markdown table: each case, and in it everybody beside ours.</summary>
internal static partial class CodecTable
{
    private const string Us = "ZmqSchema";

    public static string Of(string format, IEnumerable<CodecResult> results)
    {
        var table = new StringBuilder(Numbers.Text($"| {format} | by | median | allocated | ZmqSchema is faster by |\n|---|---|---|---|---|\n"));
        foreach (var @case in results.GroupBy(static result => result.Case))
        {
            var ours = @case.First(static result => result.Method.StartsWith(Us, StringComparison.Ordinal));
            var name = WordStarts().Replace(@case.Key, static word => " " + word.Value.ToLowerInvariant()).Trim();
            foreach (var result in @case)
            {
                table.Append($"| {name} | {Emphasised(result.Method)} | {Time(result.Nanoseconds)} | {(result.Bytes is { } bytes ? Numbers.Text($"{bytes:n0} B") : "")} ");
                table.Append(result.Method.StartsWith(Us, StringComparison.Ordinal) ? "| |\n" : Numbers.Text($"| {result.Nanoseconds / ours.Nanoseconds:0.00}x |\n"));
                name = "";
            }
        }

        return table.ToString();
    }

    private static string Emphasised(string method) => method.StartsWith(Us, StringComparison.Ordinal) ? $"**{method}**" : method;

    private static string Time(double nanoseconds) => nanoseconds switch
    {
        < 10 => Numbers.Text($"{nanoseconds:0.00} ns"),
        < 1_000 => Numbers.Text($"{nanoseconds:0} ns"),
        _ => Numbers.Text($"{nanoseconds / 1_000:0.00} us"),
    };

    [GeneratedRegex("[A-Z]")]
    private static partial Regex WordStarts();
}
