namespace ZmqSchema.Package.Tests;

/// <summary>How a program ended, and all that it printed.</summary>
internal sealed record Outcome(string Command, int ExitCode, IReadOnlyList<string> Lines)
{
    public Outcome Succeeds()
    {
        Assert.True(ExitCode == 0, ToString());
        return this;
    }

    public override string ToString() => $"{Command}\nended with {ExitCode}:\n{string.Join('\n', Lines)}";
}
