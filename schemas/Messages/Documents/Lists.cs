using System.Collections.Immutable;
using System.Numerics;

namespace ZmqSchema.Corpus;

/// <summary>Lists of everything, and in each other, as far as Cap'n Proto holds them; enums that are its own.</summary>
[ZmqMessage(WireFormat.CapnProto)]
public partial class Lists
{
    public long[][] Rows { get; set; } = [];

    public List<List<string[]>> Deep { get; set; } = [];

    public bool[][] Masks { get; set; } = [];

    public Colour[] Colours { get; set; } = [];

    public List<Tiny> Tinies { get; set; } = [];

    public ImmutableArray<DateTimeOffset> Times { get; set; } = [];

    public List<ThreeInts> Inlines { get; set; } = [];

    public ReadOnlyMemory<sbyte> Small { get; set; }

    public ushort[] Medium { get; set; } = [];

    public Matrix4x4[] Matrices { get; set; } = [];

    public List<Dictionary<string, int>> Tables { get; set; } = [];

    public Dictionary<Guid, List<double>> Series { get; set; } = [];

    public Dictionary<Weather, Dictionary<string, Vector2>> Maps { get; set; } = [];

    public Dictionary<Colour, Tiny> ByColour { get; set; } = [];

    public Dictionary<byte, ulong> Wide { get; set; } = [];

    public Dictionary<ulong, bool> Seen { get; set; } = [];

    public Dictionary<ushort, short> Narrow { get; set; } = [];

    public Dictionary<bool, bool> Both { get; set; } = [];

    public List<Bits> Flags { get; set; } = [];
}

/// <summary>An enum whose values are 0, 1 and so on.</summary>
public enum Colour
{
    Red,
    Green,
    Blue,
}

/// <summary>The same in a byte, in another order.</summary>
public enum Tiny : byte
{
    Second = 1,
    First = 0,
}
