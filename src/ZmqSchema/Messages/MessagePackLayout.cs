namespace ZmqSchema;

/// <summary>How a message stands in MessagePack.</summary>
public enum MessagePackLayout
{
    /// <summary>A map from names to values: what a Python peer reads as a dict.</summary>
    Map,

    /// <summary>An array in the order of the field numbers.</summary>
    Array,
}
