using Corpus.Fleet;

namespace ZmqSchema.Conformance.Tests.Formats.CapnProto;

/// <summary>A message of C# that holds what a schema file declares: a union, tables with defaults, structs.</summary>
[ZmqMessage(WireFormat.CapnProto)]
public partial class Cargo
{
    public LoadUnion Load { get; set; } = new();

    public List<LoadUnion> Loads { get; set; } = [];

    public BatteryT? Battery { get; set; }

    public List<PartT> Parts { get; set; } = [];

    public GridT? Grid { get; set; }

    public Dictionary<string, NoteT> Notes { get; set; } = [];
}
