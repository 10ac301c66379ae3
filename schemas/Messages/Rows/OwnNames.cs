namespace ZmqSchema.Corpus;

/// <summary>Members called like generated ones, and payloads like the parameters of emitted methods.</summary>
[ZmqMessage]
public readonly partial record struct OwnNames(
    int Schema, double Pack, byte PackedSize, short PythonFormat, float GetPackedSize, long Unpack, ulong TryUnpack, bool Overlay, ushort OverlayMany,
    int body, int message, int malformation, int @event);
