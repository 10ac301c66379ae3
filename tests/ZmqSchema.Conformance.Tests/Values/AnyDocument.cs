using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using CsCheck;

namespace ZmqSchema.Conformance.Tests.Values;

/// <summary>Random messages for the formats that describe themselves: lists and dictionaries of any length, nulls where a type allows them, unions.</summary>
public static class AnyDocument
{
    private const BindingFlags Fields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
    private const int Deepest = 4;

    public static Gen<object> Of(Type type) => OfType(type, 0).Select(v => v!);

    /// <summary>One of them: the same for the same seed.</summary>
    public static object One(Type type, int seed) => Of(type).Generate(new(1, (ulong)seed), null, out _);

    // Half of a surrogate pair is no character: formats of text have none for it.
    private static Gen<object?> OfType(Type type, int depth)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
            return OrNull(OfType(value, depth));
        if (type == typeof(string))
            return Text.Select(t => (object?)t);
        if (type == typeof(char))
            return Gen.OneOf(Gen.Int[0, 0xD7FF], Gen.Int[0xE000, 0xFFFF]).Select(c => (object?)(char)c);
        if (type == typeof(decimal))
            return Gen.Decimal.Select(d => (object?)d);
        if (type == typeof(DateTime))
            return Ticks.Select(t => (object?)new DateTime(t, DateTimeKind.Utc));
        if (type == typeof(DateTimeOffset))
            return Ticks.Select(t => (object?)new DateTimeOffset(t, TimeSpan.Zero));
        if (type.IsEnum && HasOrdinals(type))
            return Gen.OneOf(Gen.Int[0, Enum.GetValues(type).Length - 1], Gen.Int[0, Enum.GetUnderlyingType(type) == typeof(byte) ? byte.MaxValue : ushort.MaxValue])
                .Select(v => (object?)Enum.ToObject(type, v));
        if (type.IsEnum)
            return OfType(Enum.GetUnderlyingType(type), depth).Select(v => (object?)Enum.ToObject(type, v!));
        if (ElementOf(type) is { } element)
            return Items(element, depth).Select(items => (object?)Sequence(type, element, items));
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Dictionary<,>))
            return depth > Deepest ? Gen.Const((object?)Activator.CreateInstance(type)) : Pairs(type.GetGenericArguments(), depth).Array[0, 5].Select(pairs => (object?)Dictionary(type, pairs));
        if (type.GetCustomAttribute<ZmqUnionAttribute>() is not null)
            return Gen.OneOf([.. type.GetNestedTypes().Where(t => t.IsSubclassOf(type)).Select(t => OfFields(t, depth + 1))]);
        return type.Namespace is "ZmqSchema.Corpus" ? OfFields(type, depth + 1) : AnyValue.OfValue(type);
    }

    private static Gen<object?> OfFields(Type type, int depth)
    {
        var fields = type.GetFields(Fields).Where(f => f.Name != "Unsent").ToArray();
        var all = fields.Aggregate(
            Gen.Const(Array.Empty<object?>()),
            (values, field) => Gen.Select(values, OfField(field, depth), (before, value) => (object?[])[.. before, value]));
        return all.Select(values =>
        {
            var message = RuntimeHelpers.GetUninitializedObject(type);
            for (var i = 0; i < fields.Length; i++)
                fields[i].SetValue(message, values[i]);
            return (object?)message;
        });
    }

    private static Gen<object?> OfField(FieldInfo field, int depth)
    {
        if (field.FieldType.IsValueType || new NullabilityInfoContext().Create(field).ReadState is not NullabilityState.Nullable)
            return OfType(field.FieldType, depth);
        return depth >= Deepest ? Gen.Const((object?)null) : OrNull(OfType(field.FieldType, depth));
    }

    // Most of them within what 64 bits of nanoseconds hold, for the formats that have no more.
    private static Gen<long> Ticks => Gen.Frequency(
        (3, Gen.Long[new DateTime(1678, 1, 1).Ticks, new DateTime(2262, 1, 1).Ticks]), (1, Gen.Long[0, DateTime.MaxValue.Ticks]));

    private static Gen<string> Text => Gen.OneOf(
        Gen.OneOf(Gen.Int[32, 126], Gen.Int[0, 0xD7FF], Gen.Int[0xE000, 0x10FFFF]).Array[0, 40].Select(letters => string.Concat(letters.Select(l => new Rune(l).ToString()))),
        Gen.Int[30, 300].Select(length => new string('x', length)));

    // An enum of Cap'n Proto has 16 bits.
    private static bool HasOrdinals(Type type) =>
        Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(v => Convert.ToDecimal(v, CultureInfo.InvariantCulture)).Order().SequenceEqual(
            Enumerable.Range(0, Enum.GetValues(type).Length).Select(i => (decimal)i));

    private static Gen<object?> OrNull(Gen<object?> gen) => Gen.Frequency((3, gen), (1, Gen.Const((object?)null)));

    // What holds itself comes to an end.
    private static Gen<object?[]> Items(Type element, int depth) =>
        depth > Deepest ? Gen.Const(Array.Empty<object?>()) : OfType(element, depth + 1).Array[0, 5];

    private static Gen<(object Key, object? Value)> Pairs(Type[] types, int depth) =>
        Gen.Select(OfType(types[0], depth + 1), OfType(types[1], depth + 1), (key, value) => (key!, value));

    private static Type? ElementOf(Type type) => type switch
    {
        { IsArray: true } => type.GetElementType(),
        { IsGenericType: true } when type.GetGenericTypeDefinition() is var of && (of == typeof(List<>) || of == typeof(ImmutableArray<>) || of == typeof(ReadOnlyMemory<>)) =>
            type.GetGenericArguments()[0],
        _ => type.GetCustomAttribute<InlineArrayAttribute>() is null ? null : type.GetFields(Fields)[0].FieldType,
    };

    private static object Sequence(Type type, Type element, object?[] items)
    {
        if (type.GetCustomAttribute<InlineArrayAttribute>() is { } inline)
            Array.Resize(ref items, inline.Length);
        var typed = Array.CreateInstance(element, items.Length);
        for (var i = 0; i < items.Length; i++)
            typed.SetValue(items[i] ?? (Nullable.GetUnderlyingType(element) is null && element.IsValueType ? Activator.CreateInstance(element) : null), i);
        return type.IsArray ? typed : Elements.Of(type, 0)!.Make(typed);
    }

    private static IDictionary Dictionary(Type type, (object Key, object? Value)[] pairs)
    {
        var dictionary = (IDictionary)Activator.CreateInstance(type)!;
        foreach (var (key, value) in pairs)
            dictionary[key] = value;
        return dictionary;
    }
}
