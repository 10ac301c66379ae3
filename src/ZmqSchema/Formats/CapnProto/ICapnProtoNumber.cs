using System.ComponentModel;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>A value of the data section: at most 64 bits, the lowest first.</summary>
/// <typeparam name="T">The C# type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ICapnProtoNumber<T> : ICapnProtoValue<T>
{
    /// <summary>What is wrong with bits that are no value.</summary>
    static virtual string Refusal => "is {0}, which is no value of its type";

    /// <summary>Its bits.</summary>
    /// <exception cref="ArgumentException">The value cannot be written; says so of <paramref name="member"/>.</exception>
    static abstract ulong ToBits(in T value, string member);

    /// <summary>The value of bits; false where they are none.</summary>
    static abstract bool TryFromBits(ulong bits, out T value);
}
