using Microsoft.CodeAnalysis;
using ZmqSchema.Generator.Frontends.Fbs;
using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Fbs.Referenced;

/// <summary>A schema names the messages of C# that other assemblies declare, as it does those of its own project.</summary>
public class ReferencedMessageTests
{
    private const string Code = """
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Friend")]

        namespace Market
        {
            [ZmqMessage(WireFormat.FlatBuffers, WireFormat.Json)] public partial record Quote(string Venue, Spot Spot);
            [ZmqMessage] public readonly partial record struct Spot(byte Kind, double At);
            [ZmqMessage(WireFormat.MessagePack)] public partial record Packed(string A);
            [ZmqMessage(WireFormat.FlatBuffers)] internal partial record Secret(string A);
            [ZmqUnion, ZmqMessage(WireFormat.FlatBuffers, WireFormat.Json)]
            public abstract partial record Order { public sealed record Buy(Quote At) : Order; public sealed record Sell(int Amount) : Order; }
            [ZmqUnion] public abstract partial record Loose { public sealed record One(int A) : Loose; }
            [ZmqUnion, ZmqMessage(WireFormat.FlatBuffers)] internal abstract partial record Hidden { internal sealed record One(int A) : Hidden; }
            public static partial class Inner { [ZmqMessage(WireFormat.FlatBuffers, WireFormat.Json)] public partial record Deep(int A); }
        }
        """;

    private const string Schema = """
        attribute "zmq_formats";
        namespace Market.Books;
        union Any { Quote, Held:Inner.Deep }
        table Book (zmq_formats: "flatbuffers,json") { best:Quote; all:[Market.Quote]; spot:Spot; order:Order; orders:[Order]; deep:Inner.Deep; any:Any; anys:[Any]; }
        root_type Book;
        """;

    private const string Program = """
        public static class Program
        {
            public static string Run()
            {
                var book = new Market.Books.BookT
                {
                    Best = new("a", new(1, 2)), All = [new("b", default)], Spot = new(3, 4), Order = new Market.Order.Buy(new("c", default)),
                    Orders = [new Market.Order.Sell(5)], Deep = new(6), Any = Market.Books.AnyUnion.FromHeld(new(7)), Anys = [Market.Books.AnyUnion.FromQuote(new("d", default))],
                };
                var read = Market.Books.BookT.Unpack(Packed(book, WireFormat.FlatBuffers));
                var again = Market.Books.BookT.Unpack(Packed(read, WireFormat.Json), WireFormat.Json);
                var accessor = Market.Books.Book.GetRootAsBook(new(again.SerializeToBinary()));
                Market.Books.BookView.TryCreate(Packed(again, WireFormat.FlatBuffers), out var view);
                return FormattableString.Invariant(
                    $"{accessor.Best.Venue} {again.All[0].Venue} {again.Spot?.At} {((Market.Order.Buy)accessor.Order).At.Venue} {accessor.Orders(0)} {read.Deep.A} {view.Order.Case} {view.Verify()} {accessor.AnyAsHeld().A} {again.Anys[0].AsQuote().Venue}");
            }

            private static byte[] Packed(Market.Books.BookT book, WireFormat format)
            {
                var body = new byte[book.GetPackedSize(format)];
                book.Pack(body, format);
                return body;
            }
        }
        """;

    private const string Said = "a b 4 c Sell { Amount = 5 } 6 Buy True 7 d";

    private static readonly Lazy<Library> s_market = new(() => Library.Of("Market", Code));

    [Fact]
    public void A_schema_holds_messages_structs_and_unions_of_another_assembly() =>
        Assert.Equal(Said, s_market.Value.Run(s_market.Value.Project(Program, ("/other/book.fbs", Schema))));

    [Fact]
    public void A_project_that_refers_to_both_holds_what_holds_them()
    {
        var books = s_market.Value.Within("Books", "", ("/project/book.fbs", Schema));
        var project = Library.Project(
            """
            public static class Program
            {
                public static string Run()
                {
                    var shelf = new Shelves.ShelfT { Books = [new() { Best = new("a", default), Order = new Market.Order.Sell(1) }], Own = new Market.Order.Sell(2), Any = Market.Books.AnyUnion.FromHeld(new(3)), Others = [new() { Type = Shelves.Other.Deep, Value = new Market.Inner.Deep(4) }] };
                    var body = new byte[shelf.GetPackedSize()];
                    shelf.Pack(body);
                    var read = Shelves.ShelfT.Unpack(body);
                    return $"{read.Books[0].Best.Venue} {read.Books[0].Order} {Shelves.Shelf.GetRootAsShelf(new(body)).Own} {Shelves.Shelf.GetRootAsShelf(new(body)).AnyAsHeld().A} {read.Others[0].AsDeep().A}";
                }
            }
            """,
            [books],
            ("/other/shelf.fbs", "include \"Books/book.fbs\"; namespace Shelves; union Other { Deep:Market.Inner.Deep } table Shelf { books:[Market.Books.Book]; own:Market.Order; any:Market.Books.Any; others:[Other]; }"));
        Assert.Equal("a Sell { Amount = 1 } Sell { Amount = 2 } 3 4", books.Run(project));
    }

    [Theory]
    [InlineData("table T { a:Market.Packed; }", "1:13 ZMQ272 'Market.Packed' is the message Market.Packed that C# declares, and does not list FlatBuffers; add WireFormat.FlatBuffers to its [ZmqMessage]")]
    [InlineData("struct S { a:Market.Spot; }", "1:14 ZMQ272 'Market.Spot' is the message Market.Spot that C# declares, and only tables, vectors in them and unions hold such a message; hold it in a table")]
    [InlineData("table T { a:Market.Secret; }", "1:13 ZMQ273 'Market.Secret' is the message Market.Secret, which is internal in Market, whose code alone can use it; make it public there, or give this assembly access there with [assembly: InternalsVisibleTo]")]
    [InlineData("table T { a:[Market.Hidden]; }", "1:14 ZMQ273 'Market.Hidden' is the message Market.Hidden, which is internal in Market, whose code alone can use it; make it public there, or give this assembly access there with [assembly: InternalsVisibleTo]")]
    [InlineData("table T { a:Market.Loose; }", "1:11 ZMQ306 'TT.A' holds Market.Loose of another assembly, which has no FlatBuffers codec; list WireFormat.FlatBuffers there")]
    [InlineData("attribute \"zmq_formats\"; table T (zmq_formats: \"flatbuffers,pickle\") { a:Market.Quote; }", "1:72 ZMQ306 'TT.A' holds Market.Quote of another assembly, which has no Pickle codec; list WireFormat.Pickle there")]
    [InlineData("table T { a:Quote; }", "1:13 ZMQ220 'Quote' is not declared, neither in this file nor in one that it includes; check its spelling and namespace, and that an enum or union stands above its use")]
    public void What_cannot_be_held_is_told_at_its_name(string schema, string expected) =>
        Assert.Equal([$"/other/x.fbs {expected}"], s_market.Value.Project("", ("/other/x.fbs", schema)).Findings);

    [Fact]
    public void A_friend_sees_what_is_internal() =>
        Compiles(new SchemaRun("/other/", Friend(s_market.Value)).With(("/other/x.fbs", "table T { a:Market.Secret; b:[Market.Hidden]; }")));

    [Fact]
    public void What_the_project_declares_itself_hides_what_another_assembly_does()
    {
        var project = s_market.Value.Project(
            "namespace Market.Books { [ZmqMessage(WireFormat.FlatBuffers)] public partial record Quote(int Own); }",
            ("/other/x.fbs", "namespace Market.Books; table T { a:Quote; b:Order; } table Order { n:int; }"));
        Assert.Contains("global::Market.Books.Quote", project.Files["Market.Books.T.fbs.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("global::Market.Order", project.Files["Market.Books.T.fbs.g.cs"], StringComparison.Ordinal);
        Compiles(project);
    }

    [Fact]
    public void An_edit_of_code_looks_for_no_other_messages()
    {
        var project = s_market.Value.Project("class A;", ("/other/book.fbs", Schema));
        project.Edit(s_market.Value.Refer(UserProject.Of("class B;")));
        foreach (var step in new[] { FbsSteps.Elsewhere, FbsSteps.Link, FbsSteps.Messages, Steps.Link })
            Assert.All(project.ReasonsOf(step), reason => Assert.True(reason is IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached, $"{step} {reason}"));
    }

    private static Microsoft.CodeAnalysis.CSharp.CSharpCompilation Friend(Library library) =>
        library.Refer(UserProject.Of("").WithAssemblyName("Friend"));

    private static void Compiles(SchemaRun run)
    {
        Assert.Empty(run.Findings);
        Assert.DoesNotContain(run.Output.GetDiagnostics(TestContext.Current.CancellationToken), d => d.Severity is DiagnosticSeverity.Error && d.Id != "CS1591");
    }
}
