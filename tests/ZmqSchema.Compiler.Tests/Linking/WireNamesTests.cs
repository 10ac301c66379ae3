using ZmqSchema.Compiler.Linking;

namespace ZmqSchema.Compiler.Tests.Linking;

/// <summary>The conventions of System.Text.Json's naming policies, which the last test asks.</summary>
public class WireNamesTests
{
    [Theory]
    [InlineData("FrameId", "frame_id", "frameId")]
    [InlineData("IMUData", "imu_data", "imuData")]
    [InlineData("X", "x", "x")]
    [InlineData("ID", "id", "id")]
    [InlineData("frame_id", "frame_id", "frame_id")]
    [InlineData("already", "already", "already")]
    [InlineData("Größe", "größe", "größe")]
    [InlineData("Id", "id", "id")]
    [InlineData("I", "i", "i")]
    [InlineData("_value", "_value", "_value")]
    [InlineData("高さ", "高さ", "高さ")]
    public void A_member_is_called_this_on_the_wire(string member, string snake, string camel)
    {
        Assert.Equal(snake, WireNames.Of(member, Compiler.Model.FieldNaming.SnakeCase));
        Assert.Equal(camel, WireNames.Of(member, Compiler.Model.FieldNaming.CamelCase));
        Assert.Equal(member, WireNames.Of(member, Compiler.Model.FieldNaming.AsWritten));
    }

    [Theory]
    [InlineData("FrameId")]
    [InlineData("IMUData")]
    [InlineData("HTTPServerURL")]
    [InlineData("aB")]
    [InlineData("ABC")]
    [InlineData("X")]
    public void Names_are_those_of_the_json_policies(string member)
    {
        Assert.Equal(System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(member), WireNames.Of(member, Compiler.Model.FieldNaming.SnakeCase));
        Assert.Equal(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(member), WireNames.Of(member, Compiler.Model.FieldNaming.CamelCase));
    }

    [Fact]
    public void A_name_of_the_users_wins() =>
        Assert.Equal("seq", Declared.LinkOne(Declared.Message("T", Declared.Field("FrameId", number: 1, wireName: "seq"))).Fields[0].WireName);
}
