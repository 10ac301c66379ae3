using System.Text;
using System.Text.Json;
using ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Views;
using ZmqSchema.Conformance.Tests.Peers;
using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Objects;

/// <summary>The buffers that flatc has made of the values in <c>schemas/flatbuffers.golden.tsv</c>.</summary>
public class GoldenBytesTests
{
    private static readonly ILookup<string, Golden> Rows = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Corpus", "flatbuffers.golden.tsv"))
        .Select(line => line.Split('\t'))
        .Select(row => new Golden(row[0], row[1], row[2], Convert.FromHexString(row[3])))
        .ToLookup(row => row.Table);

    public static TheoryData<string> Tables => [.. Rows.Select(table => table.Key)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Objects_accessors_and_views_hold_the_values(string name)
    {
        var table = SchemaTable.Find(name);
        foreach (var row in Rows[name])
        {
            var expected = Words(Expected(table, row));
            Assert.Equal(expected, Words(Packed.Read(table.Type, row.Bytes)!));
            Assert.Equal(expected, Words(table.Read(row.Bytes)));
            SeenMessage.Of(table.Type).AssertShows(row.Bytes, Packed.Read(table.Type, row.Bytes)!);
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_values_packed_by_us_read_the_same(string name)
    {
        var table = SchemaTable.Find(name);
        foreach (var row in Rows[name])
            Assert.Equal(Words(table.Read(row.Bytes)), Words(table.Read(Packed.Of(Expected(table, row)))));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Flatc_makes_these_bytes_today(string name)
    {
        Flatc.SkipUnlessHere();

        // It reads no JSON in a schema that has been told another root.
        var root = name == "Corpus.Root.Root" ? null : name;
        var made = Flatc.ToBinary(SchemaTable.Find(name).File, root, [.. Rows[name].Select(row => row.Values)]);
        Assert.Equal(Rows[name].Select(row => Convert.ToHexStringLower(row.Bytes)), made.Select(Convert.ToHexStringLower));
    }

    [Fact]
    public void Each_schema_has_some_but_the_one_that_flatc_makes_no_buffer_of() =>
        Assert.Equal(["common.fbs", "text_defaults.fbs"], SchemaTable.All.Values.Where(t => !t.IsFoxglove).Select(t => Path.GetFileName(t.File)).Distinct().Order()
            .Except(Rows.SelectMany(rows => rows).Select(row => row.Schema)));

    [Fact]
    public void Every_field_of_a_table_that_is_there_has_a_value_somewhere()
    {
        var unsaid = Rows.SelectMany(rows => SchemaTable.Find(rows.Key).Schema.Fields
            .Where(field => !rows.Any(row => JsonDocument.Parse(row.Values).RootElement.TryGetProperty(field.Name, out _)))
            .Select(field => $"{rows.Key}.{field.Name}")).Order(StringComparer.Ordinal);
        Assert.Empty(unsaid);
    }

    private static object Expected(SchemaTable table, Golden row)
    {
        using var values = JsonDocument.Parse(row.Values);
        return JsonObject.Of(table.Type, values.RootElement);
    }

    // A buffer within it is in its writer's order: what counts is what it holds.
    private static string Words(object message)
    {
        foreach (var property in PlainWords.Properties(message.GetType()))
        {
            if (AnyObject.NestedBuffer(property) is { } nested && property.GetValue(message) is List<byte> { Count: > 0 } bytes)
                property.SetValue(message, Encoding.UTF8.GetBytes(Words(Packed.Read(nested, [.. bytes])!)).ToList());
        }

        return PlainWords.Of(message);
    }

    private sealed record Golden(string Schema, string Table, string Values, byte[] Bytes);
}
