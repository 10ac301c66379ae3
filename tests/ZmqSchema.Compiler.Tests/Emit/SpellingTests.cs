using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Tests.Emit;

public class SpellingTests
{
    [Theory]
    [InlineData("Tick", "Tick")]
    [InlineData("event", "@event")]
    [InlineData("record", "@record")]
    [InlineData("Event", "Event")]
    [InlineData("größe", "größe")]
    public void An_identifier_is_escaped_where_it_is_a_keyword(string name, string spelled) => Assert.Equal(spelled, Spelling.Identifier(name));

    [Theory]
    [InlineData(null, "null")]
    [InlineData("", "\"\"")]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("\0\n\u2028", "\"\\u0000\\u000a\\u2028\"")]
    [InlineData("ü日", "\"ü日\"")]
    [InlineData("🚀", "\"\\ud83d\\ude80\"")]
    public void A_literal_is_escaped(string? text, string spelled) => Assert.Equal(spelled, Spelling.Literal(text));

    [Fact]
    public void Text_in_documentation_is_one_line_of_text() => Assert.Equal("a &lt;b&gt; &amp;  c", Spelling.Xml("a <b> &\r\nc"));

    [Fact]
    public void A_name_knows_its_spellings()
    {
        var name = new TypeName("event.Market", EquatableArray.Of("class", "Tick"));
        Assert.Equal("global::@event.Market.@class.Tick", name.InCode);
        Assert.Equal("event.Market.class.Tick", name.FullName);
        Assert.Equal("Tick", name.Name);
        Assert.Equal("global::Tick", new TypeName("", EquatableArray.Of("Tick")).InCode);
    }

    [Fact]
    public void A_generated_name_that_nobody_listed_is_a_mistake() =>
        Assert.Throws<ArgumentException>(() => Declared.Message("T", Declared.Field("A")).Shape.IsFree("SomethingElse"));
}
