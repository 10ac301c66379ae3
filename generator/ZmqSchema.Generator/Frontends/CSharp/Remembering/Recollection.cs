using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace ZmqSchema.Generator.Frontends.CSharp.Remembering;

/// <summary>
/// What was read of each file, for as long as it and all files that it may depend on are the same ones.
/// </summary>
/// <remarks>
/// An editor makes a new compilation for each key pressed, and Roslyn asks every attributed type of it anew, though one file changed: with
/// 1,000 messages their attributes, members and comments are bound 1,000 times. Which files one depends on is found by names
/// alone: whatever it means by an identifier is declared in a file that declares such a name, and so on from there. That is more than it
/// needs, and never less.
/// </remarks>
/// <typeparam name="T">What is read. It may hold places in the file, and no other syntax or symbol.</typeparam>
internal sealed class Recollection<T>
{
    // What depends on more is read faster than it is compared.
    private const int MostFiles = 50;

    private readonly ConditionalWeakTable<SyntaxTree, Entry> _entries = new();

    /// <summary>What <paramref name="read"/> gives for a file, now or before.</summary>
    public T Recall(SyntaxTree file, Compilation compilation, Func<T> read)
    {
        var project = ProjectFiles.Of(compilation);
        if (_entries.TryGetValue(file, out var known) && known.Common.Is(project.Common) && project.AreStill(known.Around))
        {
            // The same ground in the same object is not compared again.
            known.Common = project.Common;
            return known.Read;
        }

        var fresh = read();
        var around = project.Around(file, MostFiles);

        // Drivers that were forked share this.
        lock (_entries)
        {
            _entries.Remove(file);
            if (around is not null)
                _entries.Add(file, new(fresh, around, project.Common));
        }

        return fresh;
    }

    private sealed class Entry(T read, FileNames[] around, CommonGround common)
    {
        public T Read { get; } = read;

        public FileNames[] Around { get; } = around;

        public CommonGround Common { get; set; } = common;
    }
}
