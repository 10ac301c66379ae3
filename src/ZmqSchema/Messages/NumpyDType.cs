using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace ZmqSchema;

/// <summary>
/// A type of numpy's that an array's elements can have and that C# has too: what <c>str(a.dtype)</c> and <c>a.dtype.str</c> name. Only in this
/// machine's byte order.
/// </summary>
public sealed class NumpyDType
{
    private static readonly NumpyDType[] All =
    [
        new("bool", "b1", 1, typeof(bool)),
        new("int8", "i1", 1, typeof(sbyte)),
        new("int16", "i2", 2, typeof(short)),
        new("int32", "i4", 4, typeof(int)),
        new("int64", "i8", 8, typeof(long)),
        new("uint8", "u1", 1, typeof(byte)),
        new("uint16", "u2", 2, typeof(ushort)),
        new("uint32", "u4", 4, typeof(uint)),
        new("uint64", "u8", 8, typeof(ulong)),
        new("float16", "f2", 2, typeof(Half)),
        new("float32", "f4", 4, typeof(float)),
        new("float64", "f8", 8, typeof(double)),
        new("complex128", "c16", 16, typeof(Complex)),
    ];

    private static readonly Dictionary<string, NumpyDType>.AlternateLookup<ReadOnlySpan<char>> Names =
        All.ToDictionary(dtype => dtype.Name, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<string, NumpyDType>.AlternateLookup<ReadOnlySpan<char>> Codes =
        All.ToDictionary(dtype => dtype._code, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly string _code;

    private NumpyDType(string name, string code, int itemSize, Type type)
    {
        Name = name;
        _code = code;
        ItemSize = itemSize;
        Type = type;
    }

    /// <summary>As <c>str(a.dtype)</c> has it: <c>float32</c>.</summary>
    public string Name { get; }

    /// <summary>Bytes of an element.</summary>
    public int ItemSize { get; }

    /// <summary>The C# type of an element: <see cref="float"/> for <c>float32</c>, <see cref="Half"/> for <c>float16</c>.</summary>
    public Type Type { get; }

    /// <summary>The dtype of a C# type: <c>NumpyDType.For&lt;float&gt;().Name</c> is what to send as the dtype of floats.</summary>
    /// <exception cref="NotSupportedException">numpy has no such type, or has it under no name of one meaning (<see cref="char"/>).</exception>
    public static NumpyDType For<T>() where T : unmanaged =>
        Array.Find(All, static dtype => dtype.Type == typeof(T))
        ?? throw new NotSupportedException($"{typeof(T)} has no dtype; those are {string.Join(", ", All.Select(static dtype => dtype.Type.Name))}.");

    /// <summary>Reads <c>float32</c>, <c>&lt;f4</c>, <c>=f4</c> or <c>f4</c>; false for anything else, and for the other byte order.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out NumpyDType? dtype) =>
        TryParse(text, out dtype, out var isSwapped) && !isSwapped;

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>Reads either byte order, and says whether it is the other one.</summary>
    internal static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out NumpyDType? dtype, out bool isSwapped)
    {
        isSwapped = false;
        dtype = null;
        if (text is null)
            return false;
        if (Names.TryGetValue(text, out dtype))
            return true;

        // numpy reference, "Array protocol": "<" little-endian, ">" big-endian, "|" not relevant; "=" is native.
        var order = text.Length > 0 && text[0] is '<' or '>' or '=' or '|' ? text[0] : '\0';
        if (!Codes.TryGetValue(order == '\0' ? text : text.AsSpan(1), out dtype))
            return false;
        isSwapped = dtype.ItemSize > 1 && order == (BitConverter.IsLittleEndian ? '>' : '<');
        return true;
    }
}
