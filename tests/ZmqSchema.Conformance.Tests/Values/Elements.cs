using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Conformance.Tests.Values;

/// <summary>The way into whatever holds the elements of a sequence, and back.</summary>
public abstract class Elements
{
    public abstract Type Type { get; }

    public abstract int Count { get; }

    /// <summary>The elements; zeros for null.</summary>
    public abstract Array Read(object? holder);

    public abstract object Make(Array elements);

    public static Elements? Of(FieldInfo field, int length) =>
        field.GetCustomAttribute<FixedBufferAttribute>() is { } buffer
            ? Make(typeof(Inline<,>), field.FieldType, buffer.ElementType, buffer.Length)
            : Of(field.FieldType, length);

    public static Elements? Of(Type type, int length)
    {
        if (type.GetCustomAttribute<InlineArrayAttribute>() is { } inline)
            return Make(typeof(Inline<,>), type, type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic)[0].FieldType, inline.Length);
        if (type.IsArray)
            return Make(typeof(Held<>), typeof(ArrayHolder), type.GetElementType()!, length);
        if (!type.IsGenericType)
            return null;

        var element = type.GetGenericArguments()[0];
        var definition = type.GetGenericTypeDefinition();
        return definition == typeof(List<>) ? Make(typeof(Held<>), typeof(ListHolder), element, length)
            : definition == typeof(ImmutableArray<>) ? Make(typeof(Held<>), typeof(ImmutableHolder), element, length)
            : definition == typeof(ReadOnlyMemory<>) ? Make(typeof(Held<>), typeof(MemoryHolder), element, length)
            : null;
    }

    private static Elements Make(Type kind, Type holder, Type element, int count) => kind == typeof(Inline<,>)
        ? (Elements)Activator.CreateInstance(kind.MakeGenericType(holder, element), count)!
        : (Elements)Activator.CreateInstance(kind.MakeGenericType(element), Activator.CreateInstance(holder), count)!;

    private interface IHolder
    {
        T[]? Read<T>(object? holder);

        object Make<T>(T[] elements);
    }

    private sealed class Held<T>(IHolder holder, int count) : Elements
    {
        public override Type Type => typeof(T);

        public override int Count => count;

        public override Array Read(object? value) => holder.Read<T>(value) ?? new T[count];

        public override object Make(Array elements) => holder.Make((T[])elements);
    }

    private sealed class Inline<TArray, T>(int count) : Elements where TArray : struct
    {
        public override Type Type => typeof(T);

        public override int Count => count;

        public override Array Read(object? holder)
        {
            var array = (TArray)holder!;
            return MemoryMarshal.CreateSpan(ref Unsafe.As<TArray, T>(ref array), count).ToArray();
        }

        public override object Make(Array elements)
        {
            var array = default(TArray);
            ((T[])elements).CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.As<TArray, T>(ref array), count));
            return array;
        }
    }

    private sealed class ArrayHolder : IHolder
    {
        public T[]? Read<T>(object? holder) => (T[]?)holder;

        public object Make<T>(T[] elements) => elements;
    }

    private sealed class ListHolder : IHolder
    {
        public T[]? Read<T>(object? holder) => ((List<T>?)holder)?.ToArray();

        public object Make<T>(T[] elements) => elements.ToList();
    }

    private sealed class ImmutableHolder : IHolder
    {
        public T[]? Read<T>(object? holder) => holder is ImmutableArray<T> { IsDefault: false } array ? [.. array] : null;

        public object Make<T>(T[] elements) => ImmutableArray.Create(elements);
    }

    private sealed class MemoryHolder : IHolder
    {
        public T[]? Read<T>(object? holder) => holder is ReadOnlyMemory<T> { IsEmpty: false } memory ? memory.ToArray() : null;

        public object Make<T>(T[] elements) => new ReadOnlyMemory<T>(elements);
    }
}
