using System.ComponentModel;

namespace ZmqSchema.Schemas;

/// <summary>A message or union that can say what it is made of; written by the generator, always explicitly.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IDescribed
{
    /// <summary>Makes the definition. What the type holds is in there by reference alone, so that describing one describes no other.</summary>
    static abstract SchemaDefinition Describe();
}
