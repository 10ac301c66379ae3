using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ZmqSchema.Generator.Tests.Hygiene;

/// <summary>A user's project with its emitted code, compiled, loaded and run.</summary>
internal sealed class EmittedAssembly : IDisposable
{
    private readonly AssemblyLoadContext _context = new("Emitted", isCollectible: true);
    private readonly System.Reflection.Assembly _assembly;

    public EmittedAssembly(CSharpCompilation project) =>
        _assembly = _context.LoadFromStream(new MemoryStream(Compile(project)));

    /// <summary>The project with its emitted code as an assembly's bytes.</summary>
    public static byte[] Compile(CSharpCompilation project)
    {
        var clean = StrictCompileTests.AssertClean(project, allowUnsafe: true);
        using var bytes = new MemoryStream();
        var result = clean.WithOptions(clean.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default)).Emit(bytes);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return bytes.ToArray();
    }

    /// <summary>Runs <c>Program.Run()</c> of the project.</summary>
    public string Run() => (string)_assembly.GetType("Program")!.GetMethod("Run")!.Invoke(null, null)!;

    public IEnumerable<Type> Types => _assembly.GetTypes();

    public void Dispose() => _context.Unload();
}
