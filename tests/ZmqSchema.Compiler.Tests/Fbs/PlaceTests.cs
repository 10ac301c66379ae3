using ZmqSchema.Compiler.Fbs;
using ZmqSchema.Compiler.Fbs.Parsing;

namespace ZmqSchema.Compiler.Tests.Fbs;

/// <summary>Lines and columns are those that an editor shows; and moving lines changes nothing but places.</summary>
public class PlaceTests
{
    [Theory]
    [InlineData("table T {}\n@", "2:1")]
    [InlineData("table T {}\r\n@", "2:1")]
    [InlineData("table T {}\r@", "2:1")]
    [InlineData("\t@ table T {}", "1:2")]
    [InlineData("/* é日本 */ @ table T {}", "1:11")]
    [InlineData("/* a\nb */ @ table T {}", "2:6")]
    [InlineData("\uFEFFtable T {}\n @", "2:2")]
    [InlineData("table T {}\n\n\n   @", "4:4")]
    public void A_place_is_counted_in_lines_and_characters(string schema, string place) =>
        Assert.Equal(place, Schemas.FindingsOf(schema).Single().Split(' ')[0]);

    [Fact]
    public void A_finding_covers_the_token()
    {
        var finding = Schemas.Compile(("x.fbs", "table T { field:Unknown; }")).Findings.Single().Finding;
        Assert.Equal(new SourcePlace(1, 17, 16, 7), finding.Place);
    }

    [Theory]
    [InlineData("\n\ntable T { a:int; b:string; }")]
    [InlineData("// a comment\ntable T {\n  a:int; // and another\n  b:string;\n}\n")]
    [InlineData("table /* in between */ T{a:int;b:string;}")]
    public void Moving_lines_changes_places_alone(string moved)
    {
        var before = SchemaParser.Parse(new("x.fbs", "table T { a:int; b:string; }"));
        var after = SchemaParser.Parse(new("x.fbs", moved));
        Assert.Equal(before.Declaration, after.Declaration);
        Assert.NotEqual(before.Places, after.Places);
    }

    [Theory]
    [InlineData("table T { a:int; b:string; c:int; }")]
    [InlineData("table T { a:long; b:string; }")]
    [InlineData("table T { a:int; b:string (required); }")]
    [InlineData("table T { a:int = 1; b:string; }")]
    [InlineData("/// Documented.\ntable T { a:int; b:string; }")]
    [InlineData("struct T { a:int; b:string; }")]
    [InlineData("namespace N; table T { a:int; b:string; }")]
    public void Saying_something_else_changes_the_declaration(string changed) => Assert.NotEqual(
        SchemaParser.Parse(new("x.fbs", "table T { a:int; b:string; }")).Declaration, SchemaParser.Parse(new("x.fbs", changed)).Declaration);
}
