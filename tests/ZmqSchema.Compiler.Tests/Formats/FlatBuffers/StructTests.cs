using ZmqSchema.Compiler.Declarations;
using ZmqSchema.Compiler.Formats.FlatBuffers;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Tests.Formats.FlatBuffers;

/// <summary>C# messages as FlatBuffers structs: natural alignment, and whether their memory is the struct.</summary>
public class StructTests
{
    // Offsets, sizes and alignments as flatc lays out a struct of the same fields.
    [Theory]
    [InlineData("f f f", "F0@0 F1@4 F2@8", 12, 4, true)]
    [InlineData("I d", "F0@0 F1@8", 16, 8, false)]
    [InlineData("d I", "F0@0 F1@8", 16, 8, false)]
    [InlineData("d I I", "F0@0 F1@8 F2@12", 16, 8, true)]
    [InlineData("b h", "F0@0 F1@2", 4, 2, false)]
    [InlineData("h c", "F0@0 F1@2", 4, 2, true)]
    [InlineData("? b", "F0@0 F1@1", 2, 1, false)]
    [InlineData("e", "F0@0", 4, 4, false)]
    [InlineData("e e b", "F0@0 F1@4 F2@8", 12, 4, false)]
    [InlineData("V b", "F0@0 F1@12", 16, 4, false)]
    [InlineData("b4 I", "F0@0x4 F1@4", 8, 4, true)]
    [InlineData("b3 I", "F0@0x3 F1@4", 8, 4, false)]
    [InlineData("e3 b", "F0@0x3 F1@12", 16, 4, false)]
    [InlineData("?3", "F0@0x3", 3, 1, false)]
    [InlineData("s", "F0@0", 1, 1, true)]
    public void A_struct_is_laid_out_as_flatc_does(string fields, string slots, int size, int alignment, bool isMemory)
    {
        var held = Struct("S", fields);
        var cell = Assert.IsType<FlatCell.Struct>(Planned.Cell(Declared.Nested("S"), held));
        Assert.Equal((size, alignment, isMemory ? FlatStructForm.Memory : FlatStructForm.Codec), (cell.Size, cell.Alignment, cell.Form));

        var layout = Planned.Layout(held, Planned.Table("T", Declared.Field("A", Declared.Nested("S"))));
        if (isMemory)
        {
            // Nobody asks for its code.
            Assert.Null(layout);
            return;
        }

        Assert.Equal(slots, layout!.Ids());
        Assert.Equal(new(size, alignment), layout!.Struct);
        Assert.All(layout!.Slots, s => Assert.IsNotType<FlatCell.Vector>(s.Cell));
    }

    [Theory]
    [InlineData("f f", "d S", "F0@0 F1@8", 16, 8, true)]
    [InlineData("f f", "S d", "F0@0 F1@8", 16, 8, true)]
    [InlineData("b h", "S S", "F0@0 F1@4", 8, 2, false)]
    [InlineData("? b", "S h", "F0@0 F1@2", 4, 2, false)]
    [InlineData("b h", "S3", "F0@0x3", 12, 2, false)]
    public void A_struct_may_hold_structs(string inner, string outer, string slots, int size, int alignment, bool isMemory)
    {
        var placement = Of(Struct("O", outer), Struct("S", inner))!;
        Assert.Equal(new(size, alignment), placement.Struct);
        Assert.Equal(isMemory, placement.IsMemory);
        Assert.Equal(slots, new FlatBuffersLayout(placement.Slots, placement.Struct, default, null, FlatUnionForm.None).Ids());
    }

    [Fact]
    public void What_is_not_blittable_with_all_it_holds_is_a_table()
    {
        var json = Struct("S", "f f") with { Formats = EquatableArray.Of(Compiler.Model.WireFormat.Struct, Compiler.Model.WireFormat.Json) };
        Assert.Null(Of(json));
        Assert.Null(Of(Struct("O", "S f"), json));
        Assert.Null(Of(Struct("S", "f") with { IsBigEndian = true }));
        Assert.Null(Of(Declared.Message("S", Declared.Field("A", new FieldType.WellKnown(WellKnownKind.Guid)))));
    }

    [Fact]
    public void A_layout_of_the_users_is_memory_only_where_it_is_flatcs_without_padding()
    {
        Assert.False(Of(Struct("S", "b h").LaidOut(WrittenLayoutKind.Sequential))!.IsMemory);
        Assert.True(Of(Struct("S", "h b b").LaidOut(WrittenLayoutKind.Sequential))!.IsMemory);
        Assert.False(Of(Struct("S", "h b b").LaidOut(WrittenLayoutKind.Sequential, size: 8))!.IsMemory);
    }

    [Fact]
    public void What_a_struct_cannot_hold_is_told_at_its_own_member()
    {
        var arrays = Declared.Message("S", Declared.Field("A", Planned.Vector(Planned.Vector(Declared.Int32, SequenceKind.InlineArray, 2), SequenceKind.InlineArray, 3)));
        Assert.Equal(
            ["ZMQ510 'S.A' is a sequence of sequences, which FlatBuffers cannot hold; declare a message that holds the inner one, and send a sequence of those, or choose another wire format"],
            Planned.Findings(Planned.Table("T", Declared.Field("A", Declared.Nested("S"))), arrays));
        Assert.Equal(
            ["ZMQ510 'S.A' is an integer of 128 bits, which FlatBuffers cannot hold; send its two halves as ulong, or its bytes, or choose another wire format"],
            Planned.Findings(Planned.Table("T", Declared.Field("A", Declared.Nested("S"))), Declared.Message("S", Declared.Field("A", Declared.Scalar(ScalarKind.Int128)))));
    }

    private static FlatPlacement? Of(MessageDeclaration declaration, params MessageDeclaration[] others) => FlatStructs.Of(Declared.LinkOne(declaration, others));

    private static MessageDeclaration Struct(string name, string fields) =>
        Declared.Message(name, [.. fields.Split(' ').Select((f, i) => Declared.Field($"F{i}", f.Length == 1 ? Type(f[0]) : Planned.Vector(Type(f[0]), SequenceKind.InlineArray, f[1] - '0')))]);

    private static FieldType Type(char letter) => letter switch
    {
        '?' => Declared.Scalar(ScalarKind.Boolean),
        'b' => Declared.Scalar(ScalarKind.UInt8),
        'c' => Declared.Scalar(ScalarKind.Char),
        'd' => Declared.Scalar(ScalarKind.Float64),
        'e' => Declared.Scalar(ScalarKind.Float16),
        'f' => Declared.Scalar(ScalarKind.Float32),
        'h' => Declared.Scalar(ScalarKind.Int16),
        's' => new FieldType.Enumeration(new(Declared.Name("Side"), ScalarKind.UInt8, default)),
        'I' => Declared.Scalar(ScalarKind.UInt32),
        'V' => new FieldType.WellKnown(WellKnownKind.Vector3),
        _ => Declared.Nested("S"),
    };
}
