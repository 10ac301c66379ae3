namespace ZmqSchema.Generator.Tests.Reading;

/// <summary>Whether a member can be null: what is absent on the wire reads as null there, and as empty elsewhere.</summary>
public class NullableTests
{
    [Theory]
    [InlineData("string", false)]
    [InlineData("string?", true)]
    [InlineData("int", false)]
    [InlineData("int?", true)]
    [InlineData("Guid?", true)]
    [InlineData("byte[]", false)]
    [InlineData("byte[]?", true)]
    [InlineData("string?[]", false)]
    [InlineData("List<string>", false)]
    [InlineData("List<string>?", true)]
    [InlineData("List<int?>", false)]
    [InlineData("Dictionary<string, int>?", true)]
    [InlineData("ImmutableArray<int>", false)]
    [InlineData("Other", false)]
    [InlineData("Other?", true)]
    [InlineData("Side?", true)]
    [InlineData("Side", false)]
    [InlineData("#nullable disable\nstring", true)]
    [InlineData("#nullable disable\nOther[]", true)]
    [InlineData("#nullable disable\nint", false)]
    public void A_member_can_be_null_where_its_type_says_so(string type, bool expected) => Assert.Equal(
        expected,
        Declarations.Of(
            $"[ZmqMessage] public partial class Other {{ public int A; }} public enum Side {{ Bid }} [ZmqMessage(WireFormat.FlatBuffers)] public partial class Tick {{ public\n{type} A; }}",
            "Tick").Fields.Single().IsNullable);

    [Fact]
    public void A_positional_parameter_counts_as_its_property() =>
        Assert.Equal([false, true], Declarations.Of("[ZmqMessage] public partial record Tick(string A, string? B);", "Tick").Fields.Select(f => f.IsNullable));
}
