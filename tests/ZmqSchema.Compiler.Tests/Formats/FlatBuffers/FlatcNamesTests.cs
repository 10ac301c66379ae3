using ZmqSchema.Compiler.Formats.FlatBuffers;

namespace ZmqSchema.Compiler.Tests.Formats.FlatBuffers;

/// <summary>The names that flatc gives C#.</summary>
public class FlatcNamesTests
{
    [Theory]
    [InlineData("frame_id", "FrameId", "frameId")]
    [InlineData("camelCase", "CamelCase", "camelCase")]
    [InlineData("PascalCase", "PascalCase", "pascalCase")]
    [InlineData("UPPER_CASE", "UPPERCASE", "uPPERCASE")]
    [InlineData("trailing_", "Trailing_", "trailing_")]
    [InlineData("_leading", "_Leading", "_leading")]
    [InlineData("double__under", "Double_under", "double_under")]
    [InlineData("with_1digit", "With1digit", "with1digit")]
    [InlineData("_", "_", "_")]
    public void A_field_is_a_member_and_an_argument(string field, string member, string argument)
    {
        Assert.Equal(member, FlatcNames.Member(field));
        Assert.Equal(argument, FlatcNames.AddParameter(field, isScalar: true));
        Assert.Equal(argument + "Offset", FlatcNames.AddParameter(field, isScalar: false));
    }

    [Theory]
    [InlineData("Monster", "monster", "Monster_")]
    [InlineData("monster", "monster", "Monster")]
    [InlineData("Monster", "hp", "Hp")]
    public void A_property_is_not_called_as_its_type(string type, string field, string property) => Assert.Equal(property, FlatcNames.Property(type, field));

    [Theory]
    [InlineData("class", "@class")]
    [InlineData("builder", "builder_")]
    [InlineData("hp", "hp")]
    public void An_argument_is_as_the_schema_spells_it(string field, string parameter) => Assert.Equal(parameter, FlatcNames.Parameter(field, "builder"));
}
