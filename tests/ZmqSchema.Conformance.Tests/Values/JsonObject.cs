using System.Collections;
using System.Globalization;
using System.Text.Json;
using ZmqSchema.Conformance.Tests.Formats.FlatBuffers;

namespace ZmqSchema.Conformance.Tests.Values;

/// <summary>Objects of schemas' classes out of JSON as flatc takes it: enums by name, a union's case beside its value, a nested buffer as what it holds.</summary>
internal static class JsonObject
{
    /// <summary>An object with the values, and what the schema says where they say nothing.</summary>
    public static object Of(Type type, JsonElement values)
    {
        var it = Activator.CreateInstance(type)!;
        var left = values.EnumerateObject().ToDictionary(v => PlainWords.Name(v.Name), v => v.Value);
        foreach (var property in PlainWords.Properties(type))
        {
            var name = PlainWords.Name(property.Name);
            if (left.Remove(name, out var value))
                property.SetValue(it, AnyObject.NestedBuffer(property) is { } nested ? Bytes(nested, value) : Value(property.PropertyType, value, Cases(left, property.PropertyType, name)));
            else if (!property.PropertyType.IsValueType)
                property.SetValue(it, null);
        }

        Assert.Empty(left.Keys);
        return it;
    }

    // The name of the case of a union, or the names of those in a vector.
    private static JsonElement Cases(Dictionary<string, JsonElement> left, Type type, string name)
    {
        var cases = default(JsonElement);
        if (PlainWords.IsUnion(type) || (type.IsGenericType && PlainWords.IsUnion(type.GetGenericArguments()[0])))
            left.Remove(name + "type", out cases);
        return cases;
    }

    private static object Value(Type type, JsonElement value, JsonElement cases)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Value(underlying, value, cases);
        if (PlainWords.IsUnion(type))
            return Union(type, cases.GetString()!, value);
        if (type == typeof(string))
            return value.GetString()!;
        if (type == typeof(bool))
            return value.GetBoolean();
        if (type == typeof(float) || type == typeof(double))
            return Convert.ChangeType(Number(value), type, CultureInfo.InvariantCulture);
        if (type.IsEnum)
            return value.ValueKind == JsonValueKind.String ? Enum.Parse(type, value.GetString()!.Replace(' ', ',')) : Enum.ToObject(type, Value(Enum.GetUnderlyingType(type), value, default));
        if (type.IsPrimitive)
            return Convert.ChangeType(value.GetDecimal(), type, CultureInfo.InvariantCulture);
        if (type.IsArray)
            return Filled(Array.CreateInstance(type.GetElementType()!, value.GetArrayLength()), type.GetElementType()!, value);
        return typeof(IList).IsAssignableFrom(type) ? List(type, value, cases) : Of(type, value);
    }

    // By FromXxx, as in C#.
    private static object Union(Type type, string @case, JsonElement value)
    {
        var method = type.GetMethods(AnyObject.Members).Single(m => m.IsStatic && m.Name == $"From{@case}");
        return method.Invoke(null, [Value(method.GetParameters()[0].ParameterType, value, default)])!;
    }

    private static Array Filled(Array items, Type element, JsonElement values)
    {
        for (var i = 0; i < items.Length; i++)
            items.SetValue(Value(element, values[i], default), i);
        return items;
    }

    private static IList List(Type type, JsonElement values, JsonElement cases)
    {
        // A number that is a FlexBuffer: itself, its type (a signed number of a byte) and how wide that is.
        if (values.ValueKind == JsonValueKind.Number)
            return new List<byte> { unchecked((byte)values.GetSByte()), 4, 1 };

        var list = (IList)Activator.CreateInstance(type)!;
        for (var i = 0; i < values.GetArrayLength(); i++)
            list.Add(Value(type.GetGenericArguments()[0], values[i], cases.ValueKind == JsonValueKind.Array ? cases[i] : default));
        return list;
    }

    private static List<byte> Bytes(Type nested, JsonElement value) => [.. Packed.Of(Of(nested, value))];

    // JSON has no words for these, and flatc takes them as strings.
    private static double Number(JsonElement value) => value.ValueKind != JsonValueKind.String ? value.GetDouble() : value.GetString() switch
    {
        "inf" => double.PositiveInfinity,
        "-inf" => double.NegativeInfinity,
        "nan" => double.NaN,
        var word => throw new InvalidOperationException($"'{word}' is no number."),
    };
}
