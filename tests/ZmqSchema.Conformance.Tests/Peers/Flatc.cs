using System.Diagnostics;
using System.Text;

namespace ZmqSchema.Conformance.Tests.Peers;

/// <summary>The installed flatc: what the reference implementation reads in our bytes, and writes for us to read.</summary>
public static class Flatc
{
    private static readonly Lazy<bool> IsHere = new(() =>
    {
        try
        {
            return Run("--version").ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    });

    /// <summary>Skips the test by name where it is not installed.</summary>
    public static void SkipUnlessHere() => Assert.SkipUnless(IsHere.Value, "flatc is not here");

    /// <summary>The values of a buffer as JSON.</summary>
    /// <param name="schema">The schema's text.</param>
    /// <param name="buffer">A buffer of its root.</param>
    public static string ToJson(string schema, ReadOnlySpan<byte> buffer) =>
        Encoding.UTF8.GetString(Convert(schema, "data.bin", buffer, ["--json", "--raw-binary", "--strict-json"], ["--"]));

    /// <summary>The buffer of values that are JSON.</summary>
    public static byte[] ToBinary(string schema, string json) => Convert(schema, "data.json", Encoding.UTF8.GetBytes(json), ["--binary"], []);

    private static byte[] Convert(string schema, string input, ReadOnlySpan<byte> bytes, string[] options, string[] separator)
    {
        var folder = Directory.CreateTempSubdirectory("zmqschema-");
        try
        {
            var (of, from) = (Path.Combine(folder.FullName, "schema.fbs"), Path.Combine(folder.FullName, input));
            File.WriteAllText(of, schema);
            File.WriteAllBytes(from, bytes);
            var (exitCode, text) = Run([.. options, "-o", folder.FullName, of, .. separator, from]);
            Assert.True(exitCode == 0, text);

            // A binary file gets the extension that the schema asks for.
            return File.ReadAllBytes(folder.EnumerateFiles("data.*").Single(f => f.Name != input).FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (int ExitCode, string Text) Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("flatc", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, text + errors.GetAwaiter().GetResult());
    }
}
