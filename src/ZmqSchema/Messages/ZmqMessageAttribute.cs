namespace ZmqSchema;

/// <summary>Makes a partial struct, class, record or record struct a message: the generator writes its codecs at compile time.</summary>
/// <param name="formats">The wire formats, the default one first; none given means <see cref="WireFormat.Struct"/>.</param>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Class, Inherited = false)]
public sealed class ZmqMessageAttribute(params WireFormat[] formats) : Attribute
{
    /// <summary>The wire formats as written, the default one first.</summary>
    public IReadOnlyList<WireFormat> Formats { get; } = formats;

    /// <summary>The first frame, which subscribers filter by prefix; null means no topic frame.</summary>
    public string? Topic { get; set; }

    /// <summary>The schema's name; by default the type's full name.</summary>
    public string? Name { get; set; }

    /// <summary>The byte order of a <see cref="WireFormat.Struct"/> body.</summary>
    public ByteOrder ByteOrder { get; set; }

    /// <summary>How member names are spelled on the wire.</summary>
    public FieldNaming Naming { get; set; }

    /// <summary>How the message stands in MessagePack.</summary>
    public MessagePackLayout MessagePackLayout { get; set; }
}
