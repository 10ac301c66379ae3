using System.Reflection;
using System.Runtime.CompilerServices;
using ZmqSchema.Formats.CapnProto;
using ZmqSchema.Formats.FlatBuffers;

namespace ZmqSchema.Conformance.Tests.Values.Views;

/// <summary>How to look at a view: at each of its properties, and for a union at each case.</summary>
internal static class ViewLook<TView> where TView : allows ref struct
{
    private delegate TValue Getter<TValue>(ref TView view) where TValue : allows ref struct;

    private delegate bool TryGetter<TValue>(ref TView view, out TValue value) where TValue : allows ref struct;

    private delegate void Part(ref TView view, object? expected, Sight sight);

    public static Look<TView> Make()
    {
        var isUnion = IsUnion(typeof(TView));
        Part[] parts =
        [
            .. typeof(TView).GetProperties().Select(p => Bind(nameof(OfProperty), p.Name, p.PropertyType, p.GetMethod!)),
            .. typeof(TView).GetMethods().Where(m => isUnion && m.Name.StartsWith("TryGet", StringComparison.Ordinal))
                .Select(m => Bind(nameof(OfCase), m.Name["TryGet".Length..], m.GetParameters()[0].ParameterType.GetElementType()!, m)),
        ];
        return (seen, expected, sight) =>
        {
            foreach (var part in parts)
            {
                if (!sight.IsOver)
                    part(ref seen, expected, sight);
            }
        };
    }

    private static Part Bind(string method, string name, Type value, MethodInfo member) =>
        (Part)typeof(ViewLook<TView>).GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(value).Invoke(null, [name, member])!;

    private static Part OfProperty<TValue>(string name, MethodInfo getter) where TValue : allows ref struct
    {
        var get = getter.CreateDelegate<Getter<TValue>>();
        return (ref view, expected, sight) =>
        {
            sight.Enter(name);
            var held = ReferenceEquals(expected, Sight.Anything) ? expected : typeof(TValue).IsEnum && name is "Case" or "Type" ? Number(typeof(TValue), expected) : Held(expected, name);
            var value = get(ref view);

            // Of what cannot be null, the message has one in any case, and the view says whether it came. The default of a C# struct has null all the same.
            if (sight.MayLack && held is true && IsOfOneNeverNull(expected!, name, "Has", ""))
                held = Unsafe.As<TValue, bool>(ref value);
            else if (sight.MayLack && held is null && expected is ValueType && IsOfOneNeverNull(expected, name, "", "String"))
                held = "";

            // What is absent and what is empty read alike; which of them it is, another property says.
            if (held is not null || typeof(TValue) is { IsByRefLike: false } || !IsTable(typeof(TValue)))
                Looks<TValue>.At(value, held, sight);
            sight.Leave();
        };
    }

    private static Part OfCase<TValue>(string name, MethodInfo getter) where TValue : allows ref struct
    {
        var get = getter.CreateDelegate<TryGetter<TValue>>();
        return (ref view, expected, sight) =>
        {
            sight.Enter(name);
            var isCase = get(ref view, out var value);
            if (!ReferenceEquals(expected, Sight.Anything))
                sight.Compare(isCase, Case(expected) == name);
            if (isCase)
                Looks<TValue>.At(value, ReferenceEquals(expected, Sight.Anything) ? expected : CaseValue(expected!), sight);
            sight.Leave();
        };
    }

    private static bool IsTable(Type type) => !IsUnion(type) && (Is(type, typeof(IFlatBuffersView<>)) || Is(type, typeof(ICapnProtoView<>)));

    private static bool IsUnion(Type type) =>
        Is(type, typeof(IFlatBuffersUnionView<>)) || (Is(type, typeof(ICapnProtoView<>)) && type.GetMethods().Any(m => m.Name.StartsWith("TryGet", StringComparison.Ordinal)));

    private static bool Is(Type type, Type view) => type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == view);

    // A class with a type and a value is what schemas have for unions; C# has a record for each case.
    private static string Case(object? union) => union is null ? "" : union.GetType().GetProperty("Type")?.GetValue(union)?.ToString() ?? union.GetType().Name;

    private static object Number(Type cases, object? union) => union is null ? Enum.ToObject(cases, 0) : Enum.Parse(cases, Case(union));

    private static object CaseValue(object union) => union.GetType().GetProperty("Type") is null ? union : union.GetType().GetProperty("Value")!.GetValue(union)!;

    /// <summary>What the message holds under a property's name, or says of what it holds.</summary>
    private static object? Held(object? message, string name)
    {
        if (message is null)
            return null;
        if (Member(message, name) is { } member)
            return member();
        if (name.StartsWith("Has", StringComparison.Ordinal) && Member(message, name[3..]) is { } held)
            return held() is not null;
        if (name.EndsWith("String", StringComparison.Ordinal) && Member(message, name[..^"String".Length]) is { } text)
            return text();
        if (name.EndsWith('_'))
            return Held(message, name[..^1]);
        throw new InvalidOperationException($"{message.GetType().Name} has no {name}.");
    }

    /// <summary>Whether a property is one that stands beside that of a member which is declared not to be null: HasSpot beside Spot.</summary>
    private static bool IsOfOneNeverNull(object message, string name, string prefix, string suffix)
    {
        var added = name.TrimEnd('_');
        return added.StartsWith(prefix, StringComparison.Ordinal) && added.EndsWith(suffix, StringComparison.Ordinal) && Member(message, name) is null
            && message.GetType().GetProperty(added[prefix.Length..^suffix.Length]) is { } property
            && new NullabilityInfoContext().Create(property).ReadState is not NullabilityState.Nullable;
    }

    private static Func<object?>? Member(object message, string name)
    {
        const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public;
        if (message.GetType().GetProperty(name, Any) is { } property)
            return () => property.GetValue(message);
        return message.GetType().GetField(name, Any) is { } field ? () => field.GetValue(message) : null;
    }
}
