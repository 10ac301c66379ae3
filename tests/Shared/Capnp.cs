using System.Diagnostics;

namespace ZmqSchema.Tests;

/// <summary>The installed <c>capnp</c>: what the reference implementation makes of schemas and of bodies.</summary>
public static class Capnp
{
    private static readonly Lazy<bool> IsHere = new(() =>
    {
        try
        {
            return Run([], "--version").ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    });

    /// <summary>Skips the test by name where it is not installed.</summary>
    public static void SkipUnlessHere() => Assert.SkipUnless(IsHere.Value, "capnp is not here");

    /// <summary>What the schema compiler gives its back ends: a CodeGeneratorRequest.</summary>
    public static byte[] Compile(string schema) => InFolderWith(schema, file => Good([], "compile", "-o-", "--no-standard-import", $"--src-prefix={Path.GetDirectoryName(file)}", file));

    /// <summary>What a command makes of its input; it has to go well.</summary>
    public static byte[] Good(byte[] input, params string[] arguments)
    {
        var (exitCode, output, errors) = Run(input, arguments);
        Assert.True(exitCode == 0, errors);
        return output;
    }

    /// <summary>Runs a command.</summary>
    public static (int ExitCode, byte[] Output, string Errors) Run(byte[] input, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("capnp", arguments)
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,

            // It would refuse what versions before 0.6 laid out wrongly, for the sake of those who still speak to these.
            Environment = { ["CAPNP_IGNORE_ISSUE_344"] = "1" },
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var writing = Task.Run(() => WriteTo(process, input));
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        writing.Wait();
        return (process.ExitCode, output.ToArray(), errors.GetAwaiter().GetResult());
    }

    /// <summary>Does something with a schema in a file of its own.</summary>
    public static T InFolderWith<T>(string schema, Func<string, T> use)
    {
        var folder = Directory.CreateTempSubdirectory("zmqschema-");
        try
        {
            var file = Path.Combine(folder.FullName, "schema.capnp");
            File.WriteAllText(file, schema);
            return use(file);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // It need not read to the end of what it refuses.
    private static void WriteTo(Process process, byte[] input)
    {
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
        }
    }
}
