using System.Collections;
using System.Reflection;
using System.Text;
using ZmqSchema.Formats;
using ZmqSchema.Formats.FlatBuffers;

namespace ZmqSchema.Conformance.Tests.Values.Views;

/// <summary>How to look at each type that views show, made once by reflection: a ref struct goes into no object, but delegates take it.</summary>
internal static class Looks<T> where T : allows ref struct
{
    public static Look<T> At { get; } = (Look<T>)Looks.Make(typeof(T));
}

/// <summary>Makes them.</summary>
internal static class Looks
{
    public static Delegate Make(Type type)
    {
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        if (definition == typeof(ReadOnlySpan<>))
            return Bind(nameof(LookAtSpan), type, type.GetGenericArguments());
        if (definition == typeof(Nullable<>))
            return Bind(nameof(LookAtOptional), type, type.GetGenericArguments());
        if (definition == typeof(FlatBuffersSortedTables<,>) && type.GetGenericArguments() is [var view, var key])
            return key == typeof(ReadOnlySpan<byte>) ? Bind(nameof(LookAtTextEntries), type, view) : Bind(nameof(LookAtEntries), type, view, key);
        if (type.GetInterfaces().FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IViewVector<>)) is { } vector)
            return Bind(nameof(LookAtVector), type, type, vector.GetGenericArguments()[0]);
        return type.IsByRefLike || IsStructView(type) ? (Delegate)typeof(ViewLook<>).MakeGenericType(type).GetMethod("Make")!.Invoke(null, null)! : Bind(nameof(LookAtValue), type, type);
    }

    // The structs of schemas are values, of which spans are read in place.
    private static bool IsStructView(Type type) => type is { IsValueType: true, IsByRefLike: false, IsExplicitLayout: true } && type.Name.EndsWith("View", StringComparison.Ordinal);

    private static Delegate Bind(string method, Type seen, params Type[] arguments) =>
        typeof(Looks).GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(arguments).CreateDelegate(typeof(Look<>).MakeGenericType(seen));

    private static void LookAtValue<T>(T seen, object? expected, Sight sight) => sight.Compare(seen, expected);

    private static void LookAtOptional<T>(T? seen, object? expected, Sight sight) where T : struct
    {
        if (seen is { } value)
            Looks<T>.At(value, expected, sight);
        else
            sight.Compare(null, expected);
    }

    private static void LookAtSpan<T>(ReadOnlySpan<T> seen, object? expected, Sight sight)
    {
        if (ReferenceEquals(expected, Sight.Anything))
            return;
        var items = Spelled.Items(expected);
        sight.Compare(seen.Length, items.Length);
        for (var i = 0; i < items.Length; i++)
            Looks<T>.At(seen[i], items[i], sight);
    }

    private static void LookAtVector<TVector, TElement>(TVector seen, object? expected, Sight sight)
        where TVector : IViewVector<TElement>, allows ref struct
        where TElement : allows ref struct
    {
        // FlatBuffers sorts the entries of dictionaries.
        var items = ReferenceEquals(expected, Sight.Anything) ? null
            : expected is IDictionary entries && !IsSorted(typeof(TVector)) ? [.. Spelled.Entries(entries).Cast<object>()]
            : Spelled.Items(expected);
        sight.Compare(seen.Length, items?.Length ?? Sight.Anything);
        for (var i = 0; i < seen.Length && !sight.IsOver; i++)
            Looks<TElement>.At(seen[i], items is null ? Sight.Anything : items[i], sight);
    }

    private static bool IsSorted(Type vector) => vector.IsGenericType && vector.GetGenericTypeDefinition() == typeof(FlatBuffersSortedTables<,>);

    private static void LookAtEntries<TView, TKey>(FlatBuffersSortedTables<TView, TKey> seen, object? expected, Sight sight)
        where TView : IFlatBuffersView<TView>, IFlatBuffersKeyed<TKey>, allows ref struct
    {
        LookAtVector<FlatBuffersSortedTables<TView, TKey>, TView>(seen, expected, sight);
        foreach (var entry in Spelled.Entries(expected as IDictionary ?? new Hashtable()))
        {
            Assert.True(seen.TryFind((TKey)entry.Key, out var found), $"{sight.Where} does not find {entry.Key}");
            Looks<TView>.At(found, entry, sight);
        }
    }

    private static void LookAtTextEntries<TView>(FlatBuffersSortedTables<TView, ReadOnlySpan<byte>> seen, object? expected, Sight sight)
        where TView : IFlatBuffersView<TView>, IFlatBuffersKeyed<ReadOnlySpan<byte>>, allows ref struct
    {
        LookAtVector<FlatBuffersSortedTables<TView, ReadOnlySpan<byte>>, TView>(seen, expected, sight);
        foreach (var entry in Spelled.Entries(expected as IDictionary ?? new Hashtable()))
        {
            Assert.True(seen.TryFind(Encoding.UTF8.GetBytes((string)entry.Key), out var found), $"{sight.Where} does not find {entry.Key}");
            Looks<TView>.At(found, entry, sight);
        }
    }
}
