using System.ComponentModel;

namespace ZmqSchema;

/// <summary>
/// A schema file whose types the assembly has; written by the generator. By it projects that refer to the assembly can include the file in
/// schemas of their own, and hold its types in messages.
/// </summary>
/// <param name="path">Where the file is, from the project's folder, with '/'.</param>
/// <param name="text">What it says, without comments that document nothing.</param>
/// <param name="messages">The messages of C# that its tables hold, as metadata calls them, with ';' between them.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ZmqSchemaFileAttribute(string path, string text, string messages = "") : Attribute
{
    /// <summary>Where the file is, from the project's folder, with '/'.</summary>
    public string Path { get; } = path;

    /// <summary>What it says.</summary>
    public string Text { get; } = text;

    /// <summary>The messages of C# that its tables hold, as metadata calls them, with ';' between them.</summary>
    public string Messages { get; } = messages;
}
