using System.Reflection;
using ZmqSchema.Compiler.Fbs.Declarations;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Tests.Fbs;

/// <summary>What flows between the stages of schema files is a value: records of values, and no collection that compares references.</summary>
public class EqualityTests
{
    public static TheoryData<Type> Types { get; } =
    [
        .. typeof(FbsSchema).Assembly.GetTypes().Where(t =>
            (t.Namespace == typeof(FbsSchema).Namespace || t.Namespace == typeof(SchemaDeclaration).Namespace || t.Name is "ParsedSchema" or "PlacedFinding" or "SchemaFinding" or "LinkedFile" or "LinkedFbs")
            && !t.IsEnum && !t.Name.Contains('<', StringComparison.Ordinal)),
    ];

    [Fact]
    public void The_types_are_all_there() => Assert.True(Types.Count > 40, $"{Types.Count}");

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_is_a_record_of_values(Type type)
    {
        Assert.True(type.GetMethod("<Clone>$") is not null, $"{type} is no record");
        foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            Assert.True(IsValue(field.FieldType), $"{type}.{field.Name} is a {field.FieldType}");
    }

    private static bool IsValue(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(Rule)
        || (Nullable.GetUnderlyingType(type) is { } inner && IsValue(inner))
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>) && IsValue(type.GetGenericArguments()[0]))
        || (type.Assembly == typeof(FbsSchema).Assembly && type.IsAssignableTo(typeof(IEquatable<>).MakeGenericType(type)));
}
