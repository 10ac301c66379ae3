using ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Accessors;
using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Peers;

/// <summary>What flatc writes for Python of the schemas here and of Foxglove's, in a folder of its own. One for each test class.</summary>
public sealed class FlatcPython : IDisposable
{
    // Of the others flatc 2.0.8 writes no Python: vectors of unions, defaults of strings, a name of a file that is no ASCII.
    private static readonly string[] Speakable =
    [
        "alignments", "attributes", "crlf", "defaults", "documentation", "enums", "includes", "names", "namespaces", "scalars", "services", "structs",
        "shared/common", "shared/types",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("zmqschema-");
    private readonly Lazy<string> _classes;

    public FlatcPython() => _classes = new(Write);

    /// <summary>The folder.</summary>
    public string Folder => _classes.Value;

    public void Dispose() => _folder.Delete(recursive: true);

    private string Write()
    {
        var fleet = Path.Combine(_folder.FullName, "fleet.fbs");
        File.WriteAllText(fleet, Robots.PythonSchema);
        string[] foxglove = Directory.Exists(SchemaTable.Foxglove) ? Directory.GetFiles(SchemaTable.Foxglove, "*.fbs") : [];
        var own = Speakable.Select(name => Path.Combine(Repository.Root, "schemas", "fbs", $"{name}.fbs"));
        Flatc.ToPython([fleet, .. own, .. foxglove], _folder.FullName);
        return _folder.FullName;
    }
}
