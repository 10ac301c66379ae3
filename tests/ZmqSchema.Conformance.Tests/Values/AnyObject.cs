using System.Collections;
using System.Reflection;
using System.Text;
using CsCheck;
using ZmqSchema.Formats.FlatBuffers;

namespace ZmqSchema.Conformance.Tests.Values;

/// <summary>Random objects of the classes that schema files give: what a schema allows, null and empty among it, and nothing that flatc's builder cannot write.</summary>
public sealed class AnyObject
{
    internal const BindingFlags Members = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
    private const int Deepest = 3;

    private readonly Random _dice;
    private readonly PCG _values;

    private AnyObject(int seed) => (_dice, _values) = (new(seed), new(1, (ulong)seed));

    /// <summary>Objects that FlatBuffers has words for, and the same ones each time.</summary>
    public static IEnumerable<object> Some(Type type, int count) => Enumerable.Range(0, int.MaxValue).Select(seed => One(type, seed)).Where(Formats.FlatBuffers.Packed.Fits).Take(count);

    public static Gen<object> Of(Type type) => Gen.Int[0, int.MaxValue].Select(seed => One(type, seed));

    private static object One(Type type, int seed) => new AnyObject(seed).Make(type, 0);

    private object Make(Type type, int depth)
    {
        // A new object knows how long the arrays of a struct are.
        var it = Activator.CreateInstance(type)!;
        var isStruct = Implements(type, typeof(IFlatBuffersStruct<>));
        foreach (var property in type.GetProperties(Members).Where(p => p.CanWrite))
            property.SetValue(it, Property(property, property.GetValue(it) as Array, isStruct, depth));
        return it;
    }

    private object? Property(PropertyInfo property, Array? array, bool isInStruct, int depth)
    {
        var type = property.PropertyType;
        if (array is not null)
            return Filled(Array.CreateInstance(type.GetElementType()!, array.Length), type.GetElementType()!, depth);
        if (!type.IsValueType && !isInStruct && (_dice.Next(8) == 0 || (depth >= Deepest && type != typeof(string))))
            return null;
        if (NestedBuffer(property) is { } nested)
            return Make(nested, depth + 1) is var root && Formats.FlatBuffers.Packed.Fits(root) ? new List<byte>(Formats.FlatBuffers.Packed.Of(root)) : null;

        // A FlexBuffer is a format of its own: 5 in one byte.
        return type == typeof(List<byte>) && property.Name == "Flexible" ? new List<byte> { 5, 4, 1 } : Value(type, depth);
    }

    private object? Value(Type type, int depth)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
            return _dice.Next(4) == 0 ? null : Value(value, depth);
        if (type == typeof(string))
            return Text();
        if (type.IsEnum)
            return Enum.GetValues(type) is var known && _dice.Next(4) > 0 ? known.GetValue(_dice.Next(known.Length)) : Enum.ToObject(type, Scalar(Enum.GetUnderlyingType(type)));
        if (type.IsGenericType)
            return List(type, depth);
        if (Implements(type, typeof(IFlatBuffersUnion<>)))
            return Union(type, depth);
        return type.IsClass ? Make(type, depth + 1) : Scalar(type);
    }

    private object Scalar(Type type) => AnyValue.OfValue(type).Generate(_values, null, out _)!;

    // By FromXxx, the one way to a case that cannot go wrong.
    private object? Union(Type type, int depth)
    {
        var cases = type.GetMethods(Members).Where(m => m.IsStatic && m.Name.StartsWith("From", StringComparison.Ordinal) && m.ReturnType == type).ToArray();
        var @case = cases[_dice.Next(cases.Length)];
        return @case.Invoke(null, [Value(@case.GetParameters()[0].ParameterType, depth + 1)]);
    }

    private IList List(Type type, int depth)
    {
        var list = (IList)Activator.CreateInstance(type)!;
        foreach (var item in Filled(new object?[_dice.Next(5)], type.GetGenericArguments()[0], depth))
            list.Add(item);
        return list;
    }

    private Array Filled(Array items, Type element, int depth)
    {
        for (var i = 0; i < items.Length; i++)
            items.SetValue(Value(element, depth + 1), i);
        return items;
    }

    private string Text() => string.Concat(Enumerable.Range(0, _dice.Next(12)).Select(_ => (_dice.Next(3) switch
    {
        0 => new Rune(_dice.Next(32, 127)),
        1 => new Rune(_dice.Next(0xD800)),
        _ => new Rune(_dice.Next(0xE000, 0x110000)),
    }).ToString()));

    /// <summary>The object class of the table that a vector of bytes holds, as the accessor of its own table tells: it has a GetXxxAsYyy then.</summary>
    internal static Type? NestedBuffer(PropertyInfo property)
    {
        if (property.PropertyType != typeof(List<byte>))
            return null;
        var owner = property.DeclaringType!;
        var method = owner.Assembly.GetType(owner.FullName![..^1])!.GetMethods(Members).FirstOrDefault(m => m.Name.StartsWith($"Get{property.Name}As", StringComparison.Ordinal));
        return method is null ? null : owner.Assembly.GetType(Nullable.GetUnderlyingType(method.ReturnType)!.FullName + "T");
    }

    private static bool Implements(Type type, Type definition) => type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == definition);
}
