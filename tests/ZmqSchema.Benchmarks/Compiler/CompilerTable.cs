using System.Text;
using ZmqSchema.Benchmarks.Results;

namespace ZmqSchema.Benchmarks.Compiler;

/// <summary>What the generator costs, as a Markdown table of medians.</summary>
internal static class CompilerTable
{
    public static string Of(IEnumerable<CompilerResult> results)
    {
        var table = new StringBuilder("| messages | cold build without | with | more | of it the generator itself | after one of the first ten edits | after later edits (worst) | messages written anew |\n|---|---|---|---|---|---|---|---|\n");
        foreach (var result in results)
        {
            var (without, with) = (result.Without.Median(), result.With.Median());
            table.Append(Numbers.Text($"| {result.Messages:n0} | {without:0.00} s | {with:0.00} s | **{with - without:0.00} s** | {result.Generator.Median():0.00} s "));
            table.Append(Numbers.Text($"| {result.FirstEdits.Median():0} ms | **{result.Edits.Median():0} ms** ({result.Edits.Max():0} ms) | {result.EmittedByEdit} |\n"));
        }

        return table.ToString();
    }
}
