using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Hygiene;

/// <summary>The hostile corpus: message types whose names and shapes emitted code could trip over. One file a theme, in <c>Corpus/</c>.</summary>
internal static partial class Corpus
{
    public static IReadOnlyList<string> Themes { get; } =
    [
        .. typeof(Corpus).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("Corpus/", StringComparison.Ordinal)).Select(n => n["Corpus/".Length..]).Order(StringComparer.Ordinal),
    ];

    /// <summary>The project with all themes in it.</summary>
    public static CSharpCompilation Project(CSharpParseOptions? options = null) => Project(Themes, options);

    public static CSharpCompilation Project(IEnumerable<string> themes, CSharpParseOptions? options = null) =>
        UserProject.Of([.. themes.Select(theme => UserProject.File($"{theme}.cs", Text(theme), options))]);

    /// <summary>The themes but that of FlatBuffers, which has no body of zeros, and views beside its messages.</summary>
    public static IEnumerable<string> WithoutFlats => Themes.Where(theme => theme is not "Flats");

    /// <summary>The themes on Struct with one more format on every message that can have it.</summary>
    public static CSharpCompilation ProjectWith(WireFormat format) => UserProject.Of(
    [
        .. Themes.Where(theme => theme is not ("Documents" or "Flats" or "Protos" or "Capnps" or "Views") && Holds(format, theme)).Select(theme => UserProject.File($"{theme}.cs", With(format, Text(theme)))),
    ]);

    // Unsafe is all fixed buffers, which FlatBuffers has no word for (ZMQ510).
    private static bool Holds(WireFormat format, string theme) => format is not WireFormat.FlatBuffers || theme is not "Unsafe";

    private static string With(WireFormat format, string text)
    {
        foreach (var member in RefusedBy(format))
            text = text.Replace(member, "", StringComparison.Ordinal);
        return WithoutArguments.Replace(WithArguments.Replace(text, $"[ZmqMessage(WireFormat.Struct, WireFormat.{format}, "), $"[ZmqMessage(WireFormat.Struct, WireFormat.{format})");
    }

    private const string WideIntegers = "public Int128 I128; public UInt128 U128;";
    private const string ArraysOfArrays = "public ThreeTwice ThreeTwice;";

    // Each has a row in Reporting. Views give their names to nobody (ZMQ515, ZMQ544).
    private static string[] RefusedBy(WireFormat format) => format switch
    {
        WireFormat.FlatBuffers => [WideIntegers, ArraysOfArrays, "public class ViewIsTakenView;"],
        WireFormat.CapnProto => [WideIntegers, "public class ViewIsTakenView;"],
        WireFormat.Protobuf => [WideIntegers, ArraysOfArrays],
        WireFormat.Json or WireFormat.Pickle => [],
        _ => [WideIntegers],
    };

    [GeneratedRegex(@"\[ZmqMessage(?=[\],])")]
    private static partial Regex WithoutArguments { get; }

    [GeneratedRegex(@"\[ZmqMessage\((?!WireFormat)")]
    private static partial Regex WithArguments { get; }

    private static string Text(string theme)
    {
        using var reader = new StreamReader(typeof(Corpus).Assembly.GetManifestResourceStream($"Corpus/{theme}")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
