using System.Reflection;

namespace ZmqSchema.Package.Tests;

/// <summary>Where the sources are that these tests pack.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryRoot").Value!;
}
