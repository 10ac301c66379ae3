using System.Text;

namespace ZmqSchema;

/// <summary>Remembers the bytes of the topics used lately, so that sending under one of them allocates nothing.</summary>
internal sealed class TopicFrames
{
    // Each topic has one place; whoever comes later takes it. That keeps the cache small whatever is sent.
    private readonly (string? Topic, byte[] Frame)[] _places = new (string?, byte[])[64];

    public byte[] this[string topic]
    {
        get
        {
            ref var place = ref _places[topic.GetHashCode() & (_places.Length - 1)];
            if (place.Topic != topic)
                place = (topic, Encoding.UTF8.GetBytes(topic));
            return place.Frame;
        }
    }
}
