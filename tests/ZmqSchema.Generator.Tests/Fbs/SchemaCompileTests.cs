using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Fbs;

/// <summary>What is emitted for schema files compiles without a word in the strictest project: every warning an error, nullable, documentation on.</summary>
public class SchemaCompileTests
{
    [Fact]
    public void Our_own_corpus_compiles_clean() => AssertClean(Corpora.In(Corpora.Own));

    [Fact]
    public void Foxglove_compiles_clean() => AssertClean(Corpora.In(Corpora.Foxglove));

    [Theory]
    [InlineData("namespace Google.N; table System { Console:int; } table Google { FlatBuffers:System; } table Table { Struct:[Google]; } struct Offset { ByteBuffer_:int; }", "names of the framework and of the library")]
    [InlineData("table T { builder:int; o:int; j:[int]; _o:string; _j:[string]; i:int; key:string (key); obj:T; data:[T]; value:int; bb:int; text:string; }", "names that emitted methods need")]
    [InlineData("struct S { i0:[int:2]; i1:int; builder:[byte:3]; o:int; j:[short:2]; } struct U { s:[S:2]; t:S; } table T { s:S; u:[U]; }", "names that loops need, and arrays within arrays")]
    [InlineData("table event { class:event; } struct fixed { int:int; } enum checked:byte { null_, sizeof, async } union delegate { event, fixed, namespace_:string } table T { d:delegate; all:[delegate]; c:checked = sizeof; }", "keywords")]
    [InlineData("table A { a:int; } union U { A, String:string, Text:string } table Values { u:U; all:[U]; } union Value { A } table Holder { v:Value; }", "strings in unions, and a union called Value")]
    [InlineData("table T (private) { a:S; } struct S (private) { x:int; } enum E:byte (private) { A } union U (private) { T, S } table Public { t:T; s:S; all:[S]; e:E; es:[E]; u:U; us:[U]; n:[ubyte] (nested_flatbuffer:\"T\"); x:int; }", "private types in public ones")]
    [InlineData("enum E:ulong (bit_flags) { A, B, C = 63 } table T { none:E; one:E = C; two:E = \"A B\"; off:E = null; } enum F:long { Low = -9223372036854775808, Zero = 0 } table V { f:F = Low; }", "enums at their limits")]
    [InlineData("table Same { same:int; Other:Same; } table Words { words:[string]; } union V { Same } union W { Text:string } table Unions { unions:V; texts:W; } table Texts { texts:W; all:[W]; } table Keyed { keyed:string (key); } table KeyedToo { keyed_too:ulong (key); all:[Keyed]; more:[KeyedToo]; }", "fields named like their tables")]
    [InlineData("table T { a:int; } table t { a:int; } namespace N; table T { a:t; }", "names that differ in case alone")]
    [InlineData("struct S { a:int; } table OnlyStructs { a:S; b:S; } table Empty { } table Gone { a:int (deprecated); b:string (deprecated, required); }", "tables that cannot be created in one call")]
    [InlineData("enum K:byte { A } table B { k:bool (key); } table E { k:K (key); } table F { k:float (key); } table S { k:string (key); } table L { b:[B]; e:[E]; f:[F]; s:[S]; }", "keys of all kinds")]
    [InlineData("struct P { a:int; } struct K { p:P (key); } struct A { a:[ubyte:4] (key); } table T { p:P (key); } table L { k:[K]; a:[A]; t:[T]; }", "keys that C# has no comparison for")]
    [InlineData("table T { __flat_buffers_shape:int; schema:int; pack:[int]; unpack:int; try_unpack:string; get_packed_size:[int]; message:int; writer:int; reader:int; table:int; layout:int; present:int; position:int; destination:int; source:int; }", "names of a message's members, and of locals in its methods")]
    [InlineData("struct S { size:int; destination:int; source:int; message:int; malformation:int; schema:int; items0:[int:2]; i:int; struct_size:int; } table T { s:S; all:[S]; }", "the same in structs")]
    [InlineData("attribute \"zmq_formats\"; struct S { a:[bool:3]; b:[ubyte:4]; } union U { T, S, text:string } table E { } table T (zmq_formats: \"messagepack,flatbuffers,protobuf\") { s:S (required); u:U (required); all:[U] (required); e:E (required); t:T; text:string = \"x\"; n:int = null; b:bool = true; f:float = nan; es:[E]; ss:[S]; v:[ubyte]; }", "another format, and everything required")]
    [InlineData("attribute \"zmq_formats\"; struct S (private) { x:int; } enum E:byte (private) { A } union U (private) { T, S } table T (private, zmq_formats: \"messagepack,flatbuffers,protobuf\") { a:S; u:U; e:E; } table P (zmq_formats: \"messagepack,flatbuffers,protobuf\") { t:T; s:S; u:U; us:[U]; e:E; }", "private messages")]
    [InlineData("table A { x:AView; } table AView { y:A; } union AViewView { A } table B { c:[AView]; } struct BView { x:int; } union C { A, B } enum CView:byte { X } table D { c:C; cs:[C]; b:BView; e:CView; } struct E { b:BView; } table EView { e:E; es:[E]; } namespace Q; table D { x:int; } namespace Q.DView; table F { d:Q.D; }", "types called as views are")]
    public void Odd_names_and_shapes_compile_clean(string schema, string what)
    {
        Assert.NotEmpty(what);
        AssertClean(("/project/x.fbs", schema));
    }

    [Fact]
    public void A_project_that_promises_the_common_language_specification_hears_nothing_of_emitted_code() => AssertClean(
        UserProject.Of("[assembly: CLSCompliant(true)]"),
        ("/project/x.fbs", "enum E:uint { A } struct S { a:uint; A_b:ulong; } union U { T } table T { a:uint; e:E; s:[S]; u:U; v:[ushort]; _x:byte; }"));

    private static void AssertClean(params (string, string)[] files) => AssertClean(UserProject.Of("// The user's own code."), files);

    private static void AssertClean(CSharpCompilation project, params (string, string)[] files)
    {
        var run = new SchemaRun(project: project).With(files);
        Assert.Empty(run.Findings);
        Assert.NotEmpty(run.Files);

        var result = run.Output.Emit(Stream.Null, xmlDocumentationStream: new MemoryStream(), cancellationToken: TestContext.Current.CancellationToken);
        var complaints = result.Diagnostics
            .Where(d => d.Id != "CS8019")
            .Select(d => $"{Path.GetFileName(d.Location.GetLineSpan().Path)} {Generation.Describe(d)} | {d.Location.SourceTree?.GetText(TestContext.Current.CancellationToken).Lines[d.Location.GetLineSpan().StartLinePosition.Line]}");
        Assert.True(!complaints.Any(), string.Join("\n", complaints));
    }
}
