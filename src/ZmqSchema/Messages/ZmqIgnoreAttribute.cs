namespace ZmqSchema;

/// <summary>Keeps a member off the wire; a received message has its default value there.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ZmqIgnoreAttribute : Attribute;
