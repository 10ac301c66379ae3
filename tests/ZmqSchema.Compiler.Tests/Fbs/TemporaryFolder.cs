namespace ZmqSchema.Compiler.Tests.Fbs;

/// <summary>A folder that is gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("zmqschema-fbs-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
