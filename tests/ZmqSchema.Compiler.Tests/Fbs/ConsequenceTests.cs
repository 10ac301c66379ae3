namespace ZmqSchema.Compiler.Tests.Fbs;

/// <summary>One mistake, one line: what would not be wrong without it is not told beside it.</summary>
public class ConsequenceTests
{
    private const string Undeclared = "is not declared, neither in this file nor in one that it includes; check its spelling and namespace, and that an enum or union stands above its use";

    [Theory]
    [InlineData("table T { c:Colour = Red; }", "1:13", "Colour")]
    [InlineData("table T { c:Colour = null; }", "1:13", "Colour")]
    [InlineData("table T { c:Colour = 1; } enum Colour:byte { Red, Blue }", "1:13", "Colour")]
    [InlineData("table T { k:Text (key); }", "1:13", "Text")]
    [InlineData("table T { h:uint31 (hash: \"fnv1a_32\"); }", "1:13", "uint31")]
    [InlineData("table T { n:[ubite] (nested_flatbuffer: \"T\"); }", "1:14", "ubite")]
    [InlineData("table T { n:[ubite] (flexbuffer); }", "1:14", "ubite")]
    [InlineData("table T { s:strin (shared); }", "1:13", "strin")]
    [InlineData("table T { a:int (id:0); u:Any (id:2); } union Any { T }", "1:27", "Any")]
    [InlineData("table T { a:int (id:0); u:[Any] (id:2); } union Any { T }", "1:28", "Any")]
    public void A_type_that_nobody_declares_is_all_that_is_wrong(string schema, string place, string name) =>
        Assert.Equal([$"{place} ZMQ220 '{name}' {Undeclared}"], Schemas.FindingsOf(schema));

    [Theory]
    [InlineData("enum E:bite { A }", "1:8 ZMQ240 'E' must stand on an integer: byte, ubyte, short, ushort, int, uint, long or ulong")]
    [InlineData("enum E:uint31 { A = 4294967295 }", "1:8 ZMQ240 'E' must stand on an integer: byte, ubyte, short, ushort, int, uint, long or ulong")]
    [InlineData("enum E:uint31 (bit_flags) { A, B = 31 }", "1:8 ZMQ240 'E' must stand on an integer: byte, ubyte, short, ushort, int, uint, long or ulong")]
    [InlineData("enum E:byte { A, 5, B } table T { e:E = B; f:E = 7; }", "1:18 ZMQ102 '5' stands where a value's name or '}' is expected")]
    [InlineData("enum E:byte { A = 1, 5 } table T { e:E; }", "1:22 ZMQ102 '5' stands where a value's name or '}' is expected")]
    [InlineData("enum E:byte { A 5, B } table T { e:E = C; }", "1:17 ZMQ102 '5' stands where ',' or '}' behind 'A' is expected")]
    [InlineData("enum E { A } table T { e:E = A; }", "1:6 ZMQ116 'E' does not say which integer it stands on; write ': int' or another after its name")]
    [InlineData("table W { a:int; } union 5 { W } table T { a:int (id:0); u:U (id:2); }", "1:26 ZMQ102 '5' stands where the union's name is expected")]
    public void Nor_is_what_uses_a_broken_enum(string schema, string expected) => Assert.Equal([expected], Schemas.FindingsOf(schema));

    [Theory]
    [InlineData("table T { a:int (id:first); b:int (id:1); }", "1:21 ZMQ228 'id' cannot have the value first; write a string, or an integer of 32 bits")]
    [InlineData("table A {} union U { A } table T { a:U (id:\"x\"); }", "1:44 ZMQ262 'T.a' has the id x; write a number from 0 to 65535")]
    [InlineData("table A {} union U { A } table T { a:U (id:-1); }", "1:44 ZMQ262 'T.a' has the id -1; write a number from 0 to 65535")]
    public void Nor_is_what_a_refused_attribute_would_have_said(string schema, string expected) => Assert.Equal([expected], Schemas.FindingsOf(schema));

    [Theory]
    [InlineData("table T { a:int@ b:int; }", "1:16 ZMQ101 '@' has no meaning here; remove it")]
    [InlineData("table T { a:int = @; }", "1:19 ZMQ101 '@' has no meaning here; remove it")]
    [InlineData("table T { a:int; /* b:int; }", "1:18 ZMQ105 The comment that begins with '/*' is not closed; end it with */")]
    [InlineData("enum E:byte { A, /* B }", "1:18 ZMQ105 The comment that begins with '/*' is not closed; end it with */")]
    public void Nor_is_the_gap_that_is_left_by_what_means_nothing(string schema, string expected) => Assert.Equal([expected], Schemas.FindingsOf(schema));

    [Theory]
    [InlineData("table T { a:A = 1; } table A {}", "1:17 ZMQ280 'T.a' cannot have a default: tables, structs and unions, and all fields within structs, have none")]
    [InlineData("table T { a:A (key); } table A {}", "1:16 ZMQ259 'T.a' cannot be a key: only scalars, enums, strings, structs and fixed arrays of scalars can")]
    [InlineData("table T { a:A (id:1); } table A {}", "1:19 ZMQ263 'T.a' has the id 1, and id 0 is missing or set twice; number the fields from 0 without gaps")]
    public void What_is_wrong_with_a_type_that_comes_later_is_told(string schema, string expected) => Assert.Equal([expected], Schemas.FindingsOf(schema));

    [Fact]
    public void Other_mistakes_beside_it_are_told_too() => Assert.Equal(
        [
            $"1:13 ZMQ220 'Missing' {Undeclared}",
            "1:26 ZMQ226 'unheard' is no attribute that FlatBuffers knows; check its spelling, or declare it with: attribute \"unheard\";",
            "1:42 ZMQ281 'T.b' cannot have the default 1.5; write an integer",
        ],
        Schemas.FindingsOf("table T { a:Missing = 1 (unheard); b:int=1.5; }"));
}
