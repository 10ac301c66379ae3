namespace ZmqSchema.Compiler.Tests.Model;

/// <summary>The compiler does not reference the runtime library: its enums are copies, member for member.</summary>
public class EnumsTests
{
    [Fact]
    public void The_wire_formats_are_those_of_the_runtime() => AssertSame<Compiler.Model.WireFormat, WireFormat>();

    [Fact]
    public void The_namings_are_those_of_the_runtime() => AssertSame<Compiler.Model.FieldNaming, FieldNaming>();

    [Fact]
    public void The_encodings_are_those_of_the_runtime() => AssertSame<Compiler.Model.IntegerEncoding, IntegerEncoding>();

    [Fact]
    public void The_scalars_have_their_sizes_and_words() => Assert.All(Enum.GetValues<Compiler.Model.ScalarKind>(), kind =>
    {
        Assert.Contains(Compiler.Model.Scalars.Size(kind), new[] { 1, 2, 4, 8, 16 });
        Assert.Equal(Compiler.Model.Scalars.Word(kind), Compiler.Model.Scalars.Word(kind).ToLowerInvariant());
    });

    private static void AssertSame<TCompiler, TRuntime>() where TCompiler : struct, Enum where TRuntime : struct, Enum => Assert.Equal(
        Enum.GetValues<TRuntime>().Select(v => (v.ToString(), Convert.ToInt32(v, null))),
        Enum.GetValues<TCompiler>().Select(v => (v.ToString(), Convert.ToInt32(v, null))));
}
