namespace ZmqSchema.Benchmarks.Compiler;

/// <summary>What the generator costs a project.</summary>
/// <param name="Messages">In the project.</param>
/// <param name="Without">Seconds of each cold build without it.</param>
/// <param name="With">Seconds of each cold build with it, what it emits compiled too.</param>
/// <param name="Generator">Seconds of each of these that the compiler says were the generator's own.</param>
/// <param name="FirstEdits">Milliseconds of each of the first edits of one message, while the compiler itself is still being compiled.</param>
/// <param name="Edits">Milliseconds of each later one, in a process that has lived as long as an editor's.</param>
/// <param name="EmittedByEdit">Messages whose code was written anew after an edit, at most.</param>
public sealed record CompilerResult(
    int Messages, IReadOnlyList<double> Without, IReadOnlyList<double> With, IReadOnlyList<double> Generator, IReadOnlyList<double> FirstEdits, IReadOnlyList<double> Edits,
    int EmittedByEdit);
