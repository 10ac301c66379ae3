using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Fbs.Declarations;

/// <summary>A schema file as somebody wrote it: names unresolved, in the order of the file.</summary>
/// <param name="Path">Which file.</param>
/// <param name="Includes">What it includes.</param>
/// <param name="NativeIncludes">What it includes for C++; read and kept.</param>
/// <param name="Items">All that follows.</param>
/// <param name="IsSound">Whether everything could be read.</param>
/// <param name="IsWhole">Whether every declaration is there, sound or not; where one is lost, a missing name says nothing.</param>
public sealed record SchemaDeclaration(
    string Path, EquatableArray<IncludeDeclaration> Includes, EquatableArray<string> NativeIncludes, EquatableArray<SchemaItem> Items, bool IsSound, bool IsWhole)
{
    /// <summary>The assembly that has the code of its types; null where that is this project.</summary>
    public string? Assembly { get; init; }

    /// <summary>Whether that assembly hides from this project what is private in the file.</summary>
    public bool HidesPrivateTypes { get; init; }
}

/// <summary>An <c>include</c>; <paramref name="At"/> is the token of its path.</summary>
public sealed record IncludeDeclaration(int At, string Path);
