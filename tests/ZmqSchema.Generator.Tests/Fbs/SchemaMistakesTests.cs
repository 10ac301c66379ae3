namespace ZmqSchema.Generator.Tests.Fbs;

/// <summary>Each rule on schema files reaches the build, at the file, line and column of the mistake.</summary>
public class SchemaMistakesTests
{
    [Theory]
    [InlineData("@", "1:1 ZMQ101")]
    [InlineData("table T { a:int } // no semicolon", "1:17 ZMQ102")]
    [InlineData("attribute \"a\\q\"; table T {}", "1:13 ZMQ103")]
    [InlineData("table T { a:int = -; }", "1:19 ZMQ104")]
    [InlineData("table T { a:int; } /* never closed", "1:20 ZMQ105")]
    [InlineData("table T { a:int; /// behind\n }", "1:18 ZMQ106")]
    [InlineData(" ", "1:1 ZMQ107")]
    [InlineData("namespace A;", "1:1 ZMQ108")]
    [InlineData("table T {} include \"x.fbs\";", "1:12 ZMQ109")]
    [InlineData("tabel T { a:int; }", "1:1 ZMQ110")]
    [InlineData("table T { a:[[int]]; }", "1:14 ZMQ111")]
    [InlineData("struct S { a:[int:0]; }", "1:19 ZMQ112")]
    [InlineData("table T { a:int; } root_type T; { a:1 } table U {}", "1:41 ZMQ113")]
    [InlineData("{}", "1:1 ZMQ114")]
    [InlineData("table T { a:float = sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(sin(1))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))); }", "1:281 ZMQ115")]
    [InlineData("enum E { A }", "1:6 ZMQ116")]
    [InlineData("union U:int { }", "1:7 ZMQ117")]
    [InlineData("file_identifier \"ABC\"; table T {}", "1:17 ZMQ118")]
    [InlineData("\uFFFDPNG\r\n\u001A\n\0\0\0\rIHDR {\uFFFD\uFFFD \u0003;", "1:1 ZMQ119")]
    [InlineData("rpc_service S { f(int):T; } table T {}", "1:19 ZMQ220")]
    [InlineData("table T {} table T {}", "1:18 ZMQ221")]
    [InlineData("include \"missing.fbs\"; table T {}", "1:9 ZMQ223")]
    [InlineData("root_type X;", "1:11 ZMQ224")]
    [InlineData("struct S { a:int; } root_type S;", "1:31 ZMQ225")]
    [InlineData("table T { a:int (mine); }", "1:18 ZMQ226")]
    [InlineData("table T { a:string (required, required); }", "1:31 ZMQ227")]
    [InlineData("attribute \"m\"; table T { a:int (m:1.5); }", "1:35 ZMQ228")]
    [InlineData("struct S { }", "1:8 ZMQ229")]
    [InlineData("struct S (force_align:3) { a:int; }", "1:23 ZMQ230")]
    [InlineData("rpc_service S { f(T):T; } rpc_service S { f(T):T; } table T {}", "1:39 ZMQ231")]
    [InlineData("rpc_service S { f(T):T; f(T):T; } table T {}", "1:25 ZMQ232")]
    [InlineData("struct P { a:int; } rpc_service S { f(P):T; } table T {}", "1:39 ZMQ233")]
    [InlineData("struct S { a:[long:8192]; }", "1:12 ZMQ234")]
    [InlineData("table A {} table AT {}", "1:18 ZMQ235")]
    [InlineData("attribute \"zmq_topic\"; table T (zmq_topic) { a:int; }", "1:33 ZMQ236")]
    [InlineData("attribute \"zmq_formats\"; table T (zmq_formats:\"flatbuffers,yaml\") { a:int; }", "1:47 ZMQ237")]
    [InlineData("attribute \"zmq_formats\"; table T (zmq_formats:\"flatbuffers,FlatBuffers\") { a:int; }", "1:47 ZMQ238")]
    [InlineData("attribute \"zmq_topic\"; table T { a:int (zmq_topic:\"t/\"); }", "1:41 ZMQ239")]
    [InlineData("enum E:float { A }", "1:8 ZMQ240")]
    [InlineData("enum E:int { A, A }", "1:17 ZMQ241")]
    [InlineData("enum E:int { A = 1, B = 1 }", "1:21 ZMQ242")]
    [InlineData("enum E:byte { A = 128 }", "1:19 ZMQ243")]
    [InlineData("enum E:ubyte (bit_flags) { A = 8 }", "1:28 ZMQ244")]
    [InlineData("enum E:byte (bit_flags) { A }", "1:8 ZMQ245")]
    [InlineData("enum E:byte { A } union U { a:E }", "1:31 ZMQ246")]
    [InlineData("enum E:byte (force_align: 4) { A }", "1:14 ZMQ247")]
    [InlineData("table T { a:int; a:int; }", "1:18 ZMQ250")]
    [InlineData("table A {} table T { A:int; }", "1:22 ZMQ251")]
    [InlineData("table T {} union U { T } table X { u_type:int; u:U; }", "1:36 ZMQ252")]
    [InlineData("struct S { a:string; }", "1:14 ZMQ253")]
    [InlineData("struct A { a:A; b:int; }", "1:14 ZMQ254")]
    [InlineData("table T { a:[int:2]; }", "1:13 ZMQ255")]
    [InlineData("struct S { a:int (deprecated); }", "1:19 ZMQ256")]
    [InlineData("struct S { a:int (required); }", "1:19 ZMQ257")]
    [InlineData("table T { a:int (key); b:int (key); }", "1:31 ZMQ258")]
    [InlineData("table A {} table T { a:A (key); }", "1:27 ZMQ259")]
    [InlineData("table T { a:int = null (key); }", "1:25 ZMQ260")]
    [InlineData("table T { a:int (id:0); b:int; }", "1:25 ZMQ261")]
    [InlineData("table T { a:int (id:-1); }", "1:21 ZMQ262")]
    [InlineData("table T { a:int (id:0); b:int (id:2); }", "1:35 ZMQ263")]
    [InlineData("table A {} union U { A } table T { a:U (id:0); }", "1:44 ZMQ264")]
    [InlineData("table T { a:string (hash:\"fnv1_32\"); }", "1:21 ZMQ265")]
    [InlineData("table T { a:int (hash:\"md5\"); }", "1:23 ZMQ266")]
    [InlineData("table T { a:[byte] (nested_flatbuffer:\"T\"); }", "1:21 ZMQ267")]
    [InlineData("table T { a:[ubyte] (nested_flatbuffer:1); }", "1:40 ZMQ268")]
    [InlineData("table T { a:int (shared); }", "1:18 ZMQ269")]
    [InlineData("table T { a:[int] (vector64); }", "1:20 ZMQ270")]
    [InlineData("table T { a_b:int; aB:int; }", "1:20 ZMQ271")]
    [InlineData("struct S { a:int; } table T { a:S = 0; }", "1:37 ZMQ280")]
    [InlineData("table T { a:string = 1; }", "1:22 ZMQ281")]
    [InlineData("table T { a:byte = 128; }", "1:20 ZMQ282")]
    [InlineData("table T { a:int = x; }", "1:19 ZMQ283")]
    [InlineData("enum E:int { A = 1 } table T { a:E; }", "1:32 ZMQ284")]
    [InlineData("table T { a:int = sin(1); }", "1:19 ZMQ285")]
    [InlineData("enum E:int { null } table T { a:E = null; }", "1:37 ZMQ286")]
    public void A_mistake_is_reported_where_it_stands(string schema, string expected) => Assert.Equal(
        [$"/project/x.fbs {expected}"], SchemaRun.Of(("/project/x.fbs", schema)).Findings.Select(f => string.Join(' ', f.Split(' ').Take(3))));

    [Theory]
    [InlineData("/project/sub/a.fbs 1:7 ZMQ222 'A' is declared by b.fbs too; rename one of the two, or include that file")]
    public void Two_files_declare_a_type_once(string expected) => Assert.Equal(
        [expected], SchemaRun.Of(("/project/sub/a.fbs", "table A {}"), ("/project/b.fbs", "table A {}")).Findings);

    [Fact]
    public void Includes_are_relative_to_the_project_too() => Assert.Empty(
        SchemaRun.Of(("/project/sub/a.fbs", "include \"shared/b.fbs\"; table A { b:B; }"), ("/project/shared/b.fbs", "table B {}")).Findings);

    [Fact]
    public void Other_additional_files_are_left_alone() => Assert.Empty(SchemaRun.Of(("/project/readme.txt", "no schema"), ("/project/a.FBS", "table A {}")).Findings);

    [Fact]
    public void A_finding_is_at_its_file_and_span()
    {
        var location = SchemaRun.Of(("/project/x.fbs", "table T {\n  field:Unknown;\n}")).Result.Diagnostics.Single().Location;
        Assert.Equal("/project/x.fbs: (1,8)-(1,15)", location.GetLineSpan().ToString());
        Assert.Equal(18, location.SourceSpan.Start);
    }
}
