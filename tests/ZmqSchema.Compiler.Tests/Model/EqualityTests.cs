using System.Reflection;
using ZmqSchema.Compiler.Declarations;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Tests.Model;

/// <summary>Everything that flows between the stages is a value, and cannot be anything else.</summary>
public class EqualityTests
{
    public static TheoryData<Type> Types { get; } =
    [
        .. typeof(FieldType).Assembly.GetTypes().Where(t =>
            (t.Namespace == typeof(FieldType).Namespace || t.Namespace == typeof(MessageDeclaration).Namespace || t == typeof(Finding) || t == typeof(CheckedMessage)
                || t.IsAssignableTo(typeof(FormatLayout)) || t.Name is "StructSlot" or "ByteRange" || t.Name is "LinkedSchema" or "LinkedMessage" || IsCell(t)
                || (t.Namespace == typeof(Compiler.Formats.FlatBuffers.FlatSlot).Namespace && t.Name is "FlatSlot" or "FlatStruct" or "FlatCase" or "FlatPlacement"))
            && !t.IsEnum && !(t.IsAbstract && t.IsSealed) && t.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null),
    ];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_of_the_model_is_a_record_or_a_value_of_equatable_members(Type type)
    {
        if (type == typeof(EquatableArray<>))
            return;

        Assert.True(type.GetMethod("<Clone>$") is not null || type.IsAbstract, $"{type} is no record");
        Assert.True(type.IsSealed || type.IsAbstract, $"{type} is open");
        foreach (var field in Fields(type))
            Assert.True(IsEquatable(field.FieldType), $"{type}.{field.Name} is a {field.FieldType}");
        Assert.False(type.GetMethod("Equals", [type])?.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null && !type.IsAbstract, $"{type} has an Equals of its own");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Two_of_a_kind_are_equal_and_each_member_counts(Type type)
    {
        if (type.IsAbstract || type == typeof(EquatableArray<>))
            return;

        var parameters = ParametersOf(type);
        object Make(int different) => ConstructorOf(type).Invoke([.. parameters.Select((p, i) => Sample(p.ParameterType, i == different ? 1 : 0))]);

        Assert.Equal(Make(-1), Make(-1));
        Assert.Equal(Make(-1).GetHashCode(), Make(-1).GetHashCode());
        for (var i = 0; i < parameters.Length; i++)
            Assert.NotEqual(Make(-1), Make(i));
        foreach (var property in type.GetProperties().Where(p => p.SetMethod is not null && parameters.All(other => other.Name != p.Name)))
            Assert.NotEqual(With(Make(-1), property, 0), With(Make(-1), property, 1));
    }

    private static object With(object model, PropertyInfo property, int which)
    {
        property.SetValue(model, Sample(property.PropertyType, which));
        return model;
    }

    [Fact]
    public void The_types_are_all_there() => Assert.True(Types.Count > 25);

    [Fact]
    public void An_equatable_array_is_equal_by_its_elements()
    {
        Assert.Equal(EquatableArray.Of("a", "b"), EquatableArray.Of("a", "b"));
        Assert.Equal(EquatableArray.Of("a", "b").GetHashCode(), new List<string> { "a", "b" }.ToEquatableArray().GetHashCode());
        Assert.NotEqual(EquatableArray.Of("a", "b"), EquatableArray.Of("b", "a"));
        Assert.NotEqual(EquatableArray.Of("a"), EquatableArray.Of("a", "b"));
        Assert.Equal(default, EquatableArray.Of<string>());
        Assert.True(EquatableArray.Of(1) == EquatableArray.Of(1) && EquatableArray.Of(1) != EquatableArray.Of(2));
    }

    private static bool IsCell(Type type)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (t.Name is "StructCell" or "FlatCell")
                return true;
        }

        return false;
    }

    private static FieldInfo[] Fields(Type type) => type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);

    // A rule is the same object for the whole process, and so equal to itself alone.
    private static bool IsEquatable(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(Rule)
        || (Nullable.GetUnderlyingType(type) is { } inner && IsEquatable(inner))
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>) && IsEquatable(type.GetGenericArguments()[0]))
        || (type.Assembly == typeof(FieldType).Assembly && type.IsAssignableTo(typeof(IEquatable<>).MakeGenericType(type)) && (type.IsSealed || type.IsAbstract));

    private static object? Sample(Type type, int which)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Sample(inner, which);
        if (type == typeof(string))
            return which == 0 ? "a" : "b";
        if (type == typeof(bool))
            return which == 1;
        if (type.IsEnum)
            return Enum.ToObject(type, which);
        if (type.IsPrimitive)
            return Convert.ChangeType(which + 1, type, System.Globalization.CultureInfo.InvariantCulture);
        if (type == typeof(Rule))
            return which == 0 ? RuleBook.Common[0] : RuleBook.Common[1];
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
        {
            var element = type.GetGenericArguments()[0];
            var items = Array.CreateInstance(element, 1);
            items.SetValue(Sample(element, which), 0);
            return Activator.CreateInstance(type, items);
        }

        // Of a family, one that is made of simple things, or samples would never end.
        if (type.IsAbstract)
            type = type.Assembly.GetTypes().First(t => t.IsAssignableTo(type) && t.IsSealed && ParametersOf(t) is { Length: > 0 } made && made.All(p => IsSimple(p.ParameterType)));
        return ConstructorOf(type).Invoke([.. ParametersOf(type).Select(p => Sample(p.ParameterType, which))]);
    }

    private static bool IsSimple(Type type) => type.IsPrimitive || type.IsEnum || type == typeof(string);

    private static ConstructorInfo ConstructorOf(Type type) =>
        type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Where(c => c.GetParameters() is not [var only] || only.ParameterType != type)
            .MaxBy(c => c.GetParameters().Length)!;

    private static ParameterInfo[] ParametersOf(Type type) => ConstructorOf(type).GetParameters();
}
