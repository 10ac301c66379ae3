using System.Numerics;
using System.Text.Json;

namespace ZmqSchema.Conformance.Tests.Values;

/// <summary>The numpy dtype of a message's layout, by name, format, offset and size of each field.</summary>
public static class NumpyType
{
    public static string Of(MessageType type) => JsonSerializer.Serialize(Describe(type, type.IsBigEndian ? ">" : "<"));

    private static Dictionary<string, object> Describe(MessageType type, string order) => new Dictionary<string, object>
    {
        ["names"] = type.Members.Select(m => m.Schema.Name).ToArray(),
        ["formats"] = type.Members.Select(m => Describe(m.Type, m.Elements, m.Length, order)).ToArray(),
        ["offsets"] = type.Members.Select(m => m.Schema.Offset).ToArray(),
        ["itemsize"] = type.Size,
    };

    private static object Describe(Type type, Elements? elements, int length, string order)
    {
        if (elements is not null)
        {
            return elements.Type == typeof(byte)
                ? $"V{elements.Count}"
                : new object[] { Describe(elements.Type, Elements.Of(elements.Type, 0), 0, order), elements.Count };
        }

        if (MessageType.IsMessage(type))
            return Describe(MessageType.Of(type), order);
        return type == typeof(string) ? $"V{length}" : Describe(type.IsEnum ? Enum.GetUnderlyingType(type) : type, order);
    }

    private static object Describe(Type type, string order) => type switch
    {
        _ when type == typeof(bool) => "?",
        _ when type == typeof(sbyte) => "i1",
        _ when type == typeof(byte) => "u1",
        _ when type == typeof(short) => order + "i2",
        _ when type == typeof(ushort) || type == typeof(char) => order + "u2",
        _ when type == typeof(int) => order + "i4",
        _ when type == typeof(uint) => order + "u4",
        _ when type == typeof(long) || type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(TimeSpan) => order + "i8",
        _ when type == typeof(ulong) => order + "u8",
        _ when type == typeof(Half) => order + "f2",
        _ when type == typeof(float) => order + "f4",
        _ when type == typeof(double) => order + "f8",
        _ when type == typeof(Vector2) => new object[] { order + "f4", 2 },
        _ when type == typeof(Vector3) => new object[] { order + "f4", 3 },
        _ when type == typeof(Vector4) || type == typeof(Quaternion) => new object[] { order + "f4", 4 },
        _ when type == typeof(Matrix4x4) => new object[] { order + "f4", 16 },
        _ => "V16",
    };
}
