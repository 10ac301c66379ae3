namespace ZmqSchema.Sockets.Tests.Messages;

/// <summary>A message that does something when it is made.</summary>
[ZmqMessage]
public partial class Trap
{
    public Trap(uint id)
    {
        Id = id;
        Sprung?.Invoke();
    }

    /// <summary>What it does, in this thread.</summary>
    [field: ThreadStatic]
    public static Action? Sprung { get; set; }

    public uint Id { get; }
}
