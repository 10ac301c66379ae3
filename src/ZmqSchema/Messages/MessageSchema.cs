using System.Collections.Immutable;
using System.ComponentModel;
using ZmqSchema.Schemas;

namespace ZmqSchema;

/// <summary>What a message is on the wire, as the generator knew it at compile time.</summary>
public sealed class MessageSchema
{
    /// <summary>The schema's name: the type's full name unless the attribute gives another.</summary>
    public required string Name { get; init; }

    /// <summary>The first frame, or null when the message has no topic frame.</summary>
    public string? Topic { get; init; }

    /// <summary>The wire formats the message has a codec for, the default one first.</summary>
    public required ImmutableArray<WireFormat> Formats { get; init; }

    /// <summary>The fields of the body in the order of their numbers.</summary>
    public ImmutableArray<FieldSchema> Fields { get; init; } = [];

    /// <summary>The raw frames after the body, in order.</summary>
    public ImmutableArray<PayloadSchema> Payloads { get; init; } = [];

    /// <summary>
    /// 64 bits over name, fields and payloads (FNV-1a of the schema's canonical text): equal when both ends were built from the same
    /// schema, nested messages included.
    /// </summary>
    public required ulong Fingerprint { get; init; }

    /// <summary>The <c>struct</c> module's format of a <see cref="WireFormat.Struct"/> body, or null when there is no such codec.</summary>
    public string? PythonFormat { get; init; }

    /// <summary>Where the schema's text comes from; set by the generator.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public SchemaSource? Source { get; init; }

    /// <summary>The format used when none is named.</summary>
    public WireFormat DefaultFormat => Formats[0];

    /// <inheritdoc cref="SchemaSet.ToProto"/>
    /// <remarks>Of this message and all that it holds; <see cref="SchemaSet"/> writes several into one file. The message need not list Protobuf.</remarks>
    public string ToProto() => new SchemaSet(this).ToProto();

    /// <inheritdoc cref="SchemaSet.ToCapnProto"/>
    /// <remarks>Of this message and all that it holds; <see cref="SchemaSet"/> writes several into one file. The message need not list CapnProto.</remarks>
    public string ToCapnProto() => new SchemaSet(this).ToCapnProto();

    /// <inheritdoc cref="SchemaSet.ToFlatBuffers"/>
    /// <remarks>Of this message and all that it holds; <see cref="SchemaSet"/> writes several into one file. The message need not list FlatBuffers.</remarks>
    public string ToFlatBuffers() => new SchemaSet(this).ToFlatBuffers();

    /// <inheritdoc/>
    public override string ToString() => $"{Name} ({string.Join(", ", Formats)}; {Fingerprint:x16})";
}
