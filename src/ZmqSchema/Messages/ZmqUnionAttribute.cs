namespace ZmqSchema;

/// <summary>Makes an abstract partial record a union: its nested sealed records are the cases.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ZmqUnionAttribute : Attribute;
