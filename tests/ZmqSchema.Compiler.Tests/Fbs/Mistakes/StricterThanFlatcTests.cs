namespace ZmqSchema.Compiler.Tests.Fbs.Mistakes;

/// <summary>Where the installed flatc (2.0.8) takes what is rejected here, and why it is.</summary>
public class StricterThanFlatcTests
{
    [Theory]
    [InlineData("struct A { a:A; b:int; }", "1:14 ZMQ254 'A.a' is of type 'A', which is not complete here; declare that struct above this one, and let none hold itself", "2.0.8 gives the inner A the size it has so far, 0; later versions reject it as incomplete")]
    [InlineData("table T {} union U { a:T = 1, b:T = 1 }", "1:31 ZMQ242 'U.b' is 1, as 'a' is; give one of them another number", "flatc compares with the lowest value alone, and gives C# two equal cases")]
    [InlineData("enum E:byte (force_align: 4) { A }", "1:14 ZMQ247 'E' is an enum, and force_align is for structs; remove it", "2.0.8 ignores it; 25.2.10 rejects it")]
    [InlineData("struct S { a:int; } table T { a:[ubyte] (nested_flatbuffer:\"S\"); }", "1:60 ZMQ268 'T.a' must say of which table the nested buffer is; write nested_flatbuffer: \"Name\"", "flatc looks only whether the type exists, and emits code that does not compile")]
    [InlineData("struct S { a:[long:8192]; }", "1:12 ZMQ234 'S.a' ends at byte 65536 of its struct, and offsets of 16 bits reach to 65535; make it a vector in a table", "flatc keeps offsets in 16 bits, and cuts off what is above")]
    [InlineData("struct A { a:[long:8000]; } struct B { a:[A:65535]; } struct C { b:B; c:[B:65535]; }", "1:40 ZMQ234 'B.a' ends at byte 4194240000 of its struct, and offsets of 16 bits reach to 65535; make it a vector in a table", "the same, and no buffer is that large")]
    public void Where_flatc_lets_something_pass_there_is_a_reason(string schema, string expected, string reason)
    {
        Assert.NotEmpty(reason);
        Assert.Equal([expected], Schemas.FindingsOf(schema));
    }
}
