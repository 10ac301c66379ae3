using ZmqSchema.Schemas;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>A <c>.capnp</c> of messages, in which every type has an id that follows from its name.</summary>
internal sealed class CapnpFile
{
    private readonly SchemaWriter _text = new("#");

    public CapnpFile(SchemaClosure closure, string? package)
    {
        var roots = string.Join(", ", closure.Roots);
        _text.Remark($"Written by ZmqSchema of {roots}.").Line($"{CapnpIds.Of($"{package ?? roots}.capnp")};");

        var names = new CapnpNames(closure);
        var structs = new CapnpStruct(_text, names, new(names, closure));
        foreach (var definition in closure.Definitions)
        {
            switch (definition)
            {
                case MessageDefinition message:
                    _text.Line();
                    structs.Write(message);
                    break;
                case UnionDefinition union:
                    _text.Line();
                    structs.Write(union);
                    break;
                case EnumDefinition @enum when CapnpEnum.IsOne(@enum):
                    CapnpEnum.Write(_text, @enum, names[@enum]);
                    break;
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
