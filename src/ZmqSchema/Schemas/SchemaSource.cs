using System.ComponentModel;

namespace ZmqSchema.Schemas;

/// <summary>
/// Where the definition of a type comes from, once somebody asks. Nothing but the virtual call leads there, so that a program that writes
/// no schema text is trimmed of all definitions.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SchemaSource
{
    private protected SchemaSource()
    {
    }

    /// <summary>The source of one type's definition.</summary>
    /// <typeparam name="T">A message or union of the generator's.</typeparam>
    public static SchemaSource Of<T>() where T : IDescribed => new SourceOf<T>();

    internal abstract SchemaDefinition Describe();

    private sealed class SourceOf<T> : SchemaSource where T : IDescribed
    {
        internal override SchemaDefinition Describe() => T.Describe();
    }
}
