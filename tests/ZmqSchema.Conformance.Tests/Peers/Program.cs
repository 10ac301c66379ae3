using System.Diagnostics;
using System.Text;

namespace ZmqSchema.Conformance.Tests.Peers;

/// <summary>A compiler of the other side's, run in a folder of its own that goes when it is done.</summary>
public sealed class Program(string name)
{
    private bool? _isHere;

    /// <summary>Skips the test by name where it is not installed.</summary>
    public void SkipUnlessHere() => Assert.SkipUnless(_isHere ??= IsHere(), $"{name} is not here");

    /// <summary>Runs it over some files and returns what it writes; it must not complain.</summary>
    /// <param name="files">What each is called and what is in it; the first one is shown where something is wrong.</param>
    /// <param name="input">What it reads.</param>
    /// <param name="arguments">In the folder of the files.</param>
    public byte[] Run((string Name, string Text)[] files, byte[] input, params string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("zmqschema-");
        try
        {
            foreach (var (file, text) in files)
            {
                var path = Path.Combine(folder.FullName, file);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, text);
            }

            var (exitCode, output, errors) = Run(folder.FullName, input, arguments);
            Assert.True(exitCode == 0, $"{name} {string.Join(' ', arguments)}: {errors}\n{files[0].Text}");
            return output;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private bool IsHere()
    {
        try
        {
            return Run(Path.GetTempPath(), [], ["--version"]).ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private (int ExitCode, byte[] Output, string Errors) Run(string folder, byte[] input, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(name, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            Environment = { ["PWD"] = folder },
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        var reading = process.StandardOutput.BaseStream.CopyToAsync(output);
        using (var writer = process.StandardInput.BaseStream)
            writer.Write(input);
        reading.GetAwaiter().GetResult();
        process.WaitForExit();
        return (process.ExitCode, output.ToArray(), errors.GetAwaiter().GetResult());
    }
}
