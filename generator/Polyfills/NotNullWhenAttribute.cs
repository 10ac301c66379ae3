namespace System.Diagnostics.CodeAnalysis;

/// <summary>An <c>out</c> parameter is not null when the method returns <paramref name="returnValue"/>.</summary>
[Microsoft.CodeAnalysis.Embedded]
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
