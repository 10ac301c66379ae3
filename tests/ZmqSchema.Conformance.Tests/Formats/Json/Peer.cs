using System.Collections.Immutable;
using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ZmqSchema.Conformance.Tests.Formats.Json;

/// <summary>
/// System.Text.Json on the corpus's own types, by reflection. Names, enums and named floats are options of its own; what it has no form
/// for (unions, vectors, inline arrays) is told it here in its own terms.
/// </summary>
internal static class Peer
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        IncludeFields = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower), new FloatsFactory(), new UnionFactory(), new ThreeIntsConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveUnsentOut } },
    };

    public static byte[] Write(object message) => JsonSerializer.SerializeToUtf8Bytes(message, Root(message.GetType()), Options);

    public static object Read(Type type, ReadOnlySpan<byte> body) => JsonSerializer.Deserialize(body, Root(type), Options)!;

    // A case of a union is written as the union.
    private static Type Root(Type type) => type.BaseType?.GetCustomAttribute<ZmqUnionAttribute>() is null ? type : type.BaseType;

    private static void LeaveUnsentOut(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(p => p.AttributeProvider!.IsDefined(typeof(ZmqIgnoreAttribute), true)).ToArray())
            type.Properties.Remove(property);
    }

    private sealed class FloatsFactory : JsonConverterFactory
    {
        private static readonly Type[] Types = [typeof(Vector2), typeof(Vector3), typeof(Vector4), typeof(Quaternion), typeof(Matrix4x4)];

        public override bool CanConvert(Type typeToConvert) => Types.Contains(typeToConvert);

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(FloatsConverter<>).MakeGenericType(typeToConvert))!;
    }

    private sealed class FloatsConverter<T> : JsonConverter<T> where T : unmanaged
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            MemoryMarshal.Cast<float, T>(JsonSerializer.Deserialize<float[]>(ref reader, options).AsSpan())[0];

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, MemoryMarshal.Cast<T, float>(new ReadOnlySpan<T>(ref value)).ToArray(), options);
    }

    private sealed class ThreeIntsConverter : JsonConverter<Corpus.ThreeInts>
    {
        public override Corpus.ThreeInts Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var value = default(Corpus.ThreeInts);
            JsonSerializer.Deserialize<int[]>(ref reader, options).CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.As<Corpus.ThreeInts, int>(ref value), 3));
            return value;
        }

        public override void Write(Utf8JsonWriter writer, Corpus.ThreeInts value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, MemoryMarshal.CreateSpan(ref Unsafe.As<Corpus.ThreeInts, int>(ref value), 3).ToArray(), options);
    }

    private sealed class UnionFactory : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.GetCustomAttribute<ZmqUnionAttribute>() is not null;

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(UnionConverter<>).MakeGenericType(typeToConvert))!;
    }

    private sealed class UnionConverter<T> : JsonConverter<T> where T : class
    {
        private static readonly Dictionary<string, Type> Cases = typeof(T).GetNestedTypes().Where(t => t.IsSubclassOf(typeof(T)))
            .ToDictionary(t => JsonNamingPolicy.SnakeCaseLower.ConvertName(t.Name));

        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            reader.Read();
            var type = Cases[reader.GetString()!];
            reader.Read();
            var value = (T)JsonSerializer.Deserialize(ref reader, type, options)!;
            reader.Read();
            return value;
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WritePropertyName(JsonNamingPolicy.SnakeCaseLower.ConvertName(value.GetType().Name));
            JsonSerializer.Serialize(writer, value, value.GetType(), options);
            writer.WriteEndObject();
        }
    }
}
