using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>The folders that include paths may be relative to, beside that of the including file.</summary>
/// <param name="Project">The project's, which is asked last; empty where nobody said.</param>
/// <param name="Include">What <c>ZmqSchemaIncludePath</c> lists, as flatc's <c>-I</c> would; relative to the project's, or absolute.</param>
public sealed record SchemaFolders(string Project, EquatableArray<string> Include = default)
{
    /// <summary>No folder is known.</summary>
    public static SchemaFolders None { get; } = new("");

    /// <summary>The folders in the order in which they are asked.</summary>
    public IEnumerable<string> All => Include.Select(InProject).Append(Project);

    private string InProject(string folder) =>
        folder.StartsWith("/", StringComparison.Ordinal) || folder.StartsWith("\\", StringComparison.Ordinal) || folder.IndexOf(':') == 1
            ? folder : $"{Project.TrimEnd('/', '\\')}/{folder}";
}
