using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ZmqSchema.Generator.Tests.Compilations;

/// <summary>A user's project in memory: its files, compiled as strictly as the compiler can.</summary>
internal static class UserProject
{
    /// <summary>What <c>ImplicitUsings</c> and the first line of most files would bring; in a file of its own, so that snippets start at 1:1.</summary>
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Collections.Immutable;
        global using System.Runtime.CompilerServices;
        global using System.Runtime.InteropServices;
        global using ZmqSchema;
        """;

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var file && (file.StartsWith("System.", StringComparison.Ordinal) || file is "ZmqSchema.dll" or "Google.FlatBuffers.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>A project with the usual usings and one snippet, <c>Snippet.cs</c>.</summary>
    public static CSharpCompilation Of(string snippet) => Of(File("Usings.cs", Usings), File("Snippet.cs", snippet));

    public static CSharpCompilation Of(params SyntaxTree[] files) => CSharpCompilation.Create("User", files, References, Options);

    public static SyntaxTree File(string path, string text, CSharpParseOptions? options = null) =>
        CSharpSyntaxTree.ParseText(SourceText.From(text, System.Text.Encoding.UTF8), options ?? ParseOptions, path);

    private static CSharpCompilationOptions Options { get; } = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        warningLevel: 9999,
        generalDiagnosticOption: ReportDiagnostic.Error,
        deterministic: true);
}
