using System.Text.RegularExpressions;
using CsCheck;
using ZmqSchema.Compiler.Fbs;
using ZmqSchema.Compiler.Tests.Fbs.Reflection;
using ZmqSchema.Conformance.Tests.Peers;
using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers;

/// <summary>flatc and our own compiler read the text of our schemas; by it, flatc reads what we write and writes what we read.</summary>
public partial class SchemaTextTests
{
    private static readonly Packing Packing = new(WireFormat.FlatBuffers);

    // flatc 2.0.8 makes no JSON where there is a vector of unions.
    public static TheoryData<string> Messages => [.. CorpusMessages.Listing(WireFormat.FlatBuffers).Select(row => row.Data).Except(["Drawing", "Optionals"])];

    // flatc takes defaults of strings for some languages alone.
    public static TheoryData<string> Tables => [.. SchemaTable.Own.Select(row => row.Data).Where(name => !HasTextDefaults(SchemaTable.All[name]))];

    public static TheoryData<string> Foxglove => SchemaTable.OfFoxglove;

    [Theory]
    [MemberData(nameof(Messages))]
    public void Flatc_reads_our_bytes_by_our_text_and_what_it_writes_by_it_is_read(string name)
    {
        Flatc.SkipUnlessHere();
        var type = CorpusMessages.All[name].Type;
        var text = CorpusMessages.All[name].Schema.ToFlatBuffers();
        AnyDocument.Of(type).Where(m => CanBePacked(m)).Sample(message =>
        {
            var json = Flatc.ToJson(text, Packing.OfAny(message));
            var theirs = Flatc.ToBinary(text, json);
            Assert.Equal(Flatc.ToJson(text, theirs), Flatc.ToJson(text, Packing.Again(type, theirs)));

            // In JSON flatc cuts floats short, and what became zero by that it leaves out the next time; so it does with the sign of NaN.
            Assert.Equal(WithoutZeros(json), WithoutZeros(Flatc.ToJson(text, theirs)));
        }, iter: 5, threads: 1);
    }

    [Fact]
    public void The_text_means_what_a_peer_writes_by_hand()
    {
        Flatc.SkipUnlessHere();
        var text = CorpusMessages.All["Vectors"].Schema.ToFlatBuffers();
        AnyDocument.Of(CorpusMessages.All["Vectors"].Type).Where(m => CanBePacked(m)).Sample(message =>
        {
            // Of enums, flatc writes the names where it has any.
            var body = Packing.OfAny(message);
            Assert.Equal(Flatc.ToJson(FlatcTests.Schema, body), Flatc.ToJson(WithoutEnums(text), body));
        }, iter: 5, threads: 1);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_of_a_schema_file_has_its_layout_again(string name) => AssertSameLayout(SchemaTable.Find(name));

    [Theory]
    [MemberData(nameof(Foxglove))]
    public void A_table_of_Foxglove_has_its_layout_again(string name) => AssertSameLayout(SchemaTable.Find(name));

    [Fact]
    public void All_of_them_are_one_file_that_flatc_and_our_compiler_read()
    {
        Flatc.SkipUnlessHere();
        MessageSchema[] schemas =
        [
            .. CorpusMessages.All.Values.Select(m => m.Schema).Where(s => s.Formats.Contains(WireFormat.FlatBuffers)),
            .. SchemaTable.All.Values.Where(t => !HasTextDefaults(t)).Select(t => t.Schema),
        ];
        var text = new SchemaSet(schemas).ToFlatBuffers();
        Assert.Equal(text, new SchemaSet(schemas.Reverse().Concat(schemas)).ToFlatBuffers());
        AssertCompilesHere(text);
        var lines = Lines(Flatc.CompileText(text));
        Assert.All(SchemaTable.All.Values.Where(t => !HasTextDefaults(t)), table => Assert.Contains(lines, line => line.StartsWith($"table {table} ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_message_that_does_not_list_FlatBuffers_has_a_text_unless_a_field_cannot_be_said()
    {
        Flatc.SkipUnlessHere();
        var accepted = 0;
        foreach (var schema in CorpusMessages.All.Values.Select(m => m.Schema))
        {
            string text;
            try
            {
                text = schema.ToFlatBuffers();
            }
            catch (NotSupportedException refusal)
            {
                Assert.StartsWith("'ZmqSchema.Corpus.", refusal.Message, StringComparison.Ordinal);
                continue;
            }

            Flatc.CompileText(text);
            AssertCompilesHere(text);
            accepted++;
        }

        Assert.InRange(accepted, 50, int.MaxValue);
    }

    // What flatc makes of our text it makes of the file: names, ids, offsets, types, defaults, required, key and deprecated, sizes and alignments.
    private static void AssertSameLayout(SchemaTable table)
    {
        Flatc.SkipUnlessHere();
        var text = table.Schema.ToFlatBuffers();
        AssertCompilesHere(text);

        var theirs = Lines(Flatc.Compile(table.File)).ToHashSet();
        var ours = Lines(Flatc.CompileText(text)).Where(l => !l.StartsWith("file ", StringComparison.Ordinal)).ToArray();
        Assert.Contains(ours, line => line.StartsWith($"table {table.Name} ", StringComparison.Ordinal));
        Assert.All(ours, line => Assert.Contains(line, theirs));
    }

    // ZMQ271: two members of the classes that we would make of it have one name, which is nothing to flatc.
    internal static void AssertCompilesHere(string text) =>
        Assert.DoesNotContain(SchemaProject.Compile([new("schema.fbs", text)]).Findings.Select(f => f.Finding.ToString()), f => !f.Contains("ZMQ271", StringComparison.Ordinal));

    private static bool HasTextDefaults(SchemaTable table) => table.Name.StartsWith("Corpus.TextDefaults.", StringComparison.Ordinal);

    private static bool CanBePacked(object message)
    {
        try
        {
            return Packing.OfAny(message).Length > 0;
        }
        catch (ArgumentException)
        {
            // Times beyond nanoseconds of 64 bits.
            return false;
        }
    }

    private static string[] Lines(byte[] binarySchema) =>
        [.. BinarySchema.Describe(binarySchema).Select(line => Spaces.Replace(Attributes.Replace(line, "()", 1), " ").TrimEnd())];

    private static string WithoutEnums(string text) => text.Replace(":[Weather]", ":[int]", StringComparison.Ordinal).Replace("key:Weather", "key:int", StringComparison.Ordinal);

    [GeneratedRegex(@"\s+|\s*\|\s*")]
    private static partial Regex Spaces { get; }

    private static string WithoutZeros(string json) => string.Concat(Zeros.Replace(json, "").Replace("-nan", "nan", StringComparison.Ordinal).Where(c => !char.IsWhiteSpace(c) && c != ','));

    [GeneratedRegex(@"""\w+"": -?0\.0(?=[,\s])")]
    private static partial Regex Zeros { get; }

    // Those that people declare mean nothing to the layout.
    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Attributes { get; }
}
