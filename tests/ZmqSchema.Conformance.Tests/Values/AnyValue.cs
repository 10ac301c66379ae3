using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using CsCheck;

namespace ZmqSchema.Conformance.Tests.Values;

/// <summary>Random values of whatever a message holds, with CsCheck's taste for the edges.</summary>
public static class AnyValue
{
    private const long GreatestTicks = long.MaxValue / 100;

    public static Gen<object> OfMessage(MessageType type) =>
        All([.. type.Members.Select(m => Of(m.Type, m.Elements, m.Length))]).Select(values =>
        {
            var message = RuntimeHelpers.GetUninitializedObject(type.Type);
            for (var i = 0; i < values.Length; i++)
                type.Members[i].Storage.SetValue(message, values[i]);
            return message;
        });

    private static Gen<object?> Of(Type type, Elements? elements, int length)
    {
        if (elements is not null)
        {
            var element = Of(elements.Type, Elements.Of(elements.Type, 0), 0);
            return OrNull(All([.. Enumerable.Repeat(element, elements.Count)]).Select(items => (object?)elements.Make(Typed(elements.Type, items))), type);
        }

        if (MessageType.IsMessage(type))
            return OrNull(MessageType.Of(type).Values.Select(v => (object?)v), type);
        if (type == typeof(string))
            return OrNull(Text(length).Select(v => (object?)v), type);
        if (type.IsEnum)
            return Of(Enum.GetUnderlyingType(type), null, 0).Select(v => (object?)Enum.ToObject(type, v!));
        return OfValue(type);
    }

    /// <summary>Values of a type that holds no others.</summary>
    public static Gen<object?> OfValue(Type type) => type switch
    {
        _ when type == typeof(bool) => Boxed(Gen.Bool),
        _ when type == typeof(sbyte) => Boxed(Gen.SByte),
        _ when type == typeof(byte) => Boxed(Gen.Byte),
        _ when type == typeof(short) => Boxed(Gen.Short),
        _ when type == typeof(ushort) => Boxed(Gen.UShort),
        _ when type == typeof(int) => Boxed(Gen.Int),
        _ when type == typeof(uint) => Boxed(Gen.UInt),
        _ when type == typeof(long) => Boxed(Gen.Long),
        _ when type == typeof(ulong) => Boxed(Gen.ULong),
        _ when type == typeof(char) => Boxed(Gen.UShort.Select(c => (char)c)),
        _ when type == typeof(Half) => Boxed(Gen.UShort.Select(BitConverter.UInt16BitsToHalf)),
        _ when type == typeof(float) => Boxed(Gen.Float),
        _ when type == typeof(double) => Boxed(Gen.Double),
        _ when type == typeof(Int128) => Boxed(Gen.Select(Gen.ULong, Gen.ULong, (a, b) => new Int128(a, b))),
        _ when type == typeof(UInt128) => Boxed(Gen.Select(Gen.ULong, Gen.ULong, (a, b) => new UInt128(a, b))),
        _ when type == typeof(Guid) => Boxed(Gen.Guid),
        _ when type == typeof(DateTime) => Boxed(Ticks.Select(t => DateTime.UnixEpoch.AddTicks(t))),
        _ when type == typeof(DateTimeOffset) => Boxed(Gen.Select(
            Ticks, Gen.Int[-12, 12], (t, hours) => new DateTimeOffset(DateTime.UnixEpoch.AddTicks(t)).ToOffset(TimeSpan.FromHours(hours)))),
        _ when type == typeof(TimeSpan) => Boxed(Ticks.Select(t => new TimeSpan(t))),
        _ when type == typeof(Vector2) => Floats(2, f => new Vector2(f)),
        _ when type == typeof(Vector3) => Floats(3, f => new Vector3(f)),
        _ when type == typeof(Vector4) => Floats(4, f => new Vector4(f)),
        _ when type == typeof(Quaternion) => Floats(4, f => new Quaternion(f[0], f[1], f[2], f[3])),
        _ when type == typeof(Matrix4x4) => Floats(16, f => new Matrix4x4(
            f[0], f[1], f[2], f[3], f[4], f[5], f[6], f[7], f[8], f[9], f[10], f[11], f[12], f[13], f[14], f[15])),
        _ => throw new NotSupportedException($"Values of {type}"),
    };

    private static Gen<long> Ticks => Gen.OneOf(
        Gen.Long[-GreatestTicks, GreatestTicks], Gen.Long[-9, 9], Gen.OneOf(Gen.Const(GreatestTicks), Gen.Const(-GreatestTicks)));

    // As many letters as fit, of one to four bytes; the last is no NUL, which the padding would swallow.
    private static Gen<string> Text(int length) => Gen.OneOf(Gen.Int[0, 127], Gen.Int[0, 0xD7FF], Gen.Int[0xE000, 0x10FFFF]).Array[0, length].Select(letters =>
    {
        var text = new StringBuilder();
        var room = length;
        foreach (var letter in letters.Select(l => new Rune(l)).TakeWhile(l => (room -= l.Utf8SequenceLength) >= 0))
            text.Append(letter);
        return text.ToString().TrimEnd('\0');
    });

    private static Gen<object?> Floats(int count, Func<float[], object> make) => Gen.Float.Array[count].Select(f => (object?)make(f));

    private static Gen<object?> Boxed<T>(Gen<T> gen) where T : struct => gen.Select(v => (object?)v);

    private static Gen<object?> OrNull(Gen<object?> gen, Type type) =>
        type.IsValueType ? gen : Gen.Frequency((7, gen), (1, Gen.Const((object?)null)));

    private static Gen<object?[]> All(Gen<object?>[] each) =>
        each.Aggregate(Gen.Const(Array.Empty<object?>()), (all, next) => Gen.Select(all, next, (values, value) => (object?[])[.. values, value]));

    private static Array Typed(Type element, object?[] items)
    {
        var typed = Array.CreateInstance(element, items.Length);
        Array.Copy(items, typed, items.Length);
        return typed;
    }
}
