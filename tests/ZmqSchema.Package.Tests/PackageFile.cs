using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace ZmqSchema.Package.Tests;

/// <summary>What is inside a package.</summary>
internal sealed class PackageFile(string path) : IDisposable
{
    private readonly ZipArchive _zip = ZipFile.OpenRead(path);

    /// <summary>Its files in order, without those that make a zip file a package.</summary>
    public IEnumerable<string> Contents => _zip.Entries.Select(entry => entry.FullName)
        .Where(name => name is not "[Content_Types].xml" && !name.StartsWith("_rels/") && !name.StartsWith("package/"))
        .Order(StringComparer.Ordinal);

    public byte[] Read(string name)
    {
        using var stream = _zip.GetEntry(name)!.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    public XDocument ReadXml(string name) => XDocument.Load(new MemoryStream(Read(name)));

    /// <summary>The packages it asks for: id, version and which of their assets flow on.</summary>
    public IReadOnlyDictionary<string, Dependency> Dependencies => Manifest.Descendants(Namespace + "dependency").ToDictionary(
        dependency => dependency.Attribute("id")!.Value,
        dependency => new Dependency(
            dependency.Attribute("version")!.Value, dependency.Attribute("include")?.Value, dependency.Attribute("exclude")?.Value));

    public string? Said(string element) => Manifest.Descendants(Namespace + element).SingleOrDefault()?.Value;

    /// <summary>The identity of the symbols that an assembly was built with.</summary>
    public Guid SymbolsOf(string assembly)
    {
        using var image = new PEReader(new MemoryStream(Read(assembly)));
        var entry = image.ReadDebugDirectory().Single(entry => entry.Type is DebugDirectoryEntryType.CodeView);
        return image.ReadCodeViewDebugDirectoryData(entry).Guid;
    }

    /// <summary>The identity of a file of symbols.</summary>
    public Guid IdentityOf(string symbols)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(Read(symbols)));
        return new BlobContentId(provider.GetMetadataReader().DebugMetadataHeader!.Id).Guid;
    }

    public void Dispose() => _zip.Dispose();

    private XDocument Manifest => ReadXml(Contents.Single(name => name.EndsWith(".nuspec", StringComparison.Ordinal)));

    private XNamespace Namespace => Manifest.Root!.Name.Namespace;

    public sealed record Dependency(string Version, string? Include, string? Exclude);
}
