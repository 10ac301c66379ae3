using ZmqSchema.Compiler.Declarations;
using ZmqSchema.Compiler.Formats.Struct;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Tests.Formats.Struct;

/// <summary>Where fields stand, what is between them, and what Python calls it. Letters are <c>struct</c> codes: <c>b</c> sbyte, <c>?</c> bool, <c>d</c> double.</summary>
public class PlacementTests
{
    [Theory]
    [InlineData("Id3f", "0 4 12 16 20", 24, "<Id3f")]
    [InlineData("bdb?", "0 1 9 10", 11, "<bdb?")]
    [InlineData("HHHI", "0 2 4 6", 10, "<3HI")]
    public void Packed_fields_stand_one_behind_the_other(string fields, string offsets, int size, string python) =>
        AssertLaidOut(Message(fields), offsets, size, "", python);

    [Theory]
    [InlineData("bdb", 0, 0, "0 8 16", 24, "1+7 17+7", "<b7xdb7x")]
    [InlineData("bdb", 1, 0, "0 1 9", 10, "", "<bdb")]
    [InlineData("bdb", 2, 0, "0 2 10", 12, "1+1 11+1", "<bxdbx")]
    [InlineData("bdb", 4, 0, "0 4 12", 16, "1+3 13+3", "<b3xdb3x")]
    [InlineData("bdb", 16, 0, "0 8 16", 24, "1+7 17+7", "<b7xdb7x")]
    [InlineData("bi", 0, 20, "0 4", 20, "1+3 8+12", "<b3xi12x")]
    [InlineData("bh", 0, 1, "0 2", 4, "1+1", "<bxh")]
    [InlineData("ii", 0, 0, "0 4", 8, "", "<2i")]
    public void A_sequential_layout_follows_the_runtime(string fields, int pack, int size, string offsets, int total, string padding, string python) =>
        AssertLaidOut(Message(fields).LaidOut(WrittenLayoutKind.Sequential, pack, size), offsets, total, padding, python);

    [Theory]
    [InlineData("b@4 i@8", 0, 0, "4 8", 12, "0+4 5+3", "<4xb3xi")]
    [InlineData("i@8 b@4", 0, 20, "8 4", 20, "0+4 5+3 12+8", "<4xb3xi8x")]
    [InlineData("d@0 b@8", 0, 0, "0 8", 16, "9+7", "<db7x")]
    [InlineData("d@0 b@8", 1, 0, "0 8", 9, "", "<db")]
    public void An_explicit_layout_is_followed(string fields, int pack, int size, string offsets, int total, string padding, string python) =>
        AssertLaidOut(Message(fields).LaidOut(WrittenLayoutKind.Explicit, pack, size), offsets, total, padding, python);

    [Fact]
    public void Numbers_order_the_body_of_a_class() =>
        AssertLaidOut(Declared.Message("T", Declared.Field("A", number: 2), Declared.Field("B", Declared.Scalar(ScalarKind.UInt8), number: 1)).As(MessageKind.Class), "0 1", 5, "", "<Bi");

    [Fact]
    public void Padding_of_nested_messages_is_known_and_repeated()
    {
        var padded = Message("bi").LaidOut(WrittenLayoutKind.Sequential) with { Name = Declared.Name("P") };
        var holder = Declared.Message(
            "T", Declared.Field("A", Declared.Scalar(ScalarKind.UInt8)), Declared.Field("P", Declared.Nested("P")),
            Declared.Field("Many", new FieldType.Vector(Declared.Nested("P"), SequenceKind.Array), length: 100_000));
        var layout = StructLayout.Of(Declared.LinkOne(holder, padded))!;

        Assert.Equal([new(2, 3), new(10, 3, 100_000, 8)], layout.Padding);
        Assert.Equal(1 + 8 + 800_000, layout.Size);
    }

    [Fact]
    public void Nested_padding_of_two_levels_is_repeated_in_both()
    {
        var padded = Message("bi").LaidOut(WrittenLayoutKind.Sequential) with { Name = Declared.Name("P") };
        var middle = Declared.Message("M", Declared.Field("Two", new FieldType.Vector(Declared.Nested("P"), SequenceKind.Array), length: 2));
        var outer = Declared.Message("T", Declared.Field("Three", new FieldType.Vector(Declared.Nested("M"), SequenceKind.Array), length: 3));
        var layout = StructLayout.Of(Declared.LinkOne(outer, middle, padded))!;
        Assert.Equal([1, 9, 17, 25, 33, 41], layout.Padding.SelectMany(p => Enumerable.Range(0, p.Count).Select(i => p.Offset + (i * p.Stride))).Order());
        Assert.All(layout.Padding, p => Assert.Equal(3, p.Length));
    }

    [Theory]
    [InlineData(MessageKind.Struct, false, false, true)]
    [InlineData(MessageKind.RecordStruct, false, false, true)]
    [InlineData(MessageKind.Class, false, false, false)]
    [InlineData(MessageKind.Record, false, false, false)]
    [InlineData(MessageKind.Struct, true, false, false)]
    [InlineData(MessageKind.Struct, false, true, false)]
    public void Blittable_is_a_little_endian_struct_of_Struct_alone(MessageKind kind, bool bigEndian, bool second, bool expected)
    {
        var message = Message("ib").As(kind) with { IsBigEndian = bigEndian, Formats = second ? EquatableArray.Of(Compiler.Model.WireFormat.Struct, Compiler.Model.WireFormat.Json) : default };
        var layout = StructLayout.Of(Declared.LinkOne(message))!;
        Assert.Equal(expected, layout.IsBlittable);
        Assert.Equal(expected, layout.WritesPack1);
    }

    [Theory]
    [InlineData(WellKnownKind.Guid, 16, "16s", false)]
    [InlineData(WellKnownKind.DateTime, 8, "q", false)]
    [InlineData(WellKnownKind.DateTimeOffset, 8, "q", false)]
    [InlineData(WellKnownKind.TimeSpan, 8, "q", false)]
    [InlineData(WellKnownKind.Vector2, 8, "2f", true)]
    [InlineData(WellKnownKind.Vector3, 12, "3f", true)]
    [InlineData(WellKnownKind.Vector4, 16, "4f", true)]
    [InlineData(WellKnownKind.Quaternion, 16, "4f", true)]
    [InlineData(WellKnownKind.Matrix4x4, 64, "16f", true)]
    public void A_type_of_dotnet_has_this_form(WellKnownKind kind, int size, string python, bool blittable)
    {
        var layout = StructLayout.Of(Declared.LinkOne(Declared.Message("T", Declared.Field("A", new FieldType.WellKnown(kind)))))!;
        Assert.Equal((size, "<" + python, blittable), (layout.Size, layout.PythonFormat, layout.IsBlittable));
    }

    [Theory]
    [InlineData(ScalarKind.Boolean, 1, "?")]
    [InlineData(ScalarKind.Int8, 1, "b")]
    [InlineData(ScalarKind.UInt8, 1, "B")]
    [InlineData(ScalarKind.Int16, 2, "h")]
    [InlineData(ScalarKind.UInt16, 2, "H")]
    [InlineData(ScalarKind.Int32, 4, "i")]
    [InlineData(ScalarKind.UInt32, 4, "I")]
    [InlineData(ScalarKind.Int64, 8, "q")]
    [InlineData(ScalarKind.UInt64, 8, "Q")]
    [InlineData(ScalarKind.Int128, 16, "16s")]
    [InlineData(ScalarKind.UInt128, 16, "16s")]
    [InlineData(ScalarKind.Float16, 2, "e")]
    [InlineData(ScalarKind.Float32, 4, "f")]
    [InlineData(ScalarKind.Float64, 8, "d")]
    [InlineData(ScalarKind.Char, 2, "H")]
    public void A_scalar_has_this_form_alone_and_in_a_row(ScalarKind kind, int size, string python)
    {
        Assert.Equal((size, "<" + python), Of(Declared.Field("A", Declared.Scalar(kind))));
        var many = kind is ScalarKind.UInt8 ? "3s" : python.EndsWith('s') ? python + python + python : "3" + python;
        Assert.Equal((size * 3, "<" + many), Of(Declared.Field("A", new FieldType.Vector(Declared.Scalar(kind), SequenceKind.Array), length: 3)));

        static (int, string) Of(FieldDeclaration field)
        {
            var layout = StructLayout.Of(Declared.LinkOne(Declared.Message("T", field)))!;
            return (layout.Size, layout.PythonFormat);
        }
    }

    [Theory]
    [InlineData("Idfff", "Id3f")]
    [InlineData("2i3i", "5i")]
    [InlineData("4s4s", "4s4s")]
    [InlineData("s", "1s")]
    [InlineData("3xx", "4x")]
    [InlineData("", "")]
    public void Runs_of_a_python_format_are_merged(string format, string merged) => Assert.Equal(merged, PythonFormats.Merge(format));

    private static void AssertLaidOut(MessageDeclaration message, string offsets, int size, string padding, string python)
    {
        var layout = StructLayout.Of(Declared.LinkOne(message))!;
        Assert.Equal(offsets, string.Join(' ', layout.Slots.Select(s => s.Offset)));
        Assert.Equal(size, layout.Size);
        Assert.Equal(padding, string.Join(' ', layout.Padding.Select(p => $"{p.Offset}+{p.Length}")));
        Assert.Equal(python, layout.PythonFormat);
        Assert.Equal(size, layout.Slots.Sum(s => s.Cell.Size) + layout.Padding.Sum(p => p.Length));
    }

    /// <summary>Fields <c>F0</c>, <c>F1</c>… by letters with counts, or by letters with offsets apart.</summary>
    private static MessageDeclaration Message(string fields)
    {
        if (fields.Contains('@'))
        {
            return Declared.Message("T", [.. fields.Split(' ').Select((f, i) =>
                Declared.Field($"F{i}", Declared.Scalar(KindOf(f[0])), offset: int.Parse(f[2..], System.Globalization.CultureInfo.InvariantCulture)))]);
        }

        var letters = string.Concat(fields.Select((c, i) => char.IsDigit(c) ? new string(fields[i + 1], c - '1') : c.ToString()));
        return Declared.Message("T", [.. letters.Select((c, i) => Declared.Field($"F{i}", Declared.Scalar(KindOf(c))))]);
    }

    private static ScalarKind KindOf(char code) => code switch
    {
        '?' => ScalarKind.Boolean,
        'b' => ScalarKind.Int8,
        'h' => ScalarKind.Int16,
        'H' => ScalarKind.UInt16,
        'i' => ScalarKind.Int32,
        'I' => ScalarKind.UInt32,
        'f' => ScalarKind.Float32,
        _ => ScalarKind.Float64,
    };
}
