namespace ZmqSchema.Compiler.Fbs;

/// <summary>A schema file as the build hands it over.</summary>
/// <param name="Path">Where it is, absolute or relative to the project; only used to find includes and to report.</param>
/// <param name="Text">What it says.</param>
public sealed record SchemaText(string Path, string Text);
