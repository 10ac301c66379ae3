namespace ZmqSchema.Compiler.Tests.Linking;

public class FileNameTests
{
    [Fact]
    public void Files_are_unique_ignoring_case()
    {
        var names = new[] { "A.Tick", "A.tick", "A.TICK", "a.Tick", "A.Tock" }.Select(n => Declared.Message(n, Declared.Field("X"))).ToArray();
        var files = Declared.Link(names).Select(m => m.Message.FileName).ToArray();
        Assert.Equal(files.Length, files.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Contains("A.Tock", files);
    }

    [Theory]
    [InlineData("Market.Tick", "Market.Tick")]
    [InlineData("Market.Größe", "Market.Größe")]
    [InlineData("Tick<T>", "Tick-003cT-003e")]
    [InlineData("../x", "..-002fx")]
    [InlineData("Tick.Fbs", "Tick.Fbs-type")]
    [InlineData("Tick.schema", "Tick.schema-type")]
    [InlineData("Schema", "Schema-type")]
    [InlineData("Schemas", "Schemas")]
    public void A_file_is_named_after_its_type(string type, string file) =>
        Assert.Equal(file, Declared.LinkOne(Declared.Message("T", Declared.Field("X")) with { Name = NameOf(type) }).FileName);

    private static Compiler.Model.TypeName NameOf(string type) => new("", Compiler.Model.EquatableArray.Of(type.StartsWith("..", StringComparison.Ordinal) ? [type] : type.Split('.')));
}
