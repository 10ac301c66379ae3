using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Caching;

/// <summary>The table of edits: what wakes after which, both ways.</summary>
public class EditTests
{
    private const string Prices = """
        namespace Market;

        [ZmqMessage] public partial record struct Price(long Units, byte Scale);
        [ZmqMessage(Topic = "tick/")] public partial record struct Tick(uint Seq, Price Price);
        """;

    private const string Sensors = """
        namespace Sensors;

        public enum State { Off, On }

        [ZmqMessage]
        public partial class Imu
        {
            public float X;
            public State State { get; set; }
        }
        """;

    public static TheoryData<string, string, string> QuietEdits => new()
    {
        { "whitespace within a line", "record struct Price(long", "record  struct   Price(long" },
        { "a line above", "namespace Market;", "namespace Market;\n\n\n" },
        { "a comment above", "[ZmqMessage(Topic", "// The best bid.\n[ZmqMessage(Topic" },
        { "a doc comment of what is not on the wire", "float X;", "float X; /// <summary>Twice that.</summary>\npublic float Twice => 2 * X;" },
        { "a comment at the end", "Price Price);", "Price Price); // the last one" },
        { "a method", "byte Scale);", "byte Scale) { public decimal ToDecimal() => Units; }" },
        { "the method's body", "float X;", "float X; public float Twice() => X + X;" },
        { "a static member", "float X;", "float X; public static int Count;" },
        { "a private field of a class", "float X;", "float X; private string? _cache;" },
        { "a computed property", "float X;", "float X; public float Y => X;" },
        { "an attribute of somebody else's", "public float X;", "[Obsolete] public float X;" },
        { "another type in the file", "namespace Market;", "namespace Market;\n\npublic class Broker { public int Id; }" },
        { "an interface", "class Imu", "class Imu : System.IDisposable { public void Dispose() { } }\npublic partial class Imu" },
    };

    public static TheoryData<string, string, string, string[]> LoudEdits => new()
    {
        { "a new field", "public float X;", "public float X; public float Y;", ["Sensors.Imu"] },
        { "a renamed field", "public float X;", "public float Y;", ["Sensors.Imu"] },
        { "another type of a field", "public float X;", "public double X;", ["Sensors.Imu"] },
        { "a new enum member", "{ Off, On }", "{ Off, On, Broken }", ["Sensors.Imu"] },
        { "another integer behind an enum", "enum State", "enum State : byte", ["Sensors.Imu"] },
        { "another topic", "\"tick/\"", "\"ticks/\"", ["Market.Tick"] },
        { "another naming", "[ZmqMessage] public partial record struct Price", "[ZmqMessage(Naming = FieldNaming.AsWritten)] public partial record struct Price", ["Market.Price", "Market.Tick"] },
        { "a field of a message that another holds", "byte Scale)", "byte Scale, byte Unit)", ["Market.Price", "Market.Tick"] },
        { "fields in another order", "long Units, byte Scale", "byte Scale, long Units", ["Market.Price", "Market.Tick"] },
        { "a doc comment, which schema text repeats", "[ZmqMessage] public", "/// <summary>Money.</summary>\n[ZmqMessage] public", ["Market.Price"] },
        { "a doc comment of a field", "public float X;", "/// <summary>Metres.</summary>\npublic float X;", ["Sensors.Imu"] },
        { "a doc comment of an enum", "public enum State", "/// <summary>On or off.</summary>\npublic enum State", ["Sensors.Imu"] },
        { "a doc comment of an enum's member", "{ Off, On }", "{ Off, /// <summary>Not off.</summary>\nOn }", ["Sensors.Imu"] },
        { "a member with a generated name", "public float X;", "public float X; public static string PythonFormat() => \"\";", ["Sensors.Imu"] },
    };

    [Theory]
    [MemberData(nameof(QuietEdits))]
    public void A_quiet_edit_wakes_nothing_below_Declare(string edit, string before, string after)
    {
        Assert.NotEmpty(edit);
        var generation = Edit(before, after);

        foreach (var step in new[] { Steps.Declare, Steps.Link, Steps.Check, Steps.Emit, Steps.Locate })
            Assert.All(Reasons(generation, step), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step}: {reason}"));
        Assert.All(OutputReasons(generation), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Theory]
    [MemberData(nameof(LoudEdits))]
    public void A_loud_edit_wakes_its_message_and_those_that_hold_it(string edit, string before, string after, string[] woken)
    {
        Assert.NotEmpty(edit);
        var generation = Edit(before, after);

        var emitted = generation.Result.TrackedSteps[Steps.Emit].SelectMany(s => s.Outputs)
            .Where(o => o.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))
            .Select(o => { Assert.Equal(IncrementalStepRunReason.Modified, o.Reason); return ((Compiler.Model.MessageModel)o.Value).Name.FullName; });
        Assert.Equal(woken, emitted.Order(StringComparer.Ordinal));
        Assert.Equal(woken.Length, OutputReasons(generation).Count(r => r is IncrementalStepRunReason.Modified));
        Assert.DoesNotContain(IncrementalStepRunReason.New, OutputReasons(generation));
    }

    [Theory]
    [InlineData("a field of a case", "Go(int Speed)", "Go(int Speed, int Turn)", "Robots.Arm Robots.Command Robots.Command.Go")]
    [InlineData("a new case", "public sealed record Stop : Command;", "public sealed record Stop : Command; public sealed record Wait : Command;", "Robots.Arm Robots.Command Robots.Command.Go Robots.Command.Wait")]
    [InlineData("a method of a case", "record Stop : Command;", "record Stop : Command { public int Twice() => 2; }", "")]
    [InlineData("a comment in a union", "public sealed record Stop", "/* at once */ public sealed record Stop", "")]
    public void An_edit_of_a_case_wakes_the_union_and_those_that_hold_it(string edit, string before, string after, string woken)
    {
        const string robots = """
            namespace Robots;
            [ZmqUnion] public abstract partial record Command { public sealed record Stop : Command; public sealed record Go(int Speed) : Command; }
            [ZmqMessage] public partial record Arm(Command Last);
            [ZmqMessage] public partial record struct Leg(int A);
            """;
        Assert.NotEmpty(edit);
        var project = Project(robots, Sensors);
        var generation = Generation.Of(project).Over(Replace(project, 1, robots.Replace(before, after, StringComparison.Ordinal)));

        Assert.Equal(
            woken,
            string.Join(' ', generation.Result.TrackedSteps[Steps.Check].SelectMany(s => s.Outputs)
                .Where(o => o.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))
                .Select(o => ((Compiler.Rules.CheckedMessage)o.Value).Message.Name.FullName).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_new_file_without_messages_wakes_nothing()
    {
        var project = Project(Prices, Sensors);
        var generation = Generation.Of(project).Over(project.AddSyntaxTrees(UserProject.File("Other.cs", "public class Other { }")));
        foreach (var step in new[] { Steps.Declare, Steps.Check, Steps.Emit })
        {
            // The new file is a row that says nothing.
            var rows = generation.Result.TrackedSteps[step].SelectMany(s => s.Outputs).ToLookup(o => o.Value is null);
            Assert.All(rows[false], row => Assert.Equal(IncrementalStepRunReason.Cached, row.Reason));
        }
    }

    [Theory]
    [InlineData("using M = ZmqSchema.ZmqMessageAttribute; [M] public partial struct Tick { public int A; }", "")]
    [InlineData("using MAttribute = ZmqSchema.ZmqMessageAttribute; [M] public partial struct Tick { public int A; }", "")]
    [InlineData("namespace N { using M = ZmqSchema.ZmqMessageAttribute; [M] public partial struct Tick { public int A; } }", "")]
    [InlineData("[M] public partial struct Tick { public int A; }", "global using M = ZmqSchema.ZmqMessageAttribute;")]
    [InlineData("[ZmqSchema.ZmqMessageAttribute] public partial struct Tick { public int A; }", "")]
    [InlineData("[global::ZmqSchema.ZmqMessage] public partial struct Tick { public int A; }", "")]
    public void A_message_is_found_by_whatever_name_its_attribute_has(string text, string other) =>
        Assert.Single(Generation.Of(UserProject.Of(UserProject.File("Tick.cs", text), UserProject.File("Other.cs", other))).Files);

    [Fact]
    public void A_new_message_wakes_no_other()
    {
        var project = Project(Prices, Sensors);
        var edited = Replace(project, 1, Prices.Replace("[ZmqMessage] public", "[ZmqMessage] public partial struct Ask { public int A; }\n[ZmqMessage] public", StringComparison.Ordinal));
        var reasons = Generation.Of(project).Over(edited).Result.TrackedSteps[Steps.Emit].SelectMany(s => s.Outputs)
            .Where(o => o.Value is not null)
            .ToLookup(o => o.Reason, o => ((Compiler.Model.MessageModel)o.Value).Name.FullName);

        Assert.Contains("Sensors.Imu", reasons[IncrementalStepRunReason.Cached].Concat(reasons[IncrementalStepRunReason.Unchanged]));
        Assert.Equal(4, Generation.Of(edited).Files.Length);
    }

    [Fact]
    public void A_moved_mistake_is_told_at_its_new_place_and_wakes_no_message()
    {
        var project = Project(Prices, "[ZmqMessage] public class Imu { public int A; }");
        var edited = Replace(project, 2, "\n\n[ZmqMessage] public class Imu { public int A; }");
        var first = Generation.Of(project);
        var second = first.Over(edited);

        Assert.StartsWith("1:27 ZMQ001", Assert.Single(first.Findings), StringComparison.Ordinal);
        Assert.StartsWith("3:27 ZMQ001", Assert.Single(second.Findings), StringComparison.Ordinal);
        Assert.All(Reasons(second, Steps.Emit), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void The_same_project_again_wakes_nothing()
    {
        var project = Project(Prices, Sensors);
        var generation = Generation.Of(project).Over(project.Clone());
        Assert.All(OutputReasons(generation), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    private static Generation Edit(string before, string after)
    {
        var project = Project(Prices, Sensors);
        var at = Prices.Contains(before, StringComparison.Ordinal) ? 1 : 2;
        var text = at == 1 ? Prices : Sensors;
        Assert.Contains(before, text, StringComparison.Ordinal);
        return Generation.Of(project).Over(Replace(project, at, text.Replace(before, after, StringComparison.Ordinal)));
    }

    private static CSharpCompilation Project(string first, string second) => UserProject.Of(
        UserProject.File("Usings.cs", "global using System; global using ZmqSchema;"), UserProject.File("First.cs", first), UserProject.File("Second.cs", second));

    private static CSharpCompilation Replace(CSharpCompilation project, int file, string text) =>
        project.ReplaceSyntaxTree(project.SyntaxTrees[file], UserProject.File(project.SyntaxTrees[file].FilePath, text));

    private static IEnumerable<IncrementalStepRunReason> Reasons(Generation generation, string step) =>
        generation.Result.TrackedSteps[step].SelectMany(s => s.Outputs).Select(o => o.Reason);

    private static IEnumerable<IncrementalStepRunReason> OutputReasons(Generation generation) =>
        generation.Result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(s => s.Outputs).Select(o => o.Reason);
}
