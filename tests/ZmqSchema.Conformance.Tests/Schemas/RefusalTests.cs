using System.Security.Cryptography;
using System.Text;
using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Schemas;

/// <summary>What a language has no words for is refused with the field's name and what to do about it; and what does not depend on what.</summary>
public class RefusalTests
{
    [Fact]
    public void A_field_that_cannot_be_said_is_named_with_what_to_do() => Assert.Equal(
        [
            "'ZmqSchema.Corpus.Collections.Rows' holds int64[] within a sequence or dictionary, and what Protocol Buffers repeats cannot be repeated or absent itself; put int64[] into a message of its own.",
            "'ZmqSchema.Corpus.Collections.Rows' is int64[][], and a vector of FlatBuffers holds no vectors and nothing that may be absent; declare a message that holds the inner one, and send a sequence of those.",
            "'ZmqSchema.Corpus.Collections.Gaps' holds int32? within a sequence or dictionary, where Cap'n Proto has nothing that is absent; put it into a message of its own.",
            "'ZmqSchema.Corpus.Optionals.Number' is int32?, and a number is never absent in Cap'n Proto; add a bool that says whether it is there, or make it a message that may be absent.",
            "'ZmqSchema.Corpus.ByIndex' has no field with number 3, and the fields of Cap'n Proto count without a gap; keep a field there, or number them anew.",
            "'ZmqSchema.Corpus.Encodings.Longs' would have id 262142",
        ],
        [
            Refusal(() => Collections.Schema.ToProto()), Refusal(() => Collections.Schema.ToFlatBuffers()), Refusal(() => Collections.Schema.ToCapnProto()),
            Refusal(() => Optionals.Schema.ToCapnProto()), Refusal(() => ByIndex.Schema.ToCapnProto()), Refusal(() => Encodings.Schema.ToFlatBuffers()).Split(',')[0],
        ]);

    [Fact]
    public void An_empty_set_and_a_schema_of_nobodys_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new SchemaSet());
        Assert.Contains("Nobody's", Assert.Throws<ArgumentException>(() => new MessageSchema { Name = "Nobody's", Formats = [WireFormat.Json], Fingerprint = 0 }.ToProto()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_that_is_null_is_refused_by_its_place()
    {
        Assert.Equal("messages", Assert.Throws<ArgumentNullException>(() => new SchemaSet((IEnumerable<MessageSchema>)null!)).ParamName);
        Assert.Equal("messages[1]", Assert.Throws<ArgumentNullException>(() => new SchemaSet(Spot.Schema, null!)).ParamName);
    }

    [Fact]
    public void Ids_follow_from_names_alone()
    {
        var alone = Spot.Schema.ToCapnProto();
        var id = BitConverter.ToUInt64([.. SHA256.HashData(Encoding.UTF8.GetBytes("ZmqSchema.Corpus.Spot"))[..8].Reverse()]) | 1UL << 63;
        Assert.Contains($"struct Spot @0x{id:x16} {{", alone, StringComparison.Ordinal);
        Assert.Contains($"struct Spot @0x{id:x16} {{", new SchemaSet(Telemetry.Schema, Place.Schema).ToCapnProto(), StringComparison.Ordinal);

        var named = new SchemaSet(Spot.Schema) { Package = "plant" }.ToCapnProto().Split('\n')[1];
        Assert.Equal(named, new SchemaSet(Place.Schema) { Package = "plant" }.ToCapnProto().Split('\n')[1]);
        Assert.NotEqual(named, alone.Split('\n')[1]);
    }

    private static string Refusal(Func<string> text) => Assert.Throws<NotSupportedException>(text).Message;
}
