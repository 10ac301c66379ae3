using System.Text;
using CsCheck;
using ZmqSchema.Conformance.Tests.Peers;
using ZmqSchema.Conformance.Tests.Values;
using ZmqSchema.Tests;

namespace ZmqSchema.Conformance.Tests.Formats.CapnProto;

/// <summary>capnp reads the text of our schemas.</summary>
public class SchemaTextTests
{
    private static string ByHand => Path.Combine(AppContext.BaseDirectory, "Corpus", "corpus.capnp");

    [Fact]
    public void Every_message_has_a_text_that_capnp_reads_unless_a_field_cannot_be_said()
    {
        CapnpSchemas.SkipUnlessHere();
        var refused = new List<string>();
        var schemas = CorpusMessages.All.Values.Select(m => m.Schema).Concat(SchemaTable.All.Values.Select(t => t.Schema)).ToArray();
        foreach (var schema in schemas)
        {
            if (TextOf(schema, refused) is { } text)
                CapnpSchemas.Compile(text);
        }

        Assert.All(refused, why => Assert.Matches(@"^'(ZmqSchema\.Corpus|Corpus|foxglove)\.[\w.]+' (is|has|holds) .+; .+\.$", why));
        Assert.InRange(refused.Count, 1, schemas.Length / 4);
    }

    [Fact]
    public void All_of_them_are_one_file()
    {
        CapnpSchemas.SkipUnlessHere();
        var refused = new List<string>();
        MessageSchema[] schemas =
        [
            .. CorpusMessages.All.Values.Select(m => m.Schema).Concat(SchemaTable.All.Values.Select(t => t.Schema)).Where(s => TextOf(s, refused) is not null),
        ];
        var text = new SchemaSet(schemas).ToCapnProto();
        Assert.Equal(text, new SchemaSet(schemas.Reverse().Concat(schemas)).ToCapnProto());
        CapnpSchemas.Compile(text);
    }

    [Fact]
    public void Capnp_decodes_our_bytes_by_our_text_as_by_the_text_written_by_hand()
    {
        CapnpSchemas.SkipUnlessHere();
        var messages = CorpusMessages.All.Values.Where(m => m.Schema.Formats.Contains(WireFormat.CapnProto)).ToArray();
        var packing = new Packing(WireFormat.CapnProto);
        foreach (var message in messages)
        {
            var (text, name) = (message.Schema.ToCapnProto(), message.Type.Name);
            AnyDocument.Of(message.Type).Where(m => Fits(packing, m)).Sample(it =>
            {
                var body = packing.OfAny(it);
                Assert.Equal(Encoding.UTF8.GetString(Capnp.Good(body, "decode", ByHand, name)), CapnpSchemas.Decode(text, name, body));
            }, iter: 3, threads: 1);
        }
    }

    private static bool Fits(Packing packing, object message)
    {
        try
        {
            return packing.OfAny(message).Length > 0;
        }
        catch (ArgumentException)
        {
            // Times beyond nanoseconds of 64 bits.
            return false;
        }
    }

    private static string? TextOf(MessageSchema schema, List<string> refused)
    {
        try
        {
            return schema.ToCapnProto();
        }
        catch (NotSupportedException refusal)
        {
            refused.Add(refusal.Message);
            return null;
        }
    }
}
