using Microsoft.CodeAnalysis;
using ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;
using ZmqSchema.Generator.Reporting;
using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Fbs;

/// <summary>A type whose emitter throws is told by its name, and the others come.</summary>
public class FailingAccessorTests
{
    [Fact]
    public void The_others_come()
    {
        var generation = Generation.Of(UserProject.Of("class Nothing;"), new Emitter(Enum("Broken", documented: 0), Enum("Whole", documented: 1)));

        Assert.StartsWith("- ZMQ599 No code could be emitted for 'Market.Broken': ", Assert.Single(generation.Findings), StringComparison.Ordinal);
        Assert.Equal(["Market.Whole.fbs.g.cs"], generation.Files.Select(f => f.HintName));
    }

    // A value without its documentation, be it none, is what the linker never makes.
    private static AccessorUnit.Enumeration Enum(string name, int documented) => new(
        new(new(new("Market", EquatableArray.Of(name)), ScalarKind.Int8, EquatableArray.Of(new EnumMember("A", "0"))), false, new EquatableArray<string>[documented].ToEquatableArray(), default, default),
        $"Market.{name}.fbs.g.cs");

    private sealed class Emitter(params AccessorUnit[] units) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            context.CompilationProvider.SelectMany((_, _) => units), static (output, unit) => Output.Emit(output, unit.Name, () => AccessorEmitter.Emit(unit)));
    }
}
