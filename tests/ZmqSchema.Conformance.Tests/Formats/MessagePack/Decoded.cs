using System.Globalization;
using System.Text.Json;
using MessagePack;
using MessagePack.Resolvers;

namespace ZmqSchema.Conformance.Tests.Formats.MessagePack;

/// <summary>A body as MessagePack-CSharp decodes it without knowing its type, in words: entries of maps in one order, whatever their order on the wire.</summary>
internal static class Decoded
{
    private static readonly MessagePackSerializerOptions Untyped = MessagePackSerializerOptions.Standard.WithResolver(PrimitiveObjectResolver.Instance);

    public static string Words(byte[] body) => Words(MessagePackSerializer.Deserialize<object?>(body, Untyped, TestContext.Current.CancellationToken));

    private static string Words(object? value) => value switch
    {
        null => "nil",
        string text => JsonSerializer.Serialize(text),
        byte[] bytes => $"0x{Convert.ToHexString(bytes)}",
        object[] items => $"[{string.Join(", ", items.Select(Words))}]",
        Dictionary<object, object> map => $"{{{string.Join(", ", map.Select(e => $"{Words(e.Key)}: {Words(e.Value)}").Order(StringComparer.Ordinal))}}}",

        // Bits tell -0 from 0.
        float number => $"{number.ToString(CultureInfo.InvariantCulture)}f ({BitConverter.SingleToInt32Bits(number):x8})",
        double number => $"{number.ToString(CultureInfo.InvariantCulture)} ({BitConverter.DoubleToInt64Bits(number):x16})",
        DateTime time => time.ToString("O", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        _ => throw new NotSupportedException($"MessagePack-CSharp decoded a {value.GetType()}."),
    };
}
