using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using NetMQ;
using NetMQ.Sockets;

namespace ZmqSchema.NetMQ;

/// <summary>
/// Knows which peer of an XPUB socket subscribes to what, so that each subscription ends exactly once. NetMQ alone does not tell: it
/// keeps silent when a peer is cut off, unless it was the last one to subscribe to some prefix.
/// </summary>
/// <remarks>
/// So every peer is given a prefix that it alone subscribes to, its label, through NetMQ's manual mode; when the peer is gone, its label
/// is what loses its last subscriber. Labels start with 0xFF, which no UTF-8 topic does, and are random. A peer that came and went
/// before the publisher looked once may stay counted for as long as somebody else subscribes to the same prefix.
/// </remarks>
internal sealed class SubscriptionLedger(XPublisherSocket socket)
{
    private const byte LabelMark = 0xFF;
    private const int LabelSize = 17;

    private static readonly BytesComparer ByContent = new();

    private readonly Dictionary<byte[], HashSet<byte[]>> _prefixesByLabel = new(ByContent);

    // What a peer that has gone was still subscribed to.
    private readonly Queue<byte[]> _ended = new();

    private Msg _frame;
    private bool _isContinuation;

    /// <summary>Takes the next subscription, or the end of one. Does not wait.</summary>
    public bool TryRead([NotNullWhen(true)] out byte[]? prefix, out bool isSubscribed)
    {
        isSubscribed = false;
        while (!_ended.TryDequeue(out prefix))
        {
            if (!_frame.IsInitialised)
                _frame.InitEmpty();
            if (!socket.TryReceive(ref _frame, TimeSpan.Zero))
                return false;

            var startsMessage = !_isContinuation;
            _isContinuation = _frame.HasMore;
            if (!startsMessage || _frame.Size == 0 || _frame[0] > 1)
                continue; // Peers may send an XPUB socket whatever they like.

            prefix = _frame.Slice()[1..].ToArray();
            isSubscribed = _frame[0] == 1;
            if (isSubscribed ? Begins(prefix) : Ends(prefix))
                return true;
        }

        return true;
    }

    private bool Begins(byte[] prefix)
    {
        // Set on the peer by Label; NetMQ shows it here with each frame from that peer.
        if ((socket.Options.Identity ?? Label()) is not { } label)
            return false;
        if (!_prefixesByLabel.TryGetValue(label, out var prefixes))
            _prefixesByLabel.Add(label, prefixes = new(ByContent));
        return prefixes.Add(prefix);
    }

    private bool Ends(byte[] prefix)
    {
        if (prefix.Length == LabelSize && prefix[0] == LabelMark && _prefixesByLabel.Remove(prefix, out var left))
        {
            foreach (var ended in left)
                _ended.Enqueue(ended);
            return false;
        }

        return socket.Options.Identity is { } label && _prefixesByLabel.TryGetValue(label, out var prefixes) && prefixes.Remove(prefix);
    }

    /// <summary>Labels the peer that sent the frame received last; null when it is gone already.</summary>
    private byte[]? Label()
    {
        var label = RandomNumberGenerator.GetBytes(LabelSize);
        label[0] = LabelMark;

        // Manual mode lets the owner of the socket speak for that peer. No frame is read between these lines, so nothing else notices.
        socket.Options.ManualPublisher = true;
        socket.Options.Identity = label;
        var isThere = socket.Options.Identity == label;
        if (isThere)
            socket.Subscribe(label);
        socket.Options.ManualPublisher = false;
        return isThere ? label : null;
    }

    private sealed class BytesComparer : IEqualityComparer<byte[]>
    {
        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(byte[] obj)
        {
            var hash = new HashCode();
            hash.AddBytes(obj);
            return hash.ToHashCode();
        }
    }
}
