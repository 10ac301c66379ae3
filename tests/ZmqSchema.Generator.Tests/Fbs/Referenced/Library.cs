using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Fbs.Referenced;

/// <summary>An assembly with schemas of its own, and the projects that refer to it.</summary>
internal sealed class Library
{
    public const string Schema = """
        include "units.fbs";
        attribute "zmq_topic"; attribute "zmq_formats";
        namespace Robots;

        /// Where it is looking.
        struct Look { at:Units.Vec; zoom:float; }
        table Wheel { size:float = 1; }
        union Tool { Wheel, Look, Label:string }
        table Robot (zmq_topic: "robot/", zmq_formats: "flatbuffers,messagepack") {
          id:uint (key); name:string (required); look:Look; tool:Tool; tools:[Tool]; wheels:[Wheel]; color:Units.Color = Blue; stop:Stop; data:[ubyte]; spot:Spot; spots:[Spot]; secret:Secret; hidden:Hidden;
        }
        table RobotView { a:int; }
        """;

    public const string Units = "namespace Units; struct Vec { x:float; y:float; } enum Color:byte { Red, Blue }";

    private const string Code = """
        namespace Robots
        {
            [ZmqMessage(WireFormat.FlatBuffers, WireFormat.MessagePack)] public readonly partial record struct Stop(string Reason, int Code);
            [ZmqMessage] public readonly partial record struct Spot(byte Kind, double At);
            [ZmqMessage(WireFormat.FlatBuffers, WireFormat.MessagePack)] internal sealed partial record Secret(int Code, Secret? Other);
            [ZmqMessage] internal readonly partial record struct Hidden(byte A, double B);
        }
        """;

    private static readonly Lazy<Library> _one = new(() => Of("Library", Code, ("/project/robots/robot.fbs", Schema), ("/project/robots/units.fbs", Units)));

    private readonly byte[] _image;
    private readonly MetadataReference _reference;
    private readonly Library[] _references;

    private Library(string name, string code, Library[] references, (string Path, string Text)[] files)
    {
        _references = references;
        _image = Compile(new SchemaRun(project: References(UserProject.Of(code).WithAssemblyName(name), references)).With(files));
        _reference = MetadataReference.CreateFromImage(_image);
    }

    public static Library One => _one.Value;

    /// <summary>A library with its code and its schemas, which are in <c>/project/</c>.</summary>
    public static Library Of(string name, string code, params (string Path, string Text)[] files) => new(name, code, [], files);

    /// <summary>A library that refers to this one.</summary>
    public Library Within(string name, string code, params (string Path, string Text)[] files) => new(name, code, [this], files);

    /// <summary>A project with code and schemas of its own that refers to the library.</summary>
    public SchemaRun Project(string code, params (string Path, string Text)[] files) => Project(code, [this], files);

    /// <summary>A project that refers to several libraries.</summary>
    public static SchemaRun Project(string code, Library[] libraries, params (string Path, string Text)[] files) =>
        new SchemaRun("/other/", References(UserProject.Of(code), libraries)).With(files);

    /// <summary>Compiles a project as strictly as can be, and runs its <c>Program.Run()</c> beside the library.</summary>
    public string Run(SchemaRun project)
    {
        var context = new AssemblyLoadContext("Referenced", isCollectible: true);
        try
        {
            foreach (var library in All([this]))
                context.LoadFromStream(new MemoryStream(library._image));
            var assembly = context.LoadFromStream(new MemoryStream(Compile(project)));
            return (string)assembly.GetType("Program")!.GetMethod("Run")!.Invoke(null, null)!;
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>Has a project refer to the library.</summary>
    public CSharpCompilation Refer(CSharpCompilation project) => References(project, [this]);

    private static CSharpCompilation References(CSharpCompilation project, Library[] libraries) =>
        project.AddReferences(All(libraries).Select(l => l._reference));

    private static IEnumerable<Library> All(IEnumerable<Library> libraries) => libraries.SelectMany(l => All(l._references).Append(l)).Distinct();

    private static byte[] Compile(SchemaRun run)
    {
        Assert.Empty(run.Findings);
        using var bytes = new MemoryStream();
        var options = run.Output.Options.WithSpecificDiagnosticOptions([new("CS1591", ReportDiagnostic.Suppress)]);
        Assert.Empty(run.Output.WithOptions(options).Emit(bytes).Diagnostics.Where(d => d.Id != "CS8019").Select(Generation.Describe));
        return bytes.ToArray();
    }
}
