namespace ZmqSchema;

/// <summary>What happens to a message that arrives while the queue of <see cref="ZmqSubscriber{T}.ReadAllAsync"/> is full.</summary>
public enum OverflowPolicy
{
    /// <summary>The message that has waited longest is dropped: the reader stays close to now.</summary>
    DropOldest,

    /// <summary>The message that has just arrived is dropped: the reader sees an unbroken start.</summary>
    DropNewest,

    /// <summary>Nothing is dropped here: the socket is not read until there is room, so ZeroMQ's own high watermarks apply.</summary>
    Wait,
}
