namespace ZmqSchema.Compiler.Tests.Fbs;

/// <summary>All mistakes of a file are told, and what is sound between them is read.</summary>
public class RecoveryTests
{
    [Theory]
    [InlineData("table A { a int; b:int; c:; d:string; }\ntable B { x:int }\ntable C { ok:A; }", "1:13 ZMQ102", "1:27 ZMQ102", "2:17 ZMQ102")]
    [InlineData("tabel A { a:int; }\nenum E { X }\nunion U:int { A }\ntable B { x:int; }", "1:1 ZMQ110", "2:6 ZMQ116", "3:7 ZMQ117")]
    [InlineData("table A {\n  a:int\n  b:int;\n  c:int\n}\ntable B {}", "3:3 ZMQ102", "5:1 ZMQ102")]
    [InlineData("table A { a:int;\ntable B { b:int; }", "2:1 ZMQ102")]
    [InlineData("struct A { a:int;\ntable B { a:string; b:int = 5; c:[B]; }", "2:1 ZMQ102")]
    [InlineData("enum E:byte { A, B,\ntable T { e:E = B; }", "2:1 ZMQ102")]
    [InlineData("table T { a:int; }\nrpc_service S { f(T):T;\ntable U { a:int; }", "3:1 ZMQ102")]
    [InlineData("table T { a:int; }\nrpc_service S {\ntable U { a:int; }", "3:1 ZMQ102")]
    [InlineData("table T { a:int; }\nrpc_service S { f(T) T; g(T):T;\ntable U { a:int; }", "2:22 ZMQ102")]
    [InlineData("enum E:int { A, 1, B C, D }\ntable T { e:E = D; }", "1:17 ZMQ102", "1:22 ZMQ102")]
    [InlineData("rpc_service S { f(T):T; g T; h(T):T; }\ntable T { a:T }", "1:27 ZMQ102", "2:15 ZMQ102")]
    [InlineData("table T { a:X; b:Y; c:[Z]; }", "1:13 ZMQ220", "1:18 ZMQ220", "1:24 ZMQ220")]
    [InlineData("struct S { a:string; b:int; b:int; }\ntable T { a:int (required, key, mine); b:bool = 7.5; }", "1:14 ZMQ253", "1:29 ZMQ250", "2:18 ZMQ257", "2:33 ZMQ226", "2:49 ZMQ281")]
    [InlineData("table T { a int; x:X; }\nstruct S { b 1; t:T; }", "1:13 ZMQ102", "1:20 ZMQ220", "2:14 ZMQ102", "2:19 ZMQ253")]
    [InlineData("file_identifier \"A\";\ntable T { x:X; } #", "1:17 ZMQ118", "2:13 ZMQ220", "2:18 ZMQ101")]
    [InlineData("struct S int;\ntable T { s:S; }\nstruct U { s:S; }", "1:10 ZMQ102")]
    [InlineData("# table T { a:int; } ## $", "1:1 ZMQ101", "1:22 ZMQ101", "1:25 ZMQ101")]
    [InlineData("table T { a:int = \"unclosed; b:int; }\ntable U { c:; }", "1:38 ZMQ103", "2:13 ZMQ102")]
    public void Every_mistake_is_told(string schema, params string[] expected) =>
        Assert.Equal(expected, Schemas.FindingsOf(schema).Select(f => string.Join(' ', f.Split(' ').Take(2))));

    [Fact]
    public void What_is_sound_is_read()
    {
        var model = Schemas.Compile(("x.fbs", "table A { a int; b:int; }\nnonsense { }\nstruct S { x:int; }")).Schema.Files[0];
        Assert.False(model.IsSound);
        Assert.Equal(["b"], model.Tables.Single().Fields.Select(f => f.Name));
        Assert.Equal(4, model.Structs.Single().Size);
    }
}
