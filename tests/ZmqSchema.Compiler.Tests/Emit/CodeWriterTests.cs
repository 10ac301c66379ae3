using ZmqSchema.Compiler.Emit;

namespace ZmqSchema.Compiler.Tests.Emit;

public class CodeWriterTests
{
    [Fact]
    public void Braces_indent_and_close_themselves()
    {
        var code = new CodeWriter();
        using (code.Braces("class A"))
        using (code.Braces("void B()"))
            code.Line("return;");
        Assert.Equal("class A\n{\n    void B()\n    {\n        return;\n    }\n}\n", code.ToString());
    }

    [Fact]
    public void A_raw_string_is_indented_line_by_line_and_empty_lines_stay_empty()
    {
        var code = new CodeWriter();
        using (code.Braces("class A"))
            code.Line("a\n\n    b");
        Assert.Equal("class A\n{\n    a\n\n        b\n}\n", code.ToString());
    }

    [Fact]
    public void Line_ends_are_those_of_no_machine() => Assert.Equal("a\nb\n", new CodeWriter().Line("a\r\nb").ToString());
}
