using ZmqSchema.Formats.CapnProto;
using ZmqSchema.Formats.FlatBuffers;
using ZmqSchema.Formats.Protobuf;
using ZmqSchema.Schemas;

namespace ZmqSchema;

/// <summary>Messages whose schema is written into one file, with all that they hold; what several of them hold stands there once.</summary>
/// <remarks>The text depends on the messages alone: not on the order they are given in, the machine or the culture. Lines end in <c>\n</c>.</remarks>
/// <example><c>File.WriteAllText("market.proto", new SchemaSet(Tick.Schema, Book.Schema).ToProto());</c></example>
public sealed class SchemaSet
{
    private readonly SchemaDefinition[] _roots;

    /// <summary>A set of messages.</summary>
    /// <param name="messages">At least one; the same one twice counts once.</param>
    /// <exception cref="ArgumentNullException">They or one of them is null.</exception>
    /// <exception cref="ArgumentException">There is none, or one was not made by the generator.</exception>
    public SchemaSet(params IEnumerable<MessageSchema> messages)
    {
        ArgumentNullException.ThrowIfNull(messages);
        _roots = [.. messages.Select(DefinitionOf)];
        if (_roots.Length == 0)
            throw new ArgumentException("A schema file has at least one message.", nameof(messages));
    }

    /// <summary>
    /// The package of a <c>.proto</c> and the name that the id of a <c>.capnp</c> file is made of; null for the namespace that the messages
    /// have in common, and for their names.
    /// </summary>
    public string? Package { get; init; }

    /// <summary>The messages as a proto3 file for <c>protoc</c>.</summary>
    /// <exception cref="NotSupportedException">A field has a type that Protocol Buffers does not have; the message names it and says what to change.</exception>
    public string ToProto() => new ProtoFile(new(_roots), Package).ToString();

    /// <summary>The messages as a file for <c>capnp</c>.</summary>
    /// <exception cref="NotSupportedException">A field has a type or number that Cap'n Proto does not have; the message names it and says what to change.</exception>
    public string ToCapnProto() => new CapnpFile(new(_roots), Package).ToString();

    /// <summary>The messages as a file for <c>flatc</c>, with explicit ids. A single message is its root type.</summary>
    /// <exception cref="NotSupportedException">A field has a type or number that FlatBuffers does not have; the message names it and says what to change.</exception>
    public string ToFlatBuffers() => new FbsFile(new(_roots)).ToString();

    private static SchemaDefinition DefinitionOf(MessageSchema schema, int index)
    {
        ArgumentNullException.ThrowIfNull(schema, $"messages[{index}]");
        return schema.Source?.Describe() ?? throw new ArgumentException($"The schema of {schema.Name} was not made by the generator.", $"messages[{index}]");
    }
}
