using System.Reflection;
using System.Runtime.CompilerServices;
using CsCheck;

namespace ZmqSchema.Conformance.Tests.Values;

/// <summary>A message type of the corpus, for tests that are the same for all of them.</summary>
public abstract class MessageType
{
    private static readonly Dictionary<Type, MessageType> Known = [];

    public abstract Type Type { get; }

    public abstract MessageSchema Schema { get; }

    public abstract bool IsBlittable { get; }

    public bool IsStruct => Schema.Formats.Contains(WireFormat.Struct);

    public bool IsBigEndian => Schema.PythonFormat!.StartsWith('>');

    /// <summary>Bytes of a Struct body.</summary>
    public abstract int Size { get; }

    /// <summary>Bytes in memory.</summary>
    public abstract int SizeInMemory { get; }

    /// <summary>The fields in the order of their offsets.</summary>
    public Member[] Members => field ??= [.. Schema.Fields.OrderBy(f => f.Offset).Select(f => new Member(Type, f))];

    /// <summary>Any values at all.</summary>
    public Gen<object> Values => field ??= AnyValue.OfMessage(this);

    /// <summary>One of them: the same for the same seed.</summary>
    public object Any(int seed) => Values.Generate(new(1, (ulong)seed), null, out _);

    public abstract byte[] Pack(object message);

    public abstract object Unpack(ReadOnlySpan<byte> body);

    public abstract bool TryUnpack(ReadOnlySpan<byte> body);

    /// <summary>The values in the words that Python's answers have.</summary>
    public string[] Words(object message) => [.. Python.Words(this, message, IsBigEndian)];

    public static MessageType Of(Type type)
    {
        lock (Known)
        {
            if (!Known.TryGetValue(type, out var known))
                Known[type] = known = (MessageType)Activator.CreateInstance(typeof(MessageType<>).MakeGenericType(type))!;
            return known;
        }
    }

    public static bool IsMessage(Type type) => type.GetCustomAttribute<ZmqMessageAttribute>() is not null;

    public override string ToString() => Type.Name;
}

/// <summary>The same for one type.</summary>
public sealed class MessageType<T> : MessageType where T : IZmqMessage<T>
{
    public override Type Type => typeof(T);

    public override MessageSchema Schema => T.Schema;

    public override bool IsBlittable => T.IsBlittable;

    public override int Size => ((T)RuntimeHelpers.GetUninitializedObject(typeof(T))).GetPackedSize(WireFormat.Struct);

    public override int SizeInMemory => Unsafe.SizeOf<T>();

    public override byte[] Pack(object message)
    {
        var typed = (T)message;
        var body = new byte[typed.GetPackedSize()];
        body.AsSpan().Fill(0xCC);
        Assert.Equal(body.Length, typed.Pack(body));
        return body;
    }

    public override object Unpack(ReadOnlySpan<byte> body) => T.Unpack(body);

    public override bool TryUnpack(ReadOnlySpan<byte> body) => T.TryUnpack(body, out _);
}
