using System.Buffers.Binary;
using Corpus.Alignments;
using Corpus.Mixed;
using Google.FlatBuffers;
using ZmqSchema.Conformance.Tests.Peers;
using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Objects;

/// <summary>Vectors begin where <c>force_align</c> says, as in what flatc writes, whatever stands before them.</summary>
public class AlignmentTests
{
    // By the fields' ids: bytes, floats, pairs, texts, leaves, doubles.
    private static readonly (int Id, int Alignment)[] Vectors = [(1, 16), (2, 32), (3, 8), (4, 16), (5, 32), (6, 8)];

    public static TheoryData<int> Lengths => [.. Enumerable.Range(0, 34)];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Ours_do(int length)
    {
        var message = Some(length);
        var body = Packed.Of(message);
        AssertAligned(body, Vectors);
        Assert.Equal(body, Packed.AtOnce(message));
        Assert.Equal(body, Packed.Of(AlignedT.Unpack(body)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void So_do_flatcs_of_the_same_values_which_it_reads_in_ours(int length)
    {
        Flatc.SkipUnlessHere();

        var schema = SchemaTable.All["Corpus.Alignments.Aligned"].File;
        var json = Flatc.ToJson(schema, "Corpus.Alignments.Aligned", [Packed.Of(Some(length))]);
        var theirs = Flatc.ToBinary(schema, "Corpus.Alignments.Aligned", json).Single();
        Assert.Equal(json, Flatc.ToJson(schema, "Corpus.Alignments.Aligned", [theirs]));
        AssertAligned(theirs, Vectors);
    }

    // flatc prints no JSON of it.
    [Theory]
    [MemberData(nameof(Lengths))]
    public void So_does_a_vector_of_unions(int length) => AssertAligned(
        Packed.Of(new MarksT { Before = new('x', length), All = [new() { Type = AnyMark.Mark, Value = new MarkT { N = 6 } }] }), [(2, 32)]);

    private static void AssertAligned(byte[] body, (int Id, int Alignment)[] vectors)
    {
        var table = new Table(BinaryPrimitives.ReadInt32LittleEndian(body), new ByteBuffer(body));
        foreach (var (id, alignment) in vectors)
        {
            var at = table.__vector(table.__offset(4 + (2 * id)));
            Assert.True(at % alignment == 0, $"Field {id} begins at {at}.");
        }
    }

    private static AlignedT Some(int length) => new()
    {
        Before = new('x', length),
        Bytes = [1, 2, 3],
        Floats = [0.5f, -1],
        Pairs = [new() { A = 1, B = 2 }, new() { A = -3, B = -4 }],
        Texts = ["t", ""],
        Leaves = [new() { N = 5 }, new()],
        Doubles = [0.25],
    };
}
