using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Reading;

/// <summary>Members of types that only a schema file declares: Roslyn does not know them, and Link finds them by name.</summary>
public class UnknownNameTests
{
    [Theory]
    [InlineData("[ZmqMessage] public partial class Tick { public VecT A; }", "VecT: VecT")]
    [InlineData("[ZmqMessage] public partial class Tick { public VecT A { get; set; } }", "VecT: VecT")]
    [InlineData("[ZmqMessage] public partial record Tick(VecT A);", "VecT: VecT")]
    [InlineData("[ZmqMessage] public partial class Tick { public Robots.VecT A; }", "Robots.VecT: Robots.VecT")]
    [InlineData("[ZmqMessage] public partial class Tick { public global::Robots.VecT A; }", "Robots.VecT: Robots.VecT")]
    [InlineData("namespace Market.Data; [ZmqMessage] public partial class Tick { public VecT A; }", "VecT: Market.Data.VecT Market.VecT VecT")]
    [InlineData("namespace Market.Data; [ZmqMessage] public partial class Tick { public Robots.VecT A; }", "Robots.VecT: Market.Data.Robots.VecT Market.Robots.VecT Robots.VecT")]
    [InlineData("namespace Market { namespace Data { [ZmqMessage] public partial class Tick { public VecT A; } } }", "VecT: Market.Data.VecT Market.VecT VecT")]
    [InlineData("using Robots; namespace Market; [ZmqMessage] public partial class Tick { public VecT A; }", "VecT: Market.VecT VecT Robots.VecT")]
    [InlineData("using global::Robots; [ZmqMessage] public partial class Tick { public VecT A; }", "VecT: VecT Robots.VecT")]
    [InlineData("global using Robots.Arms; [ZmqMessage] public partial class Tick { public VecT A; }", "VecT: VecT Robots.Arms.VecT")]
    [InlineData("namespace Market { using Robots; [ZmqMessage] public partial class Tick { public VecT A; } }", "VecT: Market.VecT Market.Robots.VecT Robots.VecT VecT")]
    [InlineData("using static Robots; [ZmqMessage] public partial class Tick { public VecT A; }", "VecT: VecT")]
    [InlineData("using Vec = Robots.VecT; [ZmqMessage] public partial class Tick { public Vec A; }", "Vec: Robots.VecT")]
    [InlineData("using R = Robots; namespace Market; [ZmqMessage] public partial class Tick { public R.VecT A; }", "R.VecT: Market.Robots.VecT Robots.VecT")]
    [InlineData("[ZmqMessage] public partial class Tick { public @event A; }", "event: event")]
    [InlineData("[InlineArray(3)] public struct Three { private Robots.Side _first; } [ZmqMessage] public partial class Tick { public Three A; }", "Robots.Side: Robots.Side")]
    public void A_name_may_mean_whatever_is_in_scope_the_nearest_first(string source, string expected)
    {
        var nested = Unknown(Declarations.Of(Generation.Of(Told(source))).Single().Message.Fields.Single().Type);
        var usual = new[] { "System.", "ZmqSchema." };
        var candidates = nested.Candidates.Select(c => c.FullName).Where(c => !usual.Any(u => c.StartsWith(u, StringComparison.Ordinal)));
        Assert.Equal(expected, $"{nested.Name}: {string.Join(' ', candidates)}");
    }

    [Fact]
    public void Global_usings_of_other_files_count() =>
        Assert.Contains("ZmqSchema.VecT", Unknown(Declarations.Of(Told("[ZmqMessage] public partial class Tick { public VecT A; }"), "Tick").Fields.Single().Type).Candidates.Select(c => c.FullName));

    [Theory]
    [InlineData("Robots.Point", "Nested Robots.Point", false)]
    [InlineData("Robots.Point?", "Nested Robots.Point", true)]
    [InlineData("Point", "Nested Robots.Point", false)]
    [InlineData("List<Point>", "Vector Nested Robots.Point", false)]
    [InlineData("List<Point?>?", "Vector Optional Nested Robots.Point", true)]
    [InlineData("System.Collections.Generic.List<Robots.Point>", "Vector Nested Robots.Point", false)]
    [InlineData("Dictionary<Side, Point[]>", "Map Robots.Side Vector Nested Robots.Point", false)]
    [InlineData("Side", "Robots.Side", false)]
    [InlineData("Side?", "Optional Robots.Side", true)]
    [InlineData("Side?[]", "Vector Optional Robots.Side", false)]
    [InlineData("Flat", "Nested Robots.Flat", false)]
    [InlineData("Flat?", "Optional Nested Robots.Flat", true)]
    [InlineData("Any?", "Union Robots.Any", true)]
    [InlineData("\n#nullable disable\nPoint", "Nested Robots.Point", true)]
    [InlineData("\n#nullable disable\nSide", "Robots.Side", false)]
    [InlineData("Robots.Nowhere?", "Nested Robots.Nowhere", true)]
    [InlineData("List<Nowhere>", "Vector Nested Nowhere", false)]
    public void Link_takes_the_first_that_is_there(string type, string expected, bool isNullable)
    {
        var tick = Declarations.Of($"using Robots; [ZmqMessage(WireFormat.FlatBuffers, Topic = \"\")] public partial class Tick {{ public {type} A; }}", "Tick");
        var robots = Declarations.Of(Generation.Of("""
            namespace Robots;
            [ZmqMessage] public partial class Point { public int X; }
            [ZmqMessage] public partial struct Flat { public int X; }
            [ZmqUnion] public abstract partial record Any { public sealed record One : Any; }
            """)).Select(d => d.Message);
        var side = new EnumModel(new("Robots", EquatableArray.Of("Side")), ScalarKind.UInt8, default);

        var field = SchemaLinker.Link([tick, .. robots], new(default, EquatableArray.Of(side))).Messages.Single(m => m.Message.Name.Name == "Tick").Message.Fields.Single();
        Assert.Equal((expected, isNullable), (Describe(field.Type), field.IsNullable));
    }

    [Theory]
    [InlineData("Robots.Nowhere")]
    [InlineData("List<Nowhere?>")]
    [InlineData("Dictionary<int, Nowhere[]>")]
    [InlineData("global::Nowhere")]
    public void A_name_that_means_nothing_leaves_the_message_without_code_and_says_so(string type)
    {
        var generation = Generation.Of($"using Robots; [ZmqMessage(WireFormat.Json)] public partial class Tick {{ public {type} A; }}");
        Assert.Null(generation.Result.Exception);
        Assert.Equal("ZMQ210", Assert.Single(generation.Result.Diagnostics).Id);
        Assert.Empty(generation.Files);
    }

    [Fact]
    public void What_another_generator_emits_is_told_where_the_compiler_finds_nothing_amiss()
    {
        var project = UserProject.Of("[ZmqMessage(WireFormat.Json)] public partial record Tick(OrderId A);");
        CSharpGeneratorDriver.Create(new ZmqSchemaGenerator().AsSourceGenerator(), new OrderIds().AsSourceGenerator())
            .RunGeneratorsAndUpdateCompilation(project, out var output, out var reported, TestContext.Current.CancellationToken);

        Assert.Equal(["1:66 ZMQ210"], reported.Select(Generation.Describe).Select(d => d[..11]));
        Assert.DoesNotContain(output.GetDiagnostics(TestContext.Current.CancellationToken), d => d.Id == "CS0246");
    }

    [Fact]
    public void What_a_message_of_another_assembly_holds_has_to_be_referenced_too()
    {
        var far = UserProject.Of("[ZmqMessage(WireFormat.Json)] public partial record Far(int A);");
        var near = UserProject.Of("[ZmqMessage(WireFormat.Json)] public partial record Near(Far A);").AddReferences(Generation.Of(far).Output.ToMetadataReference()).WithAssemblyName("Near");
        var project = UserProject.Of("[ZmqMessage(WireFormat.Json)] public partial record Tick(Near A);").AddReferences(Generation.Of(near).Output.ToMetadataReference());

        Assert.StartsWith("1:63 ZMQ210 'Tick.A' has the type Far, ", Assert.Single(Generation.Of(project).Findings), StringComparison.Ordinal);
    }

    // Roslyn tracks what leads to something, and of a type that nobody declares nothing is said: here it is a warning about the topic.
    private static string Told(string source) => source.Replace("[ZmqMessage]", "[ZmqMessage(Topic = \"\")]", StringComparison.Ordinal);

    private static FieldType.Nested Unknown(FieldType type) => type is FieldType.Vector vector ? Unknown(vector.Element) : (FieldType.Nested)type;

    private static string Describe(FieldType type) => type switch
    {
        FieldType.Vector it => $"Vector {Describe(it.Element)}",
        FieldType.Optional it => $"Optional {Describe(it.Value)}",
        FieldType.Map it => $"Map {Describe(it.Key)} {Describe(it.Value)}",
        FieldType.Nested { Candidates.Count: 0 } it => $"Nested {it.Name}",
        FieldType.Union it => $"Union {it.Name}",
        FieldType.Enumeration it => it.Enum.Name.FullName,
        _ => "?",
    };

    private sealed class OrderIds : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(context.CompilationProvider, (output, _) => output.AddSource("OrderId.g.cs", "public struct OrderId { public long Value; }"));
    }
}
