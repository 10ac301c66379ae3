using Microsoft.CodeAnalysis;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Generator.Tests.Compilations;
using ZmqSchema.Generator.Tests.Hygiene;

namespace ZmqSchema.Generator.Tests.Reading;

/// <summary>Unions: which types are their cases, and what is read of each.</summary>
public class UnionTests
{
    private const string Command = """
        public abstract partial record Command
        {
            public sealed record Stop : Command;
            public sealed record Go(float Speed, string? Reason) : Command;
            internal sealed partial record Turn : Command { public double Angle { get; set; } [ZmqIgnore] public int Seen; }
            public sealed record Unrelated(int A);
        }
        """;

    [Theory]
    [InlineData("[ZmqUnion] ", false)]
    [InlineData("[ZmqMessage(WireFormat.FlatBuffers, Naming = FieldNaming.AsWritten), ZmqUnion] ", true)]
    [InlineData("[ZmqUnion] [ZmqMessage(WireFormat.FlatBuffers)] ", true)]
    public void A_union_is_read_once_with_its_cases_in_order(string attributes, bool isMessage)
    {
        var declared = Declarations.Of(Generation.Of(attributes + Command));
        var union = Assert.Single(declared).Message;

        Assert.Equal(isMessage, union.IsMessage);
        Assert.True(union.Shape.IsUnion);
        Assert.Empty(union.Fields);
        Assert.Empty(union.Findings);
        Assert.Equal(["Command.Stop", "Command.Go", "Command.Turn"], union.Cases.Select(c => c.Name.FullName));
        Assert.Equal([[], ["Speed", "Reason"], ["Angle"]], union.Cases.Select(c => c.Fields.Select(f => f.Name)));
        Assert.Equal([false, true], union.Cases[1].Fields.Select(f => f.IsNullable));
        Assert.Equal(["Speed", "Reason"], union.Cases[1].Shape.Construction.Arguments.Select(a => a.Member));
        Assert.Equal(["Angle"], union.Cases[2].Shape.Construction.Initializers);
        Assert.Equal(["public", "public", "internal"], union.Cases.Select(c => c.Shape.Accessibility));
        Assert.Equal(["partial record Command"], union.Cases[0].Shape.Containers);
        Assert.All(union.Cases, c => Assert.Equal(union.Naming, c.Naming));
        Assert.All(union.Cases, c => Assert.False(c.IsMessage));
    }

    [Fact]
    public void A_union_without_ZmqMessage_lists_no_format() => Assert.Empty(Declarations.Of("[ZmqUnion] " + Command, "Command").Formats);

    [Fact]
    public void Code_of_the_unions_counts_as_code_of_the_case() => Assert.Equal(
        [true, true],
        Declarations.Of("[ZmqUnion] public abstract partial record A { protected A() { throw new Exception(); } public sealed record B(int X) : A; public sealed record C : A; }", "A")
            .Cases.Select(c => c.Shape.Construction.MayThrow));

    [Fact]
    public void A_union_on_two_parts_is_read_once() => Assert.Single(Declarations.Of(Generation.Of(
        "[ZmqUnion] public abstract partial record A { public sealed record B(int X) : A; } [ZmqMessage] public abstract partial record A { public sealed record C : A; }")));

    [Fact]
    public void A_union_of_another_assembly_comes_with_its_cases_and_what_they_hold()
    {
        var library = UserProject.Of("""
            [ZmqMessage] public partial record struct Price(long Units);
            [ZmqUnion] public abstract partial record Order
            {
                public sealed record Zero(Price Price) : Order;
                public sealed record Cancel : Order;
                public sealed record Amend(int Id) : Order;
            }
            """).WithAssemblyName("Library");
        var reference = MetadataReference.CreateFromImage(EmittedAssembly.Compile(library));
        var generation = Generation.Of(UserProject.Of("[ZmqMessage(WireFormat.FlatBuffers)] public partial record Tick(uint Seq, List<Order> Orders);").AddReferences(reference));

        var declared = Assert.Single(Declarations.Of(generation));
        Assert.Equal(["Order", "Price"], declared.Foreign.Select(f => f.Name.FullName));
        Assert.Equal(["Order.Zero", "Order.Cancel", "Order.Amend"], declared.Foreign[0].Cases.Select(c => c.Name.FullName));
        Assert.Equal(new FieldType.Vector(new FieldType.Union(declared.Foreign[0].Name), SequenceKind.List), declared.Message.Fields[1].Type);

        var linked = SchemaLinker.Link(declared.All);
        Assert.Equal(["Order", "Order.Amend", "Order.Cancel", "Order.Zero", "Price", "Tick"], linked.Messages.Select(m => m.Message.Name.FullName));
        Assert.Equal(["Order", "Order.Amend", "Order.Cancel", "Order.Zero", "Price"], linked.Foreign.Select(f => f.FullName).Order(StringComparer.Ordinal));
    }
}
