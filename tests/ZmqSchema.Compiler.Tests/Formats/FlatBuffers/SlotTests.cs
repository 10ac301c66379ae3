using ZmqSchema.Compiler.Declarations;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Tests.Formats.FlatBuffers;

/// <summary>Which slot of a table a field has.</summary>
public class SlotTests
{
    private static readonly MessageDeclaration Command = Declared.Union("Command", ("Go", [Declared.Field("Speed")]));

    [Theory]
    [InlineData("i i i", "F0@0 F1@1 F2@2")]
    [InlineData("u", "F0@1")]
    [InlineData("i u i", "F0@0 F1@2 F2@3")]
    [InlineData("u i U i", "F0@1 F1@2 F2@4 F3@5")]
    [InlineData("i1 i2 i3", "F0@0 F1@1 F2@2")]
    [InlineData("i3 i1", "F1@0 F0@2")]
    [InlineData("i1 i7", "F0@0 F1@6")]
    [InlineData("i1 u3", "F0@0 F1@2")]
    [InlineData("i1 u3 i4 U9", "F0@0 F1@2 F2@3 F3@8")]
    [InlineData("u2 i3", "F0@1 F1@2")]
    public void A_number_is_one_more_than_the_slot_and_a_union_takes_two(string fields, string expected)
    {
        var table = Table(fields);
        Assert.Equal(expected, Planned.Layout(table, Command)!.Ids());
        Assert.Empty(Planned.Findings(table, Command));
    }

    [Theory]
    [InlineData("u1", "ZMQ512 'T.F0' is a union with number 1, and FlatBuffers keeps its type under number 0, which there is not; give it a number whose predecessor is free")]
    [InlineData("i1 u2", "ZMQ512 'T.F1' is a union with number 2, and FlatBuffers keeps its type under number 1, which 'F0' has; give it a number whose predecessor is free")]
    [InlineData("u4 U5", "ZMQ512 'T.F1' is a union with number 5, and FlatBuffers keeps its type under number 4, which 'F0' has; give it a number whose predecessor is free")]
    [InlineData("i1 i32766", "ZMQ513 'T.F1' would have slot 32765, and a table has 32765 at most, from 0; give it a smaller number")]
    [InlineData("i1 i536870911", "ZMQ513 'T.F1' would have slot 536870910, and a table has 32765 at most, from 0; give it a smaller number")]
    public void A_number_that_does_not_fit_is_told(string fields, string expected) => Assert.Equal([expected], Planned.Findings(Table(fields), Command));

    [Fact]
    public void The_last_slot_can_be_used() => Assert.Equal("F0@32764", Planned.Layout(Table("i32765"))!.Ids());

    [Fact]
    public void A_reserved_number_leaves_a_hole()
    {
        var table = Table("i1 i3") with { Reserved = EquatableArray.Of(2) };
        Assert.Equal("F0@0 F1@2", Planned.Layout(table)!.Ids());
    }

    [Fact]
    public void A_table_has_65535_bytes_at_most()
    {
        var large = Declared.Message("Large", Declared.Field("A", Planned.Vector(Declared.Scalar(ScalarKind.UInt8), SequenceKind.InlineArray, 65_000)));
        var fits = Planned.Table("T", Declared.Field("A"), Declared.Field("B", Declared.Nested("Large")));
        var tooLarge = Planned.Table("T", [Declared.Field("B", Declared.Nested("Large")), .. Enumerable.Range(0, 100).Select(i => Declared.Field($"F{i}", Declared.Scalar(ScalarKind.Int64)))]);
        var vector = Planned.Table("T", Declared.Field("B", Planned.Vector(Declared.Nested("Large"))), Declared.Field("C", Planned.Vector(Declared.Nested("Large"))));

        Assert.Empty(Planned.Findings(fits, large));
        Assert.Empty(Planned.Findings(vector, large));
        Assert.Equal(["ZMQ513 'T.B' makes its table longer than 65535 bytes; send it in a vector, or as a message that is a table"], Planned.Findings(tooLarge, large));
    }

    [Fact]
    public void A_broken_type_of_a_field_leaves_the_table_without_a_layout() => Assert.Null(Planned.Layout(Planned.Table("T", Declared.Field("A", Declared.Nested("Nowhere")))));

    /// <summary>Fields <c>F0</c>, <c>F1</c>… by letters: i for an int, u for a union, U for a vector of unions; a number behind them is theirs.</summary>
    private static MessageDeclaration Table(string fields) => Planned.Table("T", [.. fields.Split(' ').Select((f, i) => Declared.Field(
        $"F{i}",
        f[0] switch { 'u' => Declared.UnionType("Command"), 'U' => Planned.Vector(Declared.UnionType("Command"), SequenceKind.List), _ => Declared.Int32 },
        f.Length == 1 ? null : int.Parse(f[1..], System.Globalization.CultureInfo.InvariantCulture)))]);
}
