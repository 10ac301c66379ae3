using System.Diagnostics;
using ZmqSchema.Benchmarks.Results;

namespace ZmqSchema.Benchmarks.Compiler;

/// <summary>Edits of a project in a process of its own, as an editor that was just started.</summary>
internal static class EditProcess
{
    /// <summary>What such a process is started with; the number of messages and of edits follow.</summary>
    public const string Command = "edits";

    /// <summary>What each edit took, and of how many messages the code was written anew, in their order.</summary>
    /// <exception cref="InvalidOperationException">The process failed; it has said why.</exception>
    public static (double Milliseconds, int Emitted)[] Edit(int messages, int edits)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(EditProcess).Assembly.Location, Command, $"{messages}", $"{edits}"])
        {
            RedirectStandardOutput = true,
        })!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        return process.ExitCode == 0
            ? [.. lines.Select(static line => line.Split(' ')).Select(static words => (Numbers.Parse(words[0]), int.Parse(words[1], null)))]
            : throw new InvalidOperationException($"The edits among {messages} messages failed: see above.");
    }

    /// <summary>What the process does: an edit of one message after the other that no other depends on, and of the first again behind the last.</summary>
    public static void Run(string[] arguments)
    {
        var (messages, edits) = (int.Parse(arguments[0], null), int.Parse(arguments[1], null));
        int[] edited = [.. Enumerable.Range(0, messages).Where(MessageProject.IsHeldByNobody)];
        var project = new EditedProject(messages);
        for (var edit = 0; edit < edits; edit++)
        {
            var (milliseconds, emitted) = project.Edit(edited[edit % edited.Length], edit);
            Console.WriteLine(Numbers.Text($"{milliseconds} {emitted}"));
        }
    }
}
