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
    public static string ToJson(string schema, byte[] buffer) => InFolderWith(schema, file => ToJson(file, null, [buffer])).Single();

    /// <summary>The buffer of values that are JSON.</summary>
    public static byte[] ToBinary(string schema, string json) => InFolderWith(schema, file => ToBinary(file, null, [json])).Single();

    /// <summary>The values of buffers as JSON.</summary>
    /// <param name="schemaFile">The schema; what it includes stands beside it.</param>
    /// <param name="root">The table that the buffers are of, or null for the schema's root.</param>
    /// <param name="buffers">The buffers.</param>
    public static string[] ToJson(string schemaFile, string? root, IReadOnlyList<byte[]> buffers) =>
        [.. Convert(schemaFile, root, "bin", buffers, ["--json", "--raw-binary", "--strict-json"], ["--"]).Select(Encoding.UTF8.GetString)];

    /// <summary>The buffers of values that are JSON.</summary>
    public static byte[][] ToBinary(string schemaFile, string? root, IReadOnlyList<string> json) =>
        Convert(schemaFile, root, "json", [.. json.Select(Encoding.UTF8.GetBytes)], ["--binary"], []);

    /// <summary>Writes Python's classes of schemas, and the object classes that go with them, into a folder.</summary>
    public static void ToPython(IReadOnlyList<string> schemaFiles, string folder)
    {
        var includes = schemaFiles.Select(file => Path.GetDirectoryName(file)!).Distinct().SelectMany(f => new[] { "-I", f });
        var (exitCode, text) = Run(["--python", "--gen-object-api", .. includes, "-o", folder, .. schemaFiles]);
        Assert.True(exitCode == 0, text);
    }

    /// <summary>The schema as flatc compiles it, in its own binary form.</summary>
    public static byte[] CompileText(string schema) => InFolderWith(schema, file => Compile(file));

    /// <summary>The schema of a file as flatc compiles it, in its own binary form.</summary>
    public static byte[] Compile(string schemaFile, params string[] includes)
    {
        var folder = Directory.CreateTempSubdirectory("zmqschema-");
        try
        {
            var (exitCode, text) = Run(
                ["--binary", "--schema", "--bfbs-comments", .. includes.Prepend(Path.GetDirectoryName(schemaFile)!).SelectMany(f => new[] { "-I", f }), "-o", folder.FullName, schemaFile]);
            Assert.True(exitCode == 0, text + File.ReadAllText(schemaFile));
            return File.ReadAllBytes(folder.EnumerateFiles().Single().FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static T InFolderWith<T>(string schema, Func<string, T> convert)
    {
        var folder = Directory.CreateTempSubdirectory("zmqschema-");
        try
        {
            var file = Path.Combine(folder.FullName, "schema.fbs");
            File.WriteAllText(file, schema);
            return convert(file);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static byte[][] Convert(string schemaFile, string? root, string extension, IReadOnlyList<byte[]> inputs, string[] options, string[] separator)
    {
        var folder = Directory.CreateTempSubdirectory("zmqschema-");
        try
        {
            var files = inputs.Select((_, i) => Path.Combine(folder.FullName, $"data{i}.{extension}")).ToArray();
            for (var i = 0; i < files.Length; i++)
                File.WriteAllBytes(files[i], inputs[i]);
            var output = folder.CreateSubdirectory("out");
            string[] rootType = root is null ? [] : ["--root-type", root];
            var (exitCode, text) = Run(
                [.. options, .. rootType, "-I", Path.GetDirectoryName(schemaFile)!, "-o", output.FullName, schemaFile, .. separator, .. files]);
            Assert.True(exitCode == 0, text);

            // A binary file gets the extension that the schema asks for.
            return [.. inputs.Select((_, i) => File.ReadAllBytes(output.EnumerateFiles($"data{i}.*").Single().FullName))];
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
