using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Caching;

/// <summary>Nothing in the pipeline keeps a compilation alive: an IDE makes one for each key pressed.</summary>
public class RetentionTests
{
    private const string Source = """
        [InlineArray(4)] public struct Four { private float _first; }
        public enum Side : byte { Bid, Ask }
        [ZmqMessage] public partial record struct Price(long Units, byte Scale, Side Side);
        [ZmqMessage(Topic = "tick/")] public partial class Tick { public Price Price; [ZmqFixedLength(8)] public string? Symbol; public Four Four; }
        [ZmqMessage] public partial record struct Image(int Height, [ZmqPayload(Shape = "Height,2")] ReadOnlyMemory<byte> Pixels);
        [ZmqUnion] public abstract partial record Order { public sealed record Buy(Price At) : Order; public sealed record Cancel : Order; }
        [ZmqMessage] public partial class OfSchema { public Robots.PointT? Point; public System.Collections.Generic.List<SideOfSchema>? Sides; }
        [ZmqMessage] public class Broken { public object? A; }
        """;

    [Fact]
    public void Old_compilations_die_after_an_edit()
    {
        var (generation, old) = EditThrice();
        for (var i = 0; i < 10 && old.Any(c => c.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.All(old, compilation => Assert.False(compilation.IsAlive));
        GC.KeepAlive(generation);
    }

    [Fact]
    public void No_step_from_Declare_on_reaches_a_symbol_or_a_tree()
    {
        var steps = Generation.Of(Source).Result.TrackedSteps;
        foreach (var step in new[] { Steps.Declare, Steps.Link, Steps.Check, Steps.Emit })
        {
            var outputs = steps[step].SelectMany(s => s.Outputs).Select(o => o.Value).ToArray();
            Assert.NotEmpty(outputs);
            var walk = new Walk();
            foreach (var output in outputs)
                walk.Visit(output, step);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (Generation Generation, WeakReference[] Old) EditThrice()
    {
        var project = UserProject.Of(Source);
        var generation = Generation.Of(project);
        var old = new List<WeakReference> { new(project), new(generation.Output) };
        for (var i = 0; i < 3; i++)
        {
            var tree = project.SyntaxTrees[1];
            project = project.ReplaceSyntaxTree(tree, UserProject.File(tree.FilePath, $"// edit {i}\n{Source}"));
            if (i < 2)
                old.Add(new(project));
            generation = generation.Over(project);
        }

        return (generation, [.. old]);
    }

    /// <summary>Walks an object graph by its fields and fails at what belongs to Roslyn.</summary>
    private sealed class Walk
    {
        private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);

        public void Visit(object? value, string path)
        {
            if (value is null || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || value is string or Type || !_seen.Add(value))
                return;

            Assert.False(
                value is ISymbol or SyntaxNode or SyntaxTree or Compilation or Location or SemanticModel
                    || value.GetType().Assembly.GetName().Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal),
                $"{path} is {value.GetType()}");

            if (value is IEnumerable many)
            {
                var at = 0;
                foreach (var item in many)
                    Visit(item, $"{path}[{at++}]");
            }

            for (var type = value.GetType(); type is not null; type = type.BaseType)
            {
                foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                    Visit(field.GetValue(value), $"{path}.{field.Name}");
            }
        }
    }
}
