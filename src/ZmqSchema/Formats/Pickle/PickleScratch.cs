namespace ZmqSchema.Formats.Pickle;

/// <summary>Memory of a thread that reads one body after the other; who reads within a read (in a constructor of the user's) has another.</summary>
internal sealed class PickleScratch
{
    [ThreadStatic]
    private static PickleScratch? _idle;

    public int[] Stack { get; } = new int[256];

    public int[] Memo { get; } = new int[256];

    public int[] Items { get; } = new int[1024];

    public PickleContainer[] Containers { get; } = new PickleContainer[64];

    public static PickleScratch Take()
    {
        var taken = _idle ?? new();
        _idle = null;
        return taken;
    }

    public void GiveBack() => _idle = this;
}
