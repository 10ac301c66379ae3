namespace Microsoft.CodeAnalysis;

/// <summary>Hides a type from other assemblies, even from those that see our internals: they have their own.</summary>
[AttributeUsage(AttributeTargets.All)]
internal sealed class EmbeddedAttribute : Attribute;
