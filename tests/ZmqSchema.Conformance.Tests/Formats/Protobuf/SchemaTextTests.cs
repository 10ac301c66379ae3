using System.Text.RegularExpressions;
using CsCheck;
using Google.Protobuf.Reflection;
using ZmqSchema.Conformance.Tests.Peers;
using ZmqSchema.Conformance.Tests.Values;
using ZmqSchema.Corpus.Google;

namespace ZmqSchema.Conformance.Tests.Formats.Protobuf;

/// <summary>protoc reads the text of our schemas, makes of it what it makes of the file a peer wrote by hand, and decodes our bytes by it.</summary>
public partial class SchemaTextTests
{
    private const string Package = "corpus";

    public static TheoryData<string> Messages => CorpusMessages.Listing(WireFormat.Protobuf);

    [Theory]
    [MemberData(nameof(Messages))]
    public void Protoc_makes_the_same_of_our_text_as_of_a_peers(string name)
    {
        Protoc.SkipUnlessHere();
        AssertSameAsPeers(Protoc.Compile(new SchemaSet(CorpusMessages.All[name].Schema) { Package = Package }.ToProto()), name);
    }

    [Fact]
    public void All_of_them_are_one_file_with_each_type_in_it_once()
    {
        Protoc.SkipUnlessHere();
        var schemas = CorpusMessages.All.Values.Select(m => m.Schema).Where(s => s.Formats.Contains(WireFormat.Protobuf)).ToArray();
        var text = new SchemaSet(schemas) { Package = Package }.ToProto();
        Assert.Equal(text, new SchemaSet(schemas.Reverse().Concat(schemas)) { Package = Package }.ToProto());

        var file = Protoc.Compile(text);
        AssertSameAsPeers(file, [.. Messages.Select(row => row.Data)]);
        Assert.Equal(CorpusReflection.Descriptor.MessageTypes.Select(m => m.Name).Order(), file.MessageType.Select(m => m.Name).Order());
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void Protoc_decodes_our_bytes_by_our_text_as_by_a_peers(string name)
    {
        Protoc.SkipUnlessHere();
        var text = new SchemaSet(CorpusMessages.All[name].Schema) { Package = Package }.ToProto();
        var theirs = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Corpus", "corpus.proto"));
        AnyDocument.Of(CorpusMessages.All[name].Type).Sample(message =>
        {
            var body = Packed.OfAny(message);
            Assert.Equal(
                Protoc.Decode(theirs, $"corpus.{name}", body).Replace("uenicoede", "unicode", StringComparison.Ordinal),
                Protoc.Decode(text, $"corpus.{name}", body));
        }, iter: 5, threads: 1);
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void Protoc_encodes_by_our_text_what_is_read(string name)
    {
        Protoc.SkipUnlessHere();
        var schema = CorpusMessages.All[name].Schema;
        AssertGoesRound(schema, CorpusMessages.All[name].Type, AnyDocument.Of(CorpusMessages.All[name].Type));
    }

    [Fact]
    public void A_table_of_a_schema_file_goes_round_through_protoc()
    {
        Protoc.SkipUnlessHere();
        var robot = SchemaTable.Find("Corpus.Fleet.Robot");
        AssertGoesRound(robot.Schema, robot.Type, AnyObject.Of(robot.Type).Where(FlatBuffers.Packed.Fits));
    }

    // What protoc says of our bytes is all in fields that it knows; it packs that, and says the same of it after we read and packed it again.
    private static void AssertGoesRound<T>(MessageSchema schema, Type type, Gen<T> messages) where T : class
    {
        var (text, name) = (schema.ToProto(), schema.Name);
        messages.Sample(message =>
        {
            var said = Protoc.Decode(text, name, Packed.OfAny(message));
            Assert.DoesNotMatch(@"(?m)^\s*\d+[:{ ]", said);

            // A schema's union that is absent reads as one that holds nothing, which is a message without fields.
            Assert.Equal(Empty.Replace(said, ""), Empty.Replace(Protoc.Decode(text, name, Packed.Again(type, Protoc.Encode(text, name, said))), ""));
        }, iter: 5, threads: 1);
    }

    [GeneratedRegex(@"\w+ {\s*}\s*")]
    private static partial Regex Empty { get; }

    [Fact]
    public void A_message_that_does_not_list_Protobuf_has_a_text_unless_a_field_cannot_be_said()
    {
        Protoc.SkipUnlessHere();
        var accepted = 0;
        foreach (var schema in CorpusMessages.All.Values.Select(m => m.Schema).Concat(SchemaTable.All.Values.Select(t => t.Schema)))
        {
            string text;
            try
            {
                text = schema.ToProto();
            }
            catch (NotSupportedException refusal)
            {
                Assert.Matches(@"^'ZmqSchema\.Corpus\.\w+\.\w+' (is|has|holds) .+[;:] .+\.$", refusal.Message);
                continue;
            }

            Protoc.Compile(text);
            accepted++;
        }

        Assert.InRange(accepted, 50, int.MaxValue);
    }

    private static void AssertSameAsPeers(FileDescriptorProto file, params string[] names)
    {
        Assert.Equal(Package, file.Package);
        var ours = file.MessageType.ToDictionary(m => m.Name);
        Assert.All(names, name => Assert.Contains(name, ours.Keys));
        foreach (var theirs in CorpusReflection.Descriptor.MessageTypes.Where(m => ours.ContainsKey(m.Name)))
            AssertSame(theirs.ToProto(), ours[theirs.Name]);

        var enums = file.EnumType.ToDictionary(e => e.Name);
        foreach (var theirs in CorpusReflection.Descriptor.EnumTypes.Where(e => enums.ContainsKey(e.Name)))
            Assert.Equal(theirs.ToProto(), enums[theirs.Name]);
    }

    private static void AssertSame(DescriptorProto theirs, DescriptorProto ours)
    {
        foreach (var field in theirs.Field.Where(f => f.Name == "uenicoede"))
            field.Name = "unicode";
        foreach (var field in ours.Field.Concat(theirs.Field))
            field.ClearJsonName();
        Assert.Equal(theirs.Field.OrderBy(f => f.Number), ours.Field.OrderBy(f => f.Number));
        Assert.Equal(theirs.ReservedRange, ours.ReservedRange);
        Assert.Equal(theirs.OneofDecl, ours.OneofDecl);
        Assert.Equal(theirs.NestedType.Select(n => n.Name).Order(), ours.NestedType.Select(n => n.Name).Order());
        foreach (var nested in theirs.NestedType)
            AssertSame(nested, ours.NestedType.Single(n => n.Name == nested.Name));
    }
}
