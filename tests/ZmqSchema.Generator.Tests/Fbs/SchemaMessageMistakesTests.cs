using System.Globalization;
using Microsoft.CodeAnalysis;
using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Fbs;

/// <summary>The rules on messages hold for tables too, and speak of the class at the place of its table or field.</summary>
public class SchemaMessageMistakesTests
{
    [Theory]
    [InlineData(
        "attribute \"zmq_topic\"; namespace N; table T (zmq_topic: \"\") { a:int; }",
        "1:43 ZMQ401 'N.TT' has an empty topic, which sends an empty frame that every subscription matches; leave zmq_topic out for no topic frame")]
    [InlineData(
        "attribute \"zmq_formats\"; table T (zmq_formats: \"struct\") { a:int; the_name:string; }",
        "1:67 ZMQ301 'TT.TheName' is a string, which has no fixed size; leave \"struct\" out of zmq_formats")]
    [InlineData(
        "attribute \"zmq_formats\"; struct S { a:int; } table T (zmq_formats: \"struct\") { s:S; }",
        "1:80 ZMQ501 'TT.S' holds ST, which is a struct of a schema and has no Struct form; make it a table with \"struct\" in its zmq_formats, or choose another wire format")]
    [InlineData(
        "attribute \"zmq_formats\"; table A { a:int; } table T (zmq_formats: \"struct\") { s:A; }",
        "1:79 ZMQ501 'TT.S' holds AT, which does not list \"struct\" in its zmq_formats; add it there")]
    [InlineData(
        "attribute \"zmq_formats\"; table A { a:int; } union U { A } table T (zmq_formats: \"struct\") { u:U; }",
        "1:93 ZMQ500 'TT.U' is a union, which Struct cannot hold; send the case's number and a field for each case, or choose another wire format")]
    [InlineData(
        "attribute \"zmq_formats\"; table T (zmq_formats: \"raw\") { a:int; b:int; }",
        "1:32 ZMQ303 'TT' is a table, and Raw sends payloads alone, which tables have none of; leave \"raw\" out of zmq_formats")]
    [InlineData(
        "struct Large { a:[long:8000]; } table T { a:Large; b:Large; }",
        "1:43 ZMQ513 'TT.A' makes its table longer than 65535 bytes; send it in a vector, or as a message that is a table")]
    [InlineData(
        "attribute \"zmq_formats\"; table T (zmq_formats: \"flatbuffers,capnproto\") { a:int; } table TCapnProto { a:int; }",
        "1:32 ZMQ544 'TT' gets a view called TCapnProtoView, and there is such a type already; give that one another name")]
    [InlineData(
        "attribute \"zmq_formats\"; table T (zmq_formats: \"flatbuffers,capnproto\") { a:int; } enum TCapnProtoView:byte { A }",
        "1:32 ZMQ544 'TT' gets a view called TCapnProtoView, and there is such a type already; give that one another name")]
    public void A_mistake_is_reported_where_it_stands(string schema, string expected) =>
        Assert.Equal([$"/project/x.fbs {expected}"], SchemaRun.Of(("/project/x.fbs", schema)).Findings);

    [Theory]
    [InlineData("[ZmqMessage] public partial class TT { public int Twice => 2 * A; }", "Snippet.cs 1:35 ZMQ208 'TT' is a class that a schema file declares, and what it is as a message stands there; remove the attribute, and say topic and formats in the schema with zmq_topic and zmq_formats")]
    [InlineData("[ZmqMessage(Name = \"T\")] public partial class Another { public int A; }", "Snippet.cs 1:47 ZMQ207 'Another' has the schema name 'T', which 'TT' has already; give one of them another Name")]
    [InlineData("[ZmqMessage] public partial class Tick { public Here? A; } public class Here;", "Snippet.cs 1:55 ZMQ201 'Tick.A' holds Here, which is not a message; add [ZmqMessage] to that type, or mark the member [ZmqIgnore]")]
    public void Schemas_and_code_are_checked_together(string source, string expected) => Assert.Contains(
        expected, new SchemaRun(project: UserProject.Of(source)).With(("/project/x.fbs", "table T { a:int; }")).Findings);

    [Theory]
    [InlineData("Zoo.Vec", "Zoo.Vec, which is not a message; hold Zoo.VecT instead")]
    [InlineData("List<Leg>", "Zoo.Leg, which is not a message; hold Zoo.LegT instead")]
    [InlineData("Leg?", "Zoo.Leg, which is not a message; hold Zoo.LegT instead")]
    [InlineData("Zoo.VecView", "Zoo.VecView, which is not a message; hold Zoo.VecT instead")]
    [InlineData("Zoo.ThingView", "Zoo.ThingView, which is not a message; hold Zoo.ThingUnion instead")]
    [InlineData("ThingVerify", "Zoo.ThingVerify, which is not a message; hold Zoo.ThingUnion instead")]
    [InlineData("LegVerify", "Zoo.LegVerify, which is not a message; hold Zoo.LegT instead")]
    [InlineData("OwnView", "OwnView, which is not a message; hold Own instead")]
    [InlineData("ImageView", "ImageView, which is not a message; hold Image instead")]
    public void What_is_emitted_beside_messages_is_told_with_the_message_to_hold(string type, string expected)
    {
        var code = $"""
            using Zoo;
            [ZmqMessage(WireFormat.FlatBuffers)] public partial record Own(int A);
            [ZmqMessage] public partial record struct Image(int A, [ZmqPayload] ReadOnlyMemory<byte> Pixels);
            [ZmqMessage(WireFormat.Json, WireFormat.FlatBuffers)] public partial record Tick({type} A, int X);
            """;
        var run = new SchemaRun(project: UserProject.Of(code)).With(("/project/x.fbs", "namespace Zoo; struct Vec { x:float; } table Leg { a:int; } union Thing { Leg }"));
        Assert.Equal($"'Tick.A' holds {expected}, or mark the member [ZmqIgnore]", Assert.Single(run.Result.Diagnostics, d => d.Id == "ZMQ201").GetMessage(CultureInfo.InvariantCulture));
        Assert.Single(run.Findings);
        Assert.DoesNotContain(run.Files.Keys, name => name.StartsWith("Tick.", StringComparison.Ordinal));
    }

    [Fact]
    public void The_enum_of_a_schema_s_union_is_an_enum_like_any_other()
    {
        var project = UserProject.Of("#pragma warning disable CS1591\n[ZmqMessage(WireFormat.FlatBuffers, WireFormat.Json)] public partial record Tick(Zoo.Thing A, List<Zoo.Thing> B);");
        var run = new SchemaRun(project: project).With(("/project/x.fbs", "namespace Zoo; table Leg { a:int; } union Thing { Leg }"));
        Assert.Empty(run.Findings);
        Assert.Contains(run.Files.Keys, name => name.StartsWith("Tick.", StringComparison.Ordinal));
        Assert.DoesNotContain(run.Output.GetDiagnostics(TestContext.Current.CancellationToken), d => d.Severity is DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("\\ud800", "ZMQ103")]
    [InlineData("\\udc00", "ZMQ103")]
    [InlineData("\\ud83d\\ude80", null)]
    public void Half_of_a_surrogate_pair_is_no_topic_in_a_schema_either(string topic, string? expected) => Assert.Equal(
        expected, SchemaRun.Of(("/project/x.fbs", $"attribute \"zmq_topic\"; table T (zmq_topic: \"t{topic}\") {{ a:int; }}")).Result.Diagnostics.SingleOrDefault()?.Id);

    [Theory]
    [InlineData("table T { a:int; }", "ZMQ210")]
    [InlineData("table T { a:int }", "ZMQ102")]
    public void What_a_broken_schema_may_declare_is_no_second_mistake(string schema, string expected)
    {
        var run = new SchemaRun(project: UserProject.Of("[ZmqMessage(WireFormat.Json)] public partial record Tick(OtherT A);")).With(("/project/x.fbs", schema));
        Assert.Equal(expected, Assert.Single(run.Result.Diagnostics).Id);
    }

    [Theory]
    [InlineData("table T { a:Quote; }", "1:13 ZMQ272 'Quote' is the message N.Quote that C# declares, and does not list FlatBuffers; add WireFormat.FlatBuffers to its [ZmqMessage]")]
    [InlineData("table T { a:[N.Quote]; }", "1:14 ZMQ272 'N.Quote' is the message N.Quote that C# declares, and does not list FlatBuffers; add WireFormat.FlatBuffers to its [ZmqMessage]")]
    [InlineData("struct S { a:Spot; }", "1:14 ZMQ272 'Spot' is the message N.Spot that C# declares, and only tables, vectors in them and unions hold such a message; hold it in a table")]
    [InlineData("union U { Spot }", "1:11 ZMQ272 'Spot' is the message N.Spot that C# declares, and is no table, and cases of a schema's union are tables; hold it in one")]
    [InlineData("struct S { a:Choice; }", "1:14 ZMQ272 'Choice' is the message N.Choice that C# declares, and only tables, vectors in them and unions hold such a message; hold it in a table")]
    [InlineData("struct S { a:[N.Choice:2]; }", "1:15 ZMQ272 'N.Choice' is the message N.Choice that C# declares, and only tables, vectors in them and unions hold such a message; hold it in a table")]
    [InlineData("union U { Choice }", "1:11 ZMQ272 'Choice' is the message N.Choice that C# declares, and is no table, and cases of a schema's union are tables; hold it in one")]
    [InlineData("union U { One:N.Choice }", "1:15 ZMQ272 'N.Choice' is the message N.Choice that C# declares, and is no table, and cases of a schema's union are tables; hold it in one")]
    [InlineData("table T { a:[ubyte] (nested_flatbuffer: \"Choice\"); }", "1:41 ZMQ272 'Choice' is the message N.Choice that C# declares, and only tables, vectors in them and unions hold such a message; hold it in a table")]
    [InlineData("rpc_service S { Call(Choice):Choice; }", "1:22 ZMQ233 'N.S.Call' takes and gives tables only, and 'Choice' is none")]
    [InlineData("table T { a:Choice (key); }", "1:21 ZMQ259 'N.T.a' cannot be a key: only scalars, enums, strings, structs and fixed arrays of scalars can")]
    [InlineData("table T { a:Choice (id: 0); }", "1:25 ZMQ264 'N.T.a' has the id 0; a union takes two, and its id is the second one: write 1 or more")]
    [InlineData("table T { a:Choice; a_type:int; }", "1:21 ZMQ250 'N.T.a_type' is declared already; rename one of the two")]
    [InlineData("table T { a:Choice = 1; }", "1:22 ZMQ280 'N.T.a' cannot have a default: tables, structs and unions, and all fields within structs, have none")]
    [InlineData("table T { a:int; add_a:Choice; }", "1:18 ZMQ271 'N.T.add_a' gives C# the name AddA, which 'N.T.a' has already; rename it")]
    [InlineData("struct S { a:Tick; }", "1:14 ZMQ272 'Tick' is the message N.Tick that C# declares, and only tables, vectors in them and unions hold such a message; hold it in a table")]
    [InlineData("table T { a:[ubyte] (nested_flatbuffer: \"Tick\"); }", "1:41 ZMQ272 'Tick' is the message N.Tick that C# declares, and only tables, vectors in them and unions hold such a message; hold it in a table")]
    [InlineData("table T { a:Outer.Tick; }", "1:13 ZMQ220 'Outer.Tick' is not declared, neither in this file nor in one that it includes; check its spelling and namespace, and that an enum or union stands above its use")]
    public void A_message_of_code_that_a_schema_cannot_hold_is_told_at_its_name(string schema, string expected)
    {
        const string code = """
            namespace N
            {
                [ZmqMessage] public partial record struct Quote([property: ZmqFixedLength(4)] string A);
                [ZmqMessage] public partial record struct Spot(int A);
                [ZmqMessage(WireFormat.FlatBuffers)] public partial record struct Tick(int A);
                [ZmqMessage(WireFormat.FlatBuffers), ZmqUnion] public abstract partial record Choice { public sealed record One(int A) : Choice; }
            }
            """;
        var run = new SchemaRun(project: UserProject.Of(code)).With(("/project/x.fbs", "namespace N;\n" + schema));
        Assert.Equal([$"/project/x.fbs 2:{expected[2..]}"], run.Findings);
        Assert.Empty(run.Accessors);
    }

    [Theory]
    [InlineData("namespace N.Deep; table T { a:Tick; b:[N.Tick]; c:Inner; }")]
    [InlineData("table T { a:N.Tick; b:N.Outer.Held; }")]
    [InlineData("union U { N.Tick, Held:N.Outer.Held, N.Deep.Inner } table T { a:U; b:[U]; }")]
    [InlineData("namespace N.Deep; table T { a:Tick; } table Tick { own:int; }")]
    [InlineData("namespace N.Deep; table T { a:Choice; b:[N.Choice]; c:Inner; d:N.Outer.Sort (required); }")]
    [InlineData("namespace N.Deep; table T { a:Choice; b:[Choice]; } table Choice { own:int; }")]
    [InlineData("namespace N.Deep; union Choice { Mine } table Mine { own:int; } table T { a:Choice; b:[Choice]; }")]
    [InlineData("namespace N; table T { ids:Choice (id: 2); n:int (id: 0); b:[Choice] (id: 4, deprecated); }")]
    public void A_message_of_code_is_found_as_a_type_of_a_schema_would_be_and_behind_one(string schema)
    {
        const string code = """
            #pragma warning disable CS1591
            namespace N
            {
                [ZmqMessage(WireFormat.FlatBuffers)] public partial record struct Tick(int A);
                public partial class Outer
                {
                    [ZmqMessage(WireFormat.FlatBuffers)] public partial class Held { public int A; }
                    [ZmqUnion] internal abstract partial record Sort { internal sealed record None(int A) : Sort; }
                }

                [ZmqUnion] public abstract partial record Choice { public sealed record One(int A) : Choice; public sealed record Two(Choice? Other, Tick Tick) : Choice; }
            }

            namespace N.Deep
            {
                [ZmqMessage(WireFormat.FlatBuffers)] public partial record Inner(string A);
            }
            """;
        var run = new SchemaRun(project: UserProject.Of(code)).With(("/project/x.fbs", schema));
        Assert.Empty(run.Findings);
        Assert.DoesNotContain(run.Output.GetDiagnostics(TestContext.Current.CancellationToken), d => d.Severity is DiagnosticSeverity.Error);
    }

    [Fact]
    public void What_holds_a_message_of_code_in_one_file_is_held_by_another()
    {
        const string code = """
            #pragma warning disable CS1591
            namespace N;
            [ZmqMessage(WireFormat.FlatBuffers)] public partial record Tick(int A);
            [ZmqUnion] public abstract partial record Choice { public sealed record One(int A) : Choice; }
            """;
        var run = new SchemaRun(project: UserProject.Of(code)).With(
            ("/project/z.fbs", "namespace N; union U { Tick } table Held { choice:Choice; name:string (key); u:U; }"),
            ("/project/a.fbs", "include \"z.fbs\"; namespace M; table T { u:N.U; all:[N.U]; held:[N.Held]; }"));
        Assert.Empty(run.Findings);
        Assert.DoesNotContain(run.Output.GetDiagnostics(TestContext.Current.CancellationToken), d => d.Severity is DiagnosticSeverity.Error);
        Assert.Contains("global::N.Tick UAsTick()", run.Files["M.T.fbs.g.cs"], StringComparison.Ordinal);
    }
}
