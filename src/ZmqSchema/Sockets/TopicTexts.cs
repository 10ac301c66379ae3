using System.Text;

namespace ZmqSchema;

/// <summary>Remembers the text of the topics received lately, so that receiving one of them allocates nothing.</summary>
internal sealed class TopicTexts
{
    private const int LongestKept = 256;

    // Each topic has one place; whoever comes later takes it. A peer that makes up topics cannot make this grow.
    private readonly (byte[] Frame, string Text)[] _places = new (byte[], string)[256];
    private (byte[] Frame, string Text) _last = ([], "");

    /// <summary>The topic as text; bytes that are not UTF-8 show as U+FFFD.</summary>
    public string this[ReadOnlySpan<byte> frame]
    {
        get
        {
            if (frame.SequenceEqual(_last.Frame))
                return _last.Text;
            if (frame.Length > LongestKept)
                return Encoding.UTF8.GetString(frame);

            var hash = new HashCode();
            hash.AddBytes(frame);
            ref var place = ref _places[hash.ToHashCode() & (_places.Length - 1)];
            if (place.Frame is null || !frame.SequenceEqual(place.Frame))
                place = (frame.ToArray(), Encoding.UTF8.GetString(frame));
            _last = place;
            return place.Text;
        }
    }
}
