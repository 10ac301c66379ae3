using Microsoft.CodeAnalysis.CSharp.Syntax;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Generator.Frontends.CSharp;

/// <summary>A name as written: <c>TelemetryT</c>, <c>Robots.TelemetryT</c>, <c>global::Robots.TelemetryT</c>.</summary>
/// <param name="IsGlobal">Whether it begins with <c>global::</c>.</param>
/// <param name="Parts">What stands between the dots.</param>
internal sealed record WrittenName(bool IsGlobal, EquatableArray<string> Parts)
{
    public string First => Parts[0];

    public string Last => Parts[Parts.Count - 1];

    public bool IsSimple => !IsGlobal && Parts.Count == 1;

    /// <summary>The type, where the name is all of it.</summary>
    public TypeName InFull => Within("");

    /// <summary>The type, where the name is looked up in a namespace.</summary>
    public TypeName Within(string @namespace) => new(
        string.Join(".", Parts.Take(Parts.Count - 1).Prepend(@namespace).Where(part => part.Length > 0)), EquatableArray.Of(Last));

    /// <summary>The name, or null for one with type arguments or an extern alias, which no schema has.</summary>
    public static WrittenName? Of(NameSyntax syntax) => syntax switch
    {
        IdentifierNameSyntax identifier => new(false, EquatableArray.Of(identifier.Identifier.ValueText)),
        QualifiedNameSyntax { Right: IdentifierNameSyntax right } qualified when Of(qualified.Left) is { } left =>
            left with { Parts = left.Parts.Append(right.Identifier.ValueText).ToEquatableArray() },
        AliasQualifiedNameSyntax { Alias.Identifier.ValueText: "global", Name: IdentifierNameSyntax name } => new(true, EquatableArray.Of(name.Identifier.ValueText)),
        _ => null,
    };
}
