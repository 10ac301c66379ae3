using System.Numerics;
using System.Runtime.InteropServices;

namespace ZmqSchema.Conformance.Tests.Values;

/// <summary>
/// A message as a C struct: packed, or as C lays it out where the message has a sequential layout of the user's. What C cannot say
/// (written offsets and sizes) is packed with the gaps as bytes.
/// </summary>
public static class CStruct
{
    public static string Declare(MessageType type)
    {
        var (open, close) = IsNatural(type) ? ($"#pragma pack(push, {Pack(type)})", "#pragma pack(pop)") : ("", "");
        return $$"""
            {{open}}
            struct {{type}}
            {
            {{string.Join("\n", Lines(type))}}
            }{{(IsNatural(type) ? "" : " __attribute__((packed))")}};
            {{close}}

            """;
    }

    /// <summary>The message types within the type, which C wants declared before.</summary>
    public static IEnumerable<MessageType> Within(MessageType type) => type.Members
        .Select(m => Innermost(m.Type, m.Elements))
        .Where(MessageType.IsMessage)
        .Select(MessageType.Of);

    // A sequential layout with gaps is the user's; C can follow it when it can follow all that is within it.
    private static bool IsNatural(MessageType type) =>
        type.Type.StructLayoutAttribute is { Value: LayoutKind.Sequential, Size: 0, Pack: not 1 }
        && type.Schema.PythonFormat!.Contains('x')
        && Within(type).All(w => IsNatural(w) || w.Type.StructLayoutAttribute!.Pack == 1);

    // C has no alignment above 16 of its own, so 16 leaves all of it.
    private static int Pack(MessageType type) => type.Type.StructLayoutAttribute!.Pack is > 0 and var pack and <= 16 ? pack : 16;

    private static IEnumerable<string> Lines(MessageType type)
    {
        var end = 0;
        foreach (var member in type.Members)
        {
            if (!IsNatural(type) && member.Schema.Offset > end)
                yield return $"    char gap{end}[{member.Schema.Offset - end}];";
            yield return $"    {Field(member)};";
            end = member.Schema.Offset + member.Schema.Size;
        }

        if (!IsNatural(type) && type.Size > end)
            yield return $"    char gap{end}[{type.Size - end}];";
    }

    private static string Field(Member member)
    {
        var (name, counts) = Of(member.Type, member.Elements, member.Length);
        return $"{name} f_{member.Schema.Member}{counts}";
    }

    private static (string Name, string Counts) Of(Type type, Elements? elements, int length)
    {
        if (elements is null)
            return Of(type, length);

        var (name, counts) = Of(elements.Type, Elements.Of(elements.Type, 0), 0);
        return (name, $"[{elements.Count}]{counts}");
    }

    private static (string Name, string Counts) Of(Type type, int length) => type switch
    {
        _ when MessageType.IsMessage(type) => ($"struct {type.Name}", ""),
        _ when type.IsEnum => Of(Enum.GetUnderlyingType(type), 0),
        _ when type == typeof(string) => ("char", $"[{length}]"),
        _ when type == typeof(bool) => ("bool", ""),
        _ when type == typeof(sbyte) => ("int8_t", ""),
        _ when type == typeof(byte) => ("uint8_t", ""),
        _ when type == typeof(short) => ("int16_t", ""),
        _ when type == typeof(ushort) || type == typeof(char) || type == typeof(Half) => ("uint16_t", ""),
        _ when type == typeof(int) => ("int32_t", ""),
        _ when type == typeof(uint) => ("uint32_t", ""),
        _ when type == typeof(long) || type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(TimeSpan) => ("int64_t", ""),
        _ when type == typeof(ulong) => ("uint64_t", ""),
        _ when type == typeof(Int128) => ("__int128", ""),
        _ when type == typeof(UInt128) => ("unsigned __int128", ""),
        _ when type == typeof(float) => ("float", ""),
        _ when type == typeof(double) => ("double", ""),
        _ when type == typeof(Guid) => ("struct guid", ""),
        _ when type == typeof(Vector2) => ("float", "[2]"),
        _ when type == typeof(Vector3) => ("float", "[3]"),
        _ when type == typeof(Vector4) || type == typeof(Quaternion) => ("float", "[4]"),
        _ when type == typeof(Matrix4x4) => ("float", "[4][4]"),
        _ => throw new NotSupportedException($"{type} in C"),
    };

    private static Type Innermost(Type type, Elements? elements) =>
        elements is null ? type : Innermost(elements.Type, Elements.Of(elements.Type, 0));
}
