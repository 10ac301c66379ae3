using ZmqSchema;

namespace Corpus.Mixed;

/// <summary>A union of C# that not everyone sees, and a message by itself whose first view is Cap'n Proto's.</summary>
[ZmqUnion, ZmqMessage(WireFormat.CapnProto, WireFormat.MessagePack)]
internal abstract partial record HiddenOutline
{
    /// <summary>The one case.</summary>
    internal sealed record None(int Reason) : HiddenOutline;
}
