using System.Text.RegularExpressions;

namespace ZmqSchema.Package.Tests;

public sealed partial class StrangersBuild(LocalFeed feed)
{
    private static readonly string[] Said =
    [
        "Imu <Id3f 01000000000000000000E03F0000803F0000004000004040",
        "imu again: True",
        "message Imu { uint32 seq = 1; double timestamp = 2; float x = 3; float y = 4; float z = 5;",
        "struct Imu { seq:uint; timestamp:double; x:float; y:float; z:float;",
        "seq @0 :UInt32; timestamp @1 :Float64; x @2 :Float32; y @3 :Float32; z @4 :Float32;",
        "Robots.Vision.CameraFrame >8sBq10f2i 65 bytes",
        "cut short: False",
        "malformed: Imu Struct",
        "FlatBuffers again: True, cut short: False",
        "MessagePack again: True, cut short: False",
        "Json again: True, cut short: False",
        "Pickle again: True, cut short: False",
        "Protobuf again: True, cut short: False",
        "battery in place: 12.5 4150",
        "imu/ Imu { Seq = 1, Timestamp = 0.5, X = 1, Y = 2, Z = 3 }",
    ];

    private static readonly string[] SaidOfImages = ["cam/ 1 1000000", "cam/ 2 1000000"];

    [Fact]
    public async Task A_project_that_references_ZmqSchema_NetMQ_alone_builds_and_runs()
    {
        using var project = new StrangersProject("Telemetry", feed);

        var build = (await project.BuildAsync()).Succeeds();
        Assert.Contains(build.Lines, line => line.Trim() == "0 Warning(s)");

        Assert.Equal(Said, (await project.RunAsync()).Succeeds().Lines);
    }

    [Fact]
    public async Task It_publishes_with_Native_AOT_without_a_warning_and_runs()
    {
        Assert.SkipUnless(NativeLinker.IsInstalled, $"Native AOT links with {NativeLinker.Names}, and none of them is on the PATH");
        using var project = new StrangersProject("Telemetry", feed);

        var publish = (await project.PublishAsync()).Succeeds();
        Assert.DoesNotContain(publish.Lines, line => TrimmingWarning().IsMatch(line));

        Assert.Equal(Said, (await project.RunPublishedAsync()).Succeeds().Lines);
        Assert.Empty(Directory.GetFiles(project.Below("published"), "ZmqSchema*.dll"));
    }

    [Fact]
    public async Task It_publishes_trimmed_without_a_warning_and_runs()
    {
        using var project = new StrangersProject("Telemetry", feed);

        var publish = (await project.PublishAsync("--self-contained", "-p:PublishAot=false", "-p:PublishTrimmed=true")).Succeeds();
        Assert.DoesNotContain(publish.Lines, line => TrimmingWarning().IsMatch(line));

        Assert.Equal(Said, (await project.RunPublishedAsync()).Succeeds().Lines);
        Assert.True(Holds(project, "Telemetry.dll", "Somebody writes the schema of this."));
    }

    // The doc comment stands in the definition that schema text is written from.
    [Fact]
    public async Task Schema_text_that_nobody_asks_for_is_trimmed_away()
    {
        using var project = new StrangersProject("Images", feed);
        (await project.PublishAsync("--self-contained", "-p:PublishAot=false", "-p:PublishTrimmed=true")).Succeeds();
        Assert.False(Holds(project, "Images.dll", "Nobody writes the schema of this."));
    }

    [Fact]
    public async Task A_project_that_references_ZmqSchema_LibZmq_alone_builds_and_runs()
    {
        using var project = new StrangersProject("Images", feed);

        var build = (await project.BuildAsync()).Succeeds();
        Assert.Contains(build.Lines, line => line.Trim() == "0 Warning(s)");

        Assert.Equal(SaidOfImages, (await project.RunAsync()).Succeeds().Lines);
    }

    [Fact]
    public async Task It_publishes_with_Native_AOT_too()
    {
        Assert.SkipUnless(NativeLinker.IsInstalled, $"Native AOT links with {NativeLinker.Names}, and none of them is on the PATH");
        using var project = new StrangersProject("Images", feed);

        var publish = (await project.PublishAsync()).Succeeds();
        Assert.DoesNotContain(publish.Lines, line => TrimmingWarning().IsMatch(line));

        Assert.Equal(SaidOfImages, (await project.RunPublishedAsync()).Succeeds().Lines);
    }

    [Fact]
    public async Task A_mistake_is_an_error_at_its_line()
    {
        using var project = new StrangersProject("Mistaken", feed);

        var build = await project.BuildAsync();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains(build.Lines, line => line.Contains($"{project.Below("Program.cs")}(6,31): error ZMQ001: 'Tick'"));
        Assert.Contains(build.Lines, line => line.Contains($"{project.Below("Program.cs")}(9,36): error ZMQ301: 'Quote.Symbol'"));
    }

    private static bool Holds(StrangersProject project, string assembly, string text) =>
        File.ReadAllBytes(project.Below("published", assembly)).AsSpan().IndexOf(System.Text.Encoding.Unicode.GetBytes(text)) >= 0;

    [GeneratedRegex(@"\bIL[23]\d{3}\b")]
    private static partial Regex TrimmingWarning();
}
