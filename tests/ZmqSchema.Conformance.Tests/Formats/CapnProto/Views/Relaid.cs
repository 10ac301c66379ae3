namespace ZmqSchema.Conformance.Tests.Formats.CapnProto.Views;

/// <summary>What another peer does differently, and may.</summary>
[Flags]
public enum Relaid
{
    /// <summary>Puts objects into segments of their own, behind far pointers and double-far ones.</summary>
    Scattered = 1,

    /// <summary>Has fewer fields: structs end where the rest of them would be zeros.</summary>
    Older = 2,

    /// <summary>Has more fields, and structs where there are lists of numbers and pointers.</summary>
    Newer = 4,
}
