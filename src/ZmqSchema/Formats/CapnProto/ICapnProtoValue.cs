using System.ComponentModel;
using System.Diagnostics;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>
/// How values of one type stand in a struct or a list. Emitted code puts these together: <c>ListOf&lt;int, IntegerValue&lt;int>></c>. A value has
/// an offset in its section in multiples of its size, or the index of its pointer.
/// </summary>
/// <typeparam name="T">The C# type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ICapnProtoValue<T>
{
    /// <summary>What it takes as an element of a list. In a struct it takes the same, but for structs, which are behind a pointer there.</summary>
    static abstract CapnProtoSize ElementSize { get; }

    /// <summary>Whether elements of a list are in memory as on the wire.</summary>
    static virtual bool IsMemory => false;

    /// <summary>Of a struct: words of its data section.</summary>
    static virtual int DataWords => 0;

    /// <summary>Of a struct: pointers behind it.</summary>
    static virtual int PointerCount => 0;

    /// <summary>Whether the value reads the same where the pointer to it is null.</summary>
    static virtual bool IsDefault(in T value) => value is null;

    /// <summary>Bytes of what is behind the pointer; none for a number.</summary>
    static abstract long Size(in T value, CapnProtoRuler ruler);

    /// <summary>Writes the value into a section of zeros, and what is behind its pointer.</summary>
    /// <exception cref="ArgumentException">The value cannot be written; says so of <paramref name="member"/>.</exception>
    static abstract void Write(ref CapnProtoWriter writer, int section, int offset, in T value, string member);

    /// <summary>Reads the value, or says in <paramref name="source"/> what is wrong. Where it is absent, it is what an absent one is.</summary>
    static abstract bool TryRead(ref CapnProtoSource source, scoped in CapnProtoStruct holder, int offset, out T value);

    /// <summary>Of a struct in a list: bytes of what its pointers lead to.</summary>
    static virtual long SizeWithin(in T value, CapnProtoRuler ruler) => throw new UnreachableException();

    /// <summary>Of a struct in a list: writes it where it stands.</summary>
    static virtual void WriteWithin(ref CapnProtoWriter writer, int data, in T value) => throw new UnreachableException();

    /// <summary>Of a struct in a list: reads it where it stands.</summary>
    static virtual bool TryReadWithin(ref CapnProtoSource source, scoped in CapnProtoStruct it, out T value) => throw new UnreachableException();
}
