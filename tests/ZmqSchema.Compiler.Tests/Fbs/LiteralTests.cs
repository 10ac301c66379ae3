using ZmqSchema.Compiler.Model.Fbs;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Tests.Fbs;

/// <summary>What the ways to write a value mean.</summary>
public class LiteralTests
{
    [Theory]
    [InlineData("int", "42", "42")]
    [InlineData("int", "+42", "42")]
    [InlineData("int", "007", "7")]
    [InlineData("byte", "-0x80", "-128")]
    [InlineData("uint", "0XFFFFFFFF", "4294967295")]
    [InlineData("ulong", "0xFFFFFFFFFFFFFFFF", "18446744073709551615")]
    [InlineData("long", "-9223372036854775808", "-9223372036854775808")]
    [InlineData("ulong", "-0", "0")]
    [InlineData("int", "\" 42 \"", "42")]
    [InlineData("bool", "true", "1")]
    [InlineData("bool", "\"false\"", "0")]
    [InlineData("bool", "2", "1")]
    [InlineData("E", "B", "5")]
    [InlineData("E", "E.B", "5")]
    [InlineData("E", "N.E.B", "5")]
    [InlineData("E", "5", "5")]
    [InlineData("E", "\"B\"", "5")]
    [InlineData("int", "\"E.B\"", "5")]
    [InlineData("int", "E.B", "5")]
    [InlineData("F", "\"A C\"", "5")]
    [InlineData("F", "77", "77")]
    [InlineData("int", "\"F.A E.B\"", "5")]
    public void An_integer_is(string type, string literal, string expected) =>
        Assert.Equal(new FieldDefault.Integer(expected), DefaultOf(type, literal));

    [Theory]
    [InlineData("float", "1", 1)]
    [InlineData("double", "3.25", 3.25)]
    [InlineData("float", ".5", 0.5)]
    [InlineData("float", "-.5e3", -500)]
    [InlineData("double", "5.", 5)]
    [InlineData("double", "2.5E-3", 2.5e-3)]
    [InlineData("double", "0x1.8p3", 12)]
    [InlineData("double", "-0xA.8P-4", -0.65625)]
    [InlineData("double", "0x10p0", 16)]
    [InlineData("double", "0x.8p1", 1)]
    [InlineData("double", "0x1p-1074", double.Epsilon)]
    [InlineData("double", "0x1.fffffffffffffp1023", double.MaxValue)]
    [InlineData("double", "0x1.00000000000000000000000001p0", 1)]
    [InlineData("double", "0x1p99999", double.PositiveInfinity)]
    [InlineData("double", "1e999", double.PositiveInfinity)]
    [InlineData("float", "0.1", (double)0.1f)]
    [InlineData("double", "0.1", 0.1)]
    [InlineData("float", "-inf", double.NegativeInfinity)]
    [InlineData("double", "infinity", double.PositiveInfinity)]
    [InlineData("double", "+nan", double.NaN)]
    [InlineData("double", "\"NaN\"", double.NaN)]
    [InlineData("double", "\" 1.5 \"", 1.5)]
    [InlineData("double", "-0.0", -0.0)]
    [InlineData("double", "rad(180)", 3.14159265359)]
    [InlineData("double", "deg(rad(90))", 90.000000000006)]
    [InlineData("float", "cos(0)", 1)]
    [InlineData("double", "sin(\"1\")", 0.841470984808)]
    public void A_float_is(string type, string literal, double expected)
    {
        var actual = Assert.IsType<FieldDefault.Real>(DefaultOf(type, literal)).Value;
        Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits(actual));
    }

    [Theory]
    [InlineData("'it is \"so\"'", "it is \"so\"")]
    [InlineData("\"\"", "")]
    [InlineData("\"a\\\"b\\\\c\\/d\\n\\r\\t\\b\\f\\'\"", "a\"b\\c/d\n\r\t\b\f'")]
    [InlineData("\"\\x41\\u00e9\\uD83D\\uDE00é\"", "Aé😀é")]
    [InlineData("\"\\xC3\\xA9\"", "é")]
    public void A_string_is(string literal, string expected) => Assert.Equal(new FieldDefault.Text(expected), DefaultOf("string", literal));

    [Theory]
    [InlineData("int")]
    [InlineData("double")]
    [InlineData("bool")]
    [InlineData("E")]
    public void Null_makes_a_scalar_optional(string type)
    {
        var field = Field(type, "null");
        Assert.True(field.IsOptional);
        Assert.Equal(new FieldDefault.Absent(), field.Default);
    }

    [Fact]
    public void A_vector_can_be_empty() => Assert.Equal(new FieldDefault.EmptyVector(), DefaultOf("[string]", "[]"));

    private static FieldDefault DefaultOf(string type, string literal) => Field(type, literal).Default;

    private static TableFieldModel Field(string type, string literal) => Schemas.Model(
        $"namespace N; enum E:byte {{ A, B = 5 }} enum F:ubyte (bit_flags) {{ A, B, C }} table T {{ a:{type} = {literal}; }}").Tables[0].Fields[0];
}
