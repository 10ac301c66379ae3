using ZmqSchema.Compiler.Declarations;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Tests.Linking;

/// <summary>Unions: numbered cases, each a message within the union.</summary>
public class UnionTests
{
    private static readonly MessageDeclaration Command = Declared.Union("Robots.Command", ("GoTo", [Declared.Field("Speed")]), ("Stop", []));
    private static readonly MessageDeclaration Arm = Declared.Message("Robots.Arm", Declared.Field("Last", Declared.UnionType("Robots.Command"))) with
    {
        Formats = EquatableArray.Of(Compiler.Model.WireFormat.Raw),
    };

    [Fact]
    public void Cases_are_numbered_in_the_order_of_declaration() => Assert.Equal(
        [(1, "GoTo", "go_to", "Robots.Command.GoTo"), (2, "Stop", "stop", "Robots.Command.Stop")],
        Declared.LinkOne(Command).Cases.Select(c => (c.Number, c.Name, c.WireName, c.Type.Words)));

    [Fact]
    public void A_union_holds_its_cases_and_they_know_it()
    {
        var union = Declared.LinkOne(Command);
        Assert.Equal(MessageRole.Part, union.Role);
        Assert.Equal(["Speed"], union.Cases[0].Record!.Fields.Select(f => f.Name));
        Assert.All(union.Cases, c => Assert.Equal((union.Name, MessageRole.Part, 0), (c.Record!.CaseOf, c.Record.Role, c.Record.Formats.Count)));
    }

    [Fact]
    public void A_case_without_fields_is_no_mistake() => Assert.Empty(Findings(Command));

    [Fact]
    public void A_mistake_in_a_case_silences_the_union_and_those_that_hold_it()
    {
        var broken = Declared.Union("Robots.Command", ("GoTo", [Declared.Field("Where", Declared.Nested("Nowhere"))]));
        var book = RuleBook.Check(SchemaLinker.Link([broken, Arm, Declared.Message("Robots.Leg", Declared.Field("A"))]));

        Assert.Equal(
            ["ZMQ201 'Robots.Command.GoTo.Where' holds Nowhere, which is not a message; add [ZmqMessage] to that type, or mark the member [ZmqIgnore]"],
            book.FindWithCases(broken).SelectMany(m => m.Findings).Select(f => f.ToString()));
        Assert.False(book.Find(broken)!.IsSound);
        Assert.False(book.Find(Arm)!.IsSound);
    }

    [Fact]
    public void What_a_case_holds_is_in_the_fingerprint_of_the_union_and_of_its_holders()
    {
        MessageDeclaration[] variants =
        [
            Command,
            Declared.Union("Robots.Command", ("Stop", []), ("GoTo", [Declared.Field("Speed")])),
            Declared.Union("Robots.Command", ("GoTo", [Declared.Field("Speed")])),
            Declared.Union("Robots.Command", ("GoTo", [Declared.Field("Speed", Declared.Scalar(ScalarKind.Int64))]), ("Stop", [])),
            Declared.Union("Robots.Command", ("GoTo", [Declared.Field("Speed")]), ("Halt", [])),
        ];
        Assert.Distinct(variants.Select(v => Declared.LinkOne(v with { IsMessage = true }).Fingerprint));
        Assert.Distinct(variants.Select(v => Declared.LinkOne(Arm, v).Fingerprint));
    }

    private static IEnumerable<string> Findings(MessageDeclaration union) =>
        RuleBook.Check(SchemaLinker.Link([union])).FindWithCases(union).SelectMany(m => m.Findings).Select(f => f.ToString());
}
