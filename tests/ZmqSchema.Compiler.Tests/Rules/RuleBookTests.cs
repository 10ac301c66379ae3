using ZmqSchema.Compiler.Declarations;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Tests.Rules;

/// <summary>Rules on declarations, whichever front end made them. What only C# can show is in the generator's tests.</summary>
public class RuleBookTests
{
    private static readonly FieldType Text = new FieldType.Text();

    [Fact]
    public void A_sound_message_has_no_findings() => Assert.Empty(Declared.Findings(Declared.Message("T", Declared.Field("A"), Declared.Field("B", Text, length: 3))));

    [Fact]
    public void Findings_name_the_member_and_not_a_place() => Assert.Equal(
        ["ZMQ301 'Market.Tick.Symbol' is a string, which has no fixed size; give it [ZmqFixedLength(n)] or choose another wire format"],
        Declared.Findings(Declared.Message("Market.Tick", Declared.Field("Price"), Declared.Field("Symbol", Text))));

    [Fact]
    public void A_nested_message_needs_a_Struct_form() => Assert.Equal(
        ["ZMQ501 'Outer.A' holds Inner, which does not list WireFormat.Struct; add it there"],
        Declared.Findings(
            Declared.Message("Outer", Declared.Field("A", Declared.Nested("Inner"))),
            Declared.Message("Inner", Declared.Field("A")) with { Formats = EquatableArray.Of(Compiler.Model.WireFormat.Json) }));

    [Fact]
    public void A_foreign_message_whose_layout_cannot_be_seen_is_refused() => Assert.Equal(
        ["ZMQ501 'Outer.A' holds Inner, which has a layout of its own in another assembly that cannot be seen from here; declare such a message in this project"],
        Declared.Findings(Declared.Message("Outer", Declared.Field("A", Declared.Nested("Inner"))), Foreign("<q")));

    [Fact]
    public void A_foreign_message_whose_layout_is_seen_is_taken() =>
        Assert.Empty(Declared.Findings(Declared.Message("Outer", Declared.Field("A", Declared.Nested("Inner"))), Foreign("<i")));

    [Fact]
    public void What_may_have_been_lost_in_reading_is_not_missed()
    {
        var broken = Declared.Message("T") with { Findings = EquatableArray.Of(EmittersDoNotThrow.Rule.Found("T.A", "")) };
        Assert.Single(Declared.Findings(broken));
        Assert.StartsWith("ZMQ302", Assert.Single(Declared.Findings(Declared.Message("T"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Recursion_of_many_branches_ends_at_once()
    {
        var messages = Enumerable.Range(0, 60)
            .Select(i => Declared.Message($"M{i:00}", [.. Enumerable.Range(0, 4).Select(f => Declared.Field($"F{f}", Declared.Nested($"M{(i + f) % 60:00}")))]).As(MessageKind.Class))
            .ToArray();
        Assert.Equal(240, Declared.Findings(messages).Count(f => f.StartsWith("ZMQ503", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_deep_tower_is_laid_out_once_for_each_storey()
    {
        var messages = Enumerable.Range(0, 25)
            .Select(i => i == 0 ? Declared.Message("M00", Declared.Field("A", Declared.Scalar(ScalarKind.UInt8))) : Declared.Message($"M{i:00}", Declared.Field("A", Declared.Nested($"M{i - 1:00}")), Declared.Field("B", Declared.Nested($"M{i - 1:00}"))))
            .ToArray();
        Assert.Empty(Declared.Findings(messages));
    }

    [Fact]
    public void A_message_is_sound_when_those_in_it_are()
    {
        MessageDeclaration[] declarations =
        [
            Declared.Message("A", Declared.Field("B", Declared.Nested("B"))), Declared.Message("B", Declared.Field("C", Declared.Nested("C"))),
            Declared.Message("C", Declared.Field("D", Text)), Declared.Message("D", Declared.Field("E")),
        ];
        var book = RuleBook.Check(SchemaLinker.Link(declarations));
        Assert.Equal([false, false, false, true], declarations.Select(d => book.Find(d)!.IsSound));
    }

    private static MessageDeclaration Foreign(string python)
    {
        var inner = Declared.Message("Inner", Declared.Field("A"));
        return inner with { IsForeign = true, Shape = inner.Shape with { CompiledPythonFormat = python } };
    }
}
