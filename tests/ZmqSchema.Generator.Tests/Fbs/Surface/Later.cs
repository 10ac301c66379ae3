using System.Text.RegularExpressions;

namespace ZmqSchema.Generator.Tests.Fbs.Surface;

/// <summary>How flatc's C# of 25.2.10 differs from that of 2.0.8, which is the one that can be run here; and where neither compiles.</summary>
internal static partial class Later
{
    /// <summary>Whether the member is in 25.2.10 alone: verifiers (its GenUnionVerify, GenStructVerifier, and VerifyXxx beside GetRootAsXxx).</summary>
    public static bool IsNew(string line) => Verifier().IsMatch(line);

    /// <summary>
    /// Whether what flatc emits for the member does not compile: a public member of a private struct; or an argument whose default is no
    /// literal of its type, <c>5.f</c> or <c>Flags f = 5</c>.
    /// </summary>
    public static bool IsBroken(string line) =>
        BrokenDefaults().IsMatch(line) || (line.Contains("Corpus.Attributes.Everything", StringComparison.Ordinal) && PrivateType().IsMatch(line));

    /// <summary>The line without the name of AddXxx's argument: ConvertCase begins with a small letter where MakeCamel did not.</summary>
    public static string Spell(string line) => AddArgument().Replace(line, "${1}");

    [GeneratedRegex(@"^class [\w.]+Verify$|Verify\.Verify\(|\.Verify\w+\(Google\.FlatBuffers\.ByteBuffer _bb\)$")]
    private static partial Regex Verifier();

    [GeneratedRegex(@"\b(Defaults\.Floats\.CreateFloats|Defaults\.Enums\.CreateEnums|Enums\.Enums\.CreateEnums)\(")]
    private static partial Regex BrokenDefaults();

    [GeneratedRegex(@"Corpus\.Attributes\.PointT?\b")]
    private static partial Regex PrivateType();

    [GeneratedRegex(@"(\.Add\w+\(Google\.FlatBuffers\.FlatBufferBuilder builder, \S+) @?\w+(?=\))")]
    private static partial Regex AddArgument();
}
