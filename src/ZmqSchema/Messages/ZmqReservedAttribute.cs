namespace ZmqSchema;

/// <summary>Numbers of fields that were removed, so that nobody gives them to another field.</summary>
/// <param name="numbers">The retired field numbers.</param>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Class, Inherited = false)]
public sealed class ZmqReservedAttribute(params int[] numbers) : Attribute
{
    /// <summary>The retired field numbers.</summary>
    public IReadOnlyList<int> Numbers { get; } = numbers;
}
