using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace ZmqSchema;

/// <summary>A CURVE key, public or secret: 32 bytes, written as 40 characters of Z85.</summary>
public sealed class CurveKey : IEquatable<CurveKey>
{
    /// <summary>Bytes of a key.</summary>
    public const int Size = 32;

    private readonly byte[] _bytes;

    /// <summary>A key of 32 bytes, which are copied.</summary>
    /// <exception cref="ArgumentException">There are more or fewer.</exception>
    public CurveKey(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Size)
            throw new ArgumentException($"A CURVE key has {Size} bytes, not {bytes.Length}.", nameof(bytes));
        _bytes = bytes.ToArray();
    }

    /// <summary>The 32 bytes.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>Reads the 40 characters of Z85 that ZeroMQ's tools and pyzmq write.</summary>
    /// <exception cref="FormatException">They are no key.</exception>
    public static CurveKey Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Span<byte> bytes = stackalloc byte[Size];
        return Z85.TryDecode(text, bytes)
            ? new(bytes)
            : throw new FormatException("A CURVE key is 40 characters of Z85."); // Without the text: it may be a secret.
    }

    /// <summary>The 40 characters of Z85. They are the key: keep a secret one out of logs.</summary>
    public string ToZ85() => Z85.Encode(_bytes);

    /// <summary>Whether both are the same key, in a time that does not depend on where they differ.</summary>
    public bool Equals([NotNullWhen(true)] CurveKey? other) => other is not null && CryptographicOperations.FixedTimeEquals(_bytes, other._bytes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CurveKey);

    /// <inheritdoc/>
    public override int GetHashCode() => BitConverter.ToInt32(_bytes);
}
