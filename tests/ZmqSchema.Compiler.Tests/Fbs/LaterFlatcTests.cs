namespace ZmqSchema.Compiler.Tests.Fbs;

/// <summary>What later versions of flatc take, or the language's own pages promise, and 2.0.8 does not.</summary>
public class LaterFlatcTests
{
    [Theory]
    [InlineData("enum E:byte { A (deprecated), B }", "attributes of values")]
    [InlineData("struct K { a:int; b:byte; } struct S { k:K (key); }", "structs as keys")]
    [InlineData("struct S { k:[ubyte:16] (key); }", "fixed arrays as keys")]
    [InlineData("table T { s:string = \"x\"; v:[int] = []; }", "defaults of strings and vectors, which 2.0.8 takes for Rust and Swift alone")]
    [InlineData("enum E:byte { A, B } table T { e:E = E.B; i:int = E.B; }", "names of values with their enum's before them, without quotes")]
    [InlineData("\uFEFF/// Documented at once.\ntable T {}", "a documentation comment right behind a byte order mark")]
    public void It_is_taken(string schema, string what)
    {
        Assert.NotEmpty(what);
        Assert.Empty(Schemas.FindingsOf(schema));
    }
}
