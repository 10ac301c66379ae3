using ZmqSchema.Compiler.Declarations;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Tests.Formats.FlatBuffers;

/// <summary>The FlatBuffers column of the type table.</summary>
public class CellTests
{
    private static readonly FieldType Side = new FieldType.Enumeration(new(Declared.Name("Market.Side"), ScalarKind.UInt8, default));
    private static readonly FieldType Half = Declared.Scalar(ScalarKind.Float16);
    private static readonly FieldType Text = new FieldType.Text();

    [Theory]
    [InlineData(ScalarKind.Boolean, "bool Same bool")]
    [InlineData(ScalarKind.Int8, "int8 Same sbyte")]
    [InlineData(ScalarKind.UInt8, "uint8 Same byte")]
    [InlineData(ScalarKind.Int16, "int16 Same short")]
    [InlineData(ScalarKind.UInt16, "uint16 Same ushort")]
    [InlineData(ScalarKind.Int32, "int32 Same int")]
    [InlineData(ScalarKind.UInt32, "uint32 Same uint")]
    [InlineData(ScalarKind.Int64, "int64 Same long")]
    [InlineData(ScalarKind.UInt64, "uint64 Same ulong")]
    [InlineData(ScalarKind.Float16, "float32 Cast global::System.Half")]
    [InlineData(ScalarKind.Float32, "float32 Same float")]
    [InlineData(ScalarKind.Float64, "float64 Same double")]
    [InlineData(ScalarKind.Char, "uint16 Cast char")]
    [InlineData(ScalarKind.Int128, "nothing")]
    [InlineData(ScalarKind.UInt128, "nothing")]
    public void A_scalar_is_a_number(ScalarKind kind, string expected) => Assert.Equal(expected, Planned.Describe(Planned.Cell(Declared.Scalar(kind))));

    [Theory]
    [InlineData(WellKnownKind.Guid, "struct 16/1 Guid global::System.Guid view global::System.Guid")]
    [InlineData(WellKnownKind.DateTime, "int64 DateTime global::System.DateTime")]
    [InlineData(WellKnownKind.DateTimeOffset, "int64 DateTimeOffset global::System.DateTimeOffset")]
    [InlineData(WellKnownKind.TimeSpan, "int64 TimeSpan global::System.TimeSpan")]
    [InlineData(WellKnownKind.Decimal, "decimal")]
    [InlineData(WellKnownKind.Vector2, "struct 8/4 Memory global::System.Numerics.Vector2 view global::System.Numerics.Vector2")]
    [InlineData(WellKnownKind.Vector3, "struct 12/4 Memory global::System.Numerics.Vector3 view global::System.Numerics.Vector3")]
    [InlineData(WellKnownKind.Vector4, "struct 16/4 Memory global::System.Numerics.Vector4 view global::System.Numerics.Vector4")]
    [InlineData(WellKnownKind.Quaternion, "struct 16/4 Memory global::System.Numerics.Quaternion view global::System.Numerics.Quaternion")]
    [InlineData(WellKnownKind.Matrix4x4, "struct 64/4 Memory global::System.Numerics.Matrix4x4 view global::System.Numerics.Matrix4x4")]
    public void A_type_of_dotnet_has_this_form(WellKnownKind kind, string expected) =>
        Assert.Equal(expected, Planned.Describe(Planned.Cell(new FieldType.WellKnown(kind))));

    [Fact]
    public void Enums_and_strings_are_what_they_are()
    {
        Assert.Equal("uint8 Cast global::Market.Side", Planned.Describe(Planned.Cell(Side)));
        Assert.Equal("string", Planned.Describe(Planned.Cell(Text)));
    }

    [Theory]
    [InlineData(SequenceKind.Array, 0, "byte[]")]
    [InlineData(SequenceKind.List, 0, "global::System.Collections.Generic.List<byte>")]
    [InlineData(SequenceKind.ImmutableArray, 0, "global::System.Collections.Immutable.ImmutableArray<byte>")]
    [InlineData(SequenceKind.Memory, 0, "global::System.ReadOnlyMemory<byte>")]
    [InlineData(SequenceKind.InlineArray, 4, "global::Many")]
    public void A_sequence_is_a_vector(SequenceKind kind, int length, string type) =>
        Assert.Equal($"[uint8 Same byte] {kind} {length} {type}", Planned.Describe(Planned.Cell(Planned.Vector(Declared.Scalar(ScalarKind.UInt8), kind, length))));

    [Fact]
    public void A_fixed_length_is_for_Struct_alone() => Assert.Equal(
        "[int32 Same int] Array 0 int[]",
        Planned.Describe(Planned.Layout(Planned.Table("T", Declared.Field("A", Planned.Vector(Declared.Int32), length: 5)))!.Slots[0].Cell));

    [Fact]
    public void A_dictionary_is_a_vector_of_entries()
    {
        Assert.Equal(
            "{string: int32 Same int} global::System.Collections.Generic.Dictionary<string, int>",
            Planned.Describe(Planned.Cell(new FieldType.Map(Text, Declared.Int32))));
        Assert.Equal(
            "{uint8 Cast global::Market.Side: [string] List 0 global::System.Collections.Generic.List<string>} "
            + "global::System.Collections.Generic.Dictionary<global::Market.Side, global::System.Collections.Generic.List<string>>",
            Planned.Describe(Planned.Cell(new FieldType.Map(Side, Planned.Vector(Text, SequenceKind.List)))));
    }

    [Fact]
    public void An_optional_value_is_the_value_in_an_optional_slot()
    {
        var layout = Planned.Layout(Planned.Table("T", Declared.Field("A", new FieldType.Optional(Half)), Declared.Field("B", Half)))!;
        Assert.Equal("A@0? B@1", layout.Ids());
        Assert.Equal(layout.Slots[1].Cell, layout.Slots[0].Cell);
        Assert.All(layout.Slots, s => Assert.False(s.IsRequired));
    }

    [Fact]
    public void A_nested_message_is_a_table_unless_it_is_blittable_and_Struct_alone()
    {
        var fields = new[] { Declared.Field("X", Declared.Scalar(ScalarKind.Float32)), Declared.Field("Y", Declared.Scalar(ScalarKind.Float32)) };
        var point = Declared.Message("Robots.Point", fields);
        FieldType type = new FieldType.Nested(point.Name);

        Assert.Equal("struct 8/4 Memory global::Robots.Point view global::Robots.Point", Planned.Describe(Planned.Cell(type, point)));
        Assert.Equal("table Robots.Point in global::Robots.Point view global::Robots.PointView class", Planned.Describe(Planned.Cell(type, point.As(MessageKind.Class))));
        Assert.Equal(
            "table Robots.Point in global::Robots.Point view global::Robots.PointView",
            Planned.Describe(Planned.Cell(type, point with { Formats = EquatableArray.Of(Compiler.Model.WireFormat.Struct, Compiler.Model.WireFormat.FlatBuffers) })));
    }

    [Fact]
    public void A_union_is_a_union_of_the_tables_that_its_cases_are()
    {
        var command = Declared.Union("Robots.Command", ("Go", [Declared.Field("Speed")]), ("Stop", []));
        Assert.Equal("union Robots.Command view global::Robots.CommandView", Planned.Describe(Planned.Cell(Declared.UnionType("Robots.Command"), command)));

        var all = Planned.All(Planned.Table("T", Declared.Field("A", Declared.UnionType("Robots.Command"))), command).ToDictionary(m => m.Name.FullName, Compiler.Formats.FlatBuffers.FlatBuffersLayout.Of);
        var union = all["Robots.Command"]!;
        Assert.Equal(Compiler.Formats.FlatBuffers.FlatUnionForm.Records, union.UnionForm);
        Assert.Equal(
            [
                "1 table Robots.Command.Go in global::Robots.Command.GoFlatBuffers view global::Robots.Command.GoView class",
                "2 table Robots.Command.Stop in global::Robots.Command.StopFlatBuffers view global::Robots.Command.StopView class",
            ],
            union.Cases.Select(c => $"{c.Case.Number} {Planned.Describe(c.Cell)}"));
        Assert.Equal("Speed@0", all["Robots.Command.Go"]!.Ids());
        Assert.Empty(all["Robots.Command.Stop"]!.Slots);
    }

    [Fact]
    public void A_message_may_hold_itself()
    {
        var tree = Planned.Table("Tree", Declared.Field("Left", Declared.Nested("Tree")), Declared.Field("Many", Planned.Vector(Declared.Nested("Tree"))));
        Assert.Equal("Left@0 Many@1", Planned.Layout(tree)!.Ids());
    }
}
