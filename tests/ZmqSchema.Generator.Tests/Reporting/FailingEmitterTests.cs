using Microsoft.CodeAnalysis;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Generator.Reporting;
using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Reporting;

/// <summary>One throw would silence the whole generator (CS8785); a message whose emitter throws is told, and the others come.</summary>
public class FailingEmitterTests
{
    [Theory]
    [InlineData("- ZMQ599 No code could be emitted for 'Market.Broken': System.NullReferenceException:")]
    public void An_emitter_that_throws_is_told_with_the_name_of_its_message(string beginning)
    {
        var generation = Generation.Of(UserProject.Of("class Nothing;"), new Emitter(Message("Broken"), Message("Whole", new Compiler.Formats.Raw.RawFormat())));

        var finding = Assert.Single(generation.Findings);
        Assert.StartsWith(beginning, finding, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', finding);
        Assert.EndsWith("this is a mistake of ZmqSchema's, please report it with the type's declaration", finding, StringComparison.Ordinal);
        Assert.Equal(["Market.Whole.g.cs"], generation.Files.Select(f => f.HintName));
    }

    // A Struct message that was never laid out is one that no rule lets through.
    private static MessageModel Message(string name, Compiler.Formats.WireFormatCompiler? format = null) => new(
        new("Market", EquatableArray.Of(name)), $"Market.{name}", name, null, EquatableArray.Of(format?.Format ?? Compiler.Model.WireFormat.Struct), false,
        default, default,
        new(MessageKind.Class, default, default, default, default, null, ConstructionModel.None, default, "public", null, false),
        default, 0) { Codecs = EquatableArray.Of(format?.Format ?? Compiler.Model.WireFormat.Struct) };

    private sealed class Emitter(params MessageModel[] messages) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            context.CompilationProvider.SelectMany((_, _) => messages), Output.Emit);
    }
}
