using System.Reflection;

namespace ZmqSchema.Conformance.Tests.Values;

/// <summary>A field of a message: what the schema says of it, and where C# keeps it.</summary>
public sealed class Member
{
    public Member(Type owner, FieldSchema schema)
    {
        const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        Schema = schema;
        Storage = owner.GetField(schema.Member, Any) ?? owner.GetField($"<{schema.Member}>k__BackingField", Any)!;
        var attribute = owner.GetMember(schema.Member, Any)[0].GetCustomAttribute<ZmqFixedLengthAttribute>()
            ?? owner.GetConstructors().SelectMany(c => c.GetParameters()).FirstOrDefault(p => p.Name == schema.Member)?.GetCustomAttribute<ZmqFixedLengthAttribute>();
        Length = attribute?.Count ?? 0;
        Elements = Elements.Of(Storage, Length);
    }

    public FieldSchema Schema { get; }

    public FieldInfo Storage { get; }

    public Type Type => Storage.FieldType;

    /// <summary>What <c>[ZmqFixedLength]</c> says, or 0.</summary>
    public int Length { get; }

    /// <summary>The way to the elements of a sequence, or null.</summary>
    public Elements? Elements { get; }

    public override string ToString() => Schema.Member;
}
