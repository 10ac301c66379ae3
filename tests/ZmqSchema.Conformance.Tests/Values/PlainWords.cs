using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using ZmqSchema.Formats.FlatBuffers;

namespace ZmqSchema.Conformance.Tests.Values;

/// <summary>
/// The values in an object of a schema's class, sorted, in words that <c>peer.py</c> has as well: names without case and underscores, an enum as its
/// number, floats and text as their bytes. What is absent has none, and nor has what is empty but a string: objects have them alike.
/// </summary>
internal static class PlainWords
{
    private const BindingFlags Members = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public static string Of(object? it) => string.Join(';', Lines(it?.GetType() ?? typeof(object), it, "").Order(StringComparer.Ordinal));

    /// <summary>The name that C#, Python and the schema share.</summary>
    public static string Name(string spelled) => spelled.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();

    /// <summary>The properties that hold values; <c>private</c> in the schema makes a class and what holds it internal.</summary>
    public static IEnumerable<PropertyInfo> Properties(Type type) => type.GetProperties(Members).Where(p => p.CanRead && p.CanWrite);

    public static bool IsUnion(Type type) => type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IFlatBuffersUnion<>));

    private static IEnumerable<string> Lines(Type type, object? value, string path) => value switch
    {
        _ when IsUnion(type) => Union(type, value, path),
        null => [],
        string text => [$"{path}=x{Convert.ToHexStringLower(Encoding.UTF8.GetBytes(text))}"],
        bool truth => [$"{path}={(truth ? 1 : 0)}"],
        float number => Lines(typeof(double), (double)number, path),
        double number => [double.IsNaN(number) ? $"{path}=nan" : $"{path}={BitConverter.DoubleToInt64Bits(number):x16}"],
        Enum number => [$"{path}={number:D}"],
        IFormattable number => [$"{path}={number.ToString(null, CultureInfo.InvariantCulture)}"],
        IEnumerable items => items.Cast<object?>().SelectMany((item, i) => Lines(item?.GetType() ?? typeof(object), item, $"{path}[{i}]")),
        _ => Properties(type).SelectMany(p => Lines(p.PropertyType, p.GetValue(value), $"{path}.{Name(p.Name)}")).Prepend($"{path} is there"),
    };

    // A number and a value in the schema, and in Python.
    private static IEnumerable<string> Union(Type type, object? union, string path)
    {
        var number = union is null ? 0 : Convert.ToInt32(type.GetProperty("Type")!.GetValue(union), CultureInfo.InvariantCulture);
        var value = union is null ? null : type.GetProperty("Value")!.GetValue(union);
        return Lines(value?.GetType() ?? typeof(object), value, path).Prepend($"{path}type={number}");
    }
}
