namespace ZmqSchema.Compiler.Tests;

public class IndependenceTests
{
    [Fact]
    public void The_compiler_does_not_know_Roslyn() => Assert.DoesNotContain(
        typeof(Compiler.Model.FieldType).Assembly.GetReferencedAssemblies(), a => a.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));

    [Fact]
    public void The_compiler_needs_the_standard_library_alone() =>
        Assert.Equal(["netstandard"], typeof(Compiler.Model.FieldType).Assembly.GetReferencedAssemblies().Select(a => a.Name));
}
