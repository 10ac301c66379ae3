using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Tests.Fbs;

/// <summary>What flatc warns about or ignores: said, and code is emitted all the same.</summary>
public class WarningTests
{
    [Theory]
    [InlineData("namespace A;", "1:1 ZMQ108 'x.fbs' declares no type, and nothing that another file could use; nothing is generated for it")]
    [InlineData("table T { a:string (required, required); }", "1:31 ZMQ227 'required' is given twice, and the second one has no effect; remove it")]
    [InlineData("enum E:byte (bit_flags) { A }", "1:8 ZMQ245 'E' has bit_flags on a signed integer; write ubyte instead, so that its last bit can be used")]
    [InlineData("enum E:long (bit_flags) { A = 62 }", "1:8 ZMQ245 'E' has bit_flags on a signed integer; write ulong instead, so that its last bit can be used")]
    public void A_surprise_is_a_warning(string schema, string expected)
    {
        var compiled = Schemas.Compile(("x.fbs", schema));
        var finding = compiled.Findings.Single().Finding;
        Assert.Equal(expected, finding.ToString());
        Assert.Equal(Severity.Warning, finding.Finding.Rule.Severity);
        Assert.True(compiled.Schema.Files.Single().IsSound);
    }

    [Theory]
    [InlineData("include \"x.fbs\";")]
    [InlineData("attribute \"mine\";")]
    [InlineData("native_include \"x.h\";")]
    public void A_file_for_others_yields_something(string schema) => Assert.Empty(Schemas.FindingsOf(schema));
}
