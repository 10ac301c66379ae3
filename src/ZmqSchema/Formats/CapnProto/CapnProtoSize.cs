using System.ComponentModel;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>What each element of a list takes, by the number that a list pointer has for it (Cap'n Proto encoding, "Lists").</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum CapnProtoSize
{
    /// <summary>Nothing.</summary>
    Void,

    /// <summary>A bit.</summary>
    Bit,

    /// <summary>A byte.</summary>
    Byte,

    /// <summary>Two bytes.</summary>
    TwoBytes,

    /// <summary>Four bytes.</summary>
    FourBytes,

    /// <summary>Eight bytes that are no pointer.</summary>
    EightBytes,

    /// <summary>A pointer.</summary>
    Pointer,

    /// <summary>A struct: so many words of data and pointers as the word in front of the elements says.</summary>
    Composite,
}
