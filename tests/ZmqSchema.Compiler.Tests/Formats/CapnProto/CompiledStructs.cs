using System.Globalization;
using System.Text;
using ZmqSchema.Formats.CapnProto;

namespace ZmqSchema.Compiler.Tests.Formats.CapnProto;

/// <summary>
/// The structs of a CodeGeneratorRequest, which is Cap'n Proto itself and is read with our own reader. Offsets are those of schema.capnp.
/// </summary>
internal sealed class CompiledStructs
{
    private const ushort StructNode = 1;
    private readonly Dictionary<string, string[]> _lines = [];

    public CompiledStructs(byte[] request)
    {
        Malformation malformation = default;
        Assert.True(CapnProtoSegments.TryCreate(request, out var segments, ref malformation), malformation.Reason);
        SegmentCount = segments.Count;
        Assert.True(segments.TryGetRoot(out var root, ref malformation), malformation.Reason);
        var nodes = List(root, 0);
        var places = new Dictionary<ulong, int>();
        for (var i = 0; i < nodes.Count; i++)
            places[nodes[i].Get<ulong>(0)] = i;
        for (var i = 0; i < nodes.Count; i++)
        {
            var node = nodes[i];
            if (node.Get<ushort>(6) != StructNode || node.GetBit(224))
                continue;
            var name = Text(node, 0)[(int)node.Get<uint>(2)..];
            var lines = new List<string> { string.Create(CultureInfo.InvariantCulture, $"{name} {node.Get<ushort>(7)} {node.Get<ushort>(12)}") };
            AddFields(node, name, "", nodes, places, lines);
            _lines[name] = [.. lines.Order(StringComparer.Ordinal)];
        }
    }

    /// <summary>How many segments the request came in.</summary>
    public int SegmentCount { get; }

    /// <summary>What is known of a struct, a line for each field and union.</summary>
    public string[] Lines(string name) => _lines[name];

    private static void AddFields(
        CapnProtoStruct node, string name, string path, CapnProtoList nodes, Dictionary<ulong, int> places, List<string> lines)
    {
        if (node.Get<ushort>(15) != 0)
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"{name}.{path}? {node.Get<uint>(8)}"));
        var fields = List(node, 3);
        for (var i = 0; i < fields.Count; i++)
        {
            var field = fields[i];
            var member = Text(field, 0);
            var tag = (ushort)(field.Get<ushort>(1) ^ ushort.MaxValue);
            var value = tag == ushort.MaxValue ? "" : string.Create(CultureInfo.InvariantCulture, $" ={tag}");
            if (field.Get<ushort>(4) == 0)
            {
                lines.Add(string.Create(CultureInfo.InvariantCulture, $"{name}.{member} {field.Get<uint>(1)}{value}"));
                continue;
            }

            lines.Add($"{name}.{member}{value}");
            AddFields(nodes[places[field.Get<ulong>(2)]], name, member, nodes, places, lines);
        }
    }

    private static CapnProtoList List(CapnProtoStruct of, int index)
    {
        Malformation malformation = default;
        Assert.True(of.TryGetList(index, out var list, ref malformation), malformation.Reason);
        return list;
    }

    private static string Text(CapnProtoStruct of, int index)
    {
        Malformation malformation = default;
        Assert.True(of.TryGetText(index, out var utf8, ref malformation), malformation.Reason);
        return Encoding.UTF8.GetString(utf8);
    }
}
