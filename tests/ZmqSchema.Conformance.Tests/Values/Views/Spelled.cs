using System.Collections;
using System.Globalization;
using System.Text;

namespace ZmqSchema.Conformance.Tests.Values.Views;

/// <summary>Values in words that are the same for what is the same on the wire: an enum and its number, a string and its UTF-8.</summary>
internal static class Spelled
{
    public static string Of(object? value) => value switch
    {
        null => "nothing",
        bool truth => truth ? "1" : "0",
        Half half => Of((float)half),
        float number => BitConverter.SingleToUInt32Bits(number).ToString("x8", CultureInfo.InvariantCulture),
        double number => BitConverter.DoubleToUInt64Bits(number).ToString("x16", CultureInfo.InvariantCulture),
        Enum it => Of(Convert.ChangeType(it, it.GetTypeCode(), CultureInfo.InvariantCulture)),
        char letter => Of((ushort)letter),
        DateTime time => Of((Int128)(time.Ticks - DateTime.UnixEpoch.Ticks) * 100),
        DateTimeOffset time => Of(time.UtcDateTime),
        TimeSpan time => Of((Int128)time.Ticks * 100),
        string text => Convert.ToHexString(Encoding.UTF8.GetBytes(text)),
        decimal number => Of(number.ToString(CultureInfo.InvariantCulture)),
        IFormattable it => it.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    /// <summary>The elements of a vector; of a string or a decimal its bytes, of a dictionary its entries as they are sorted.</summary>
    public static object?[] Items(object? value) => value switch
    {
        null => [],
        object?[] items => items,
        string text => [.. Encoding.UTF8.GetBytes(text).Cast<object>()],
        decimal number => Items(number.ToString(CultureInfo.InvariantCulture)),
        IDictionary dictionary => [.. Entries(dictionary).OrderBy(e => e.Key, Comparer<object>.Create(Order)).Cast<object>()],
        IEnumerable sequence => [.. sequence.Cast<object?>()],
        _ => [.. Elements.Of(value.GetType(), 0)!.Read(value).Cast<object?>()],
    };

    public static IEnumerable<DictionaryEntry> Entries(IDictionary dictionary) => dictionary.Keys.Cast<object>().Select(key => new DictionaryEntry(key, dictionary[key]));

    private static int Order(object left, object right) => left is string text
        ? Encoding.UTF8.GetBytes(text).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes((string)right))
        : Comparer.Default.Compare(left, right);
}
