using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace ZmqSchema.Conformance.Tests.Values;

/// <summary>C# values in the words that Python's answers have: <c>struct.unpack</c> gives one value for each.</summary>
public static class Python
{
    public static IEnumerable<string> Words(MessageType type, object? message, bool bigEndian)
    {
        message ??= RuntimeHelpers.GetUninitializedObject(type.Type);
        return type.Members.SelectMany(m => Words(m.Type, m.Elements, m.Storage.GetValue(message), m.Length, bigEndian));
    }

    /// <summary>Whether the words say the same: floats by their bits, however they are spelled.</summary>
    public static bool Same(string ours, string theirs) =>
        ours == theirs || (IsFloat(ours) && IsFloat(theirs) && BitConverter.DoubleToInt64Bits(Parse(ours)) == BitConverter.DoubleToInt64Bits(Parse(theirs)));

    public static void AssertSame(IReadOnlyList<string> ours, IReadOnlyList<string> theirs)
    {
        if (ours.Count != theirs.Count || !ours.Zip(theirs).All(pair => Same(pair.First, pair.Second)))
            Assert.Fail($"ours   {string.Join(' ', ours)}\ntheirs {string.Join(' ', theirs)}");
    }

    private static IEnumerable<string> Words(Type type, Elements? elements, object? value, int length, bool bigEndian)
    {
        if (elements is not null)
        {
            var items = elements.Read(value);
            return elements.Type == typeof(byte)
                ? [Bytes((byte[])items)]
                : items.Cast<object?>().SelectMany(item => Words(elements.Type, Elements.Of(elements.Type, 0), item, 0, bigEndian));
        }

        if (MessageType.IsMessage(type))
            return Words(MessageType.Of(type), value, bigEndian);
        return type == typeof(string) ? [Text((string?)value, length)] : Words(value!, bigEndian);
    }

    private static IEnumerable<string> Words(object value, bool bigEndian) => value switch
    {
        bool it => [it ? "True" : "False"],
        char it => [Whole((ushort)it)],
        Enum it => [Whole(Convert.ChangeType(it, it.GetTypeCode(), CultureInfo.InvariantCulture))],
        Half it => [Float((double)it)],
        float it => [Float(it)],
        double it => [Float(it)],
        Int128 it => [Wide((UInt128)it, bigEndian)],
        UInt128 it => [Wide(it, bigEndian)],
        Guid it => [Bytes(it.ToByteArray(bigEndian: true))],
        DateTime it => [Whole((it.Ticks - DateTime.UnixEpoch.Ticks) * 100)],
        DateTimeOffset it => [Whole((it.UtcTicks - DateTime.UnixEpoch.Ticks) * 100)],
        TimeSpan it => [Whole(it.Ticks * 100)],
        Vector2 it => Floats(it.X, it.Y),
        Vector3 it => Floats(it.X, it.Y, it.Z),
        Vector4 it => Floats(it.X, it.Y, it.Z, it.W),
        Quaternion it => Floats(it.X, it.Y, it.Z, it.W),
        Matrix4x4 it => Floats(
            it.M11, it.M12, it.M13, it.M14, it.M21, it.M22, it.M23, it.M24, it.M31, it.M32, it.M33, it.M34, it.M41, it.M42, it.M43, it.M44),
        _ => [Whole(value)],
    };

    private static string Whole(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private static bool IsFloat(string word) => !word.StartsWith('x') && word.AsSpan().ContainsAny(".eE");

    private static double Parse(string word) => double.Parse(word, CultureInfo.InvariantCulture);

    // Python writes 1.0 where C# writes 1, which would be an integer.
    private static string Float(double value)
    {
        var word = value.ToString("R", CultureInfo.InvariantCulture);
        return long.TryParse(word, CultureInfo.InvariantCulture, out _) ? word + ".0" : word;
    }

    private static IEnumerable<string> Floats(params float[] values) => values.Select(v => Float(v));

    private static string Bytes(ReadOnlySpan<byte> bytes) => "x:" + Convert.ToHexStringLower(bytes);

    private static string Text(string? text, int length)
    {
        var bytes = new byte[length];
        Encoding.UTF8.GetBytes(text ?? "", bytes);
        return Bytes(bytes);
    }

    private static string Wide(UInt128 value, bool bigEndian)
    {
        var bytes = new byte[16];
        if (bigEndian)
            BinaryPrimitives.WriteUInt128BigEndian(bytes, value);
        else
            BinaryPrimitives.WriteUInt128LittleEndian(bytes, value);
        return Bytes(bytes);
    }
}
