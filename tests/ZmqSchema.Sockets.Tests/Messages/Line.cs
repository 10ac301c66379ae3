using System.Text;

namespace ZmqSchema.Sockets.Tests.Messages;

/// <summary>What <c>send_string</c> sends: a frame of UTF-8 and nothing else.</summary>
[ZmqMessage(WireFormat.Raw)]
public readonly partial record struct Line([ZmqPayload] ReadOnlyMemory<byte> Utf8)
{
    public override string ToString() => Encoding.UTF8.GetString(Utf8.Span);
}
