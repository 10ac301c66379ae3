using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Tests.Linking;

public class NumberingTests
{
    [Fact]
    public void Without_numbers_the_order_of_declaration_counts_from_one() =>
        Assert.Equal([(1, "B"), (2, "A")], Declared.LinkOne(Declared.Message("T", Declared.Field("B"), Declared.Field("A"))).Fields.Select(f => (f.Number, f.Name)));

    [Fact]
    public void With_numbers_the_fields_stand_in_their_order() =>
        Assert.Equal(
            [(2, "C"), (5, "A"), (9, "B")],
            Declared.LinkOne(Declared.Message("T", Declared.Field("A", number: 5), Declared.Field("B", number: 9), Declared.Field("C", number: 2))).Fields.Select(f => (f.Number, f.Name)));

    [Fact]
    public void Messages_stand_in_the_order_of_their_names() =>
        Assert.Equal(
            ["A.B", "A.a", "B", "a"],
            Declared.Link(Declared.Message("a", Declared.Field("X")), Declared.Message("B", Declared.Field("X")), Declared.Message("A.a", Declared.Field("X")), Declared.Message("A.B", Declared.Field("X")))
                .Select(m => m.Message.Name.FullName));

    [Fact]
    public void A_message_of_this_project_comes_before_one_of_that_name_from_another()
    {
        var mine = Declared.Message("T", Declared.Field("Mine"));
        var theirs = Declared.Message("T", Declared.Field("Theirs")) with { IsForeign = true };
        Assert.Equal("Mine", Declared.Link(theirs, mine).Single().Message.Fields[0].Name);
    }

    [Fact]
    public void Without_formats_a_message_is_Struct_and_twice_the_same_is_once()
    {
        var message = Declared.Message("T", Declared.Field("A"));
        Assert.Equal([Compiler.Model.WireFormat.Struct], Declared.LinkOne(message).Formats);
        Assert.Equal([Compiler.Model.WireFormat.Json], Declared.LinkOne(message with { Formats = EquatableArray.Of(Compiler.Model.WireFormat.Json, Compiler.Model.WireFormat.Json) }).Formats);
    }

    [Fact]
    public void A_shape_becomes_dimensions()
    {
        var message = Declared.Message("T", Declared.Field("Height")) with { Payloads = EquatableArray.Of(new Declarations.PayloadDeclaration("Pixels", null, "byte", "uint8", new FieldType.Scalar(ScalarKind.UInt8), " Height, 3")) };
        Assert.Equal([new Dimension("Height", "Height"), new Dimension("3", null)], Declared.LinkOne(message).Payloads[0].Dimensions);
    }

    [Theory]
    [InlineData(ScalarKind.Int32, SequenceKind.Array, true)]
    [InlineData(ScalarKind.UInt64, SequenceKind.Memory, true)]
    [InlineData(ScalarKind.UInt8, SequenceKind.List, true)]
    [InlineData(ScalarKind.Float32, SequenceKind.Array, false)]
    [InlineData(ScalarKind.Int32, SequenceKind.InlineArray, false)]
    public void A_shape_that_is_one_sequence_of_integers_holds_all_dimensions(ScalarKind element, SequenceKind kind, bool isSequence)
    {
        var message = Declared.Message("T", Declared.Field("Shape", new FieldType.Vector(Declared.Scalar(element), kind))) with { Payloads = EquatableArray.Of(new Declarations.PayloadDeclaration("Data", null, "byte", "uint8", Declared.Scalar(ScalarKind.UInt8), "Shape") { DType = "Dtype" }) };
        var payload = Declared.LinkOne(message).Payloads[0];
        Assert.Equal((isSequence ? "Shape" : null, isSequence ? 0 : 1, "Dtype"), (payload.Sequence, payload.Dimensions.Count, payload.DType));
    }
}
