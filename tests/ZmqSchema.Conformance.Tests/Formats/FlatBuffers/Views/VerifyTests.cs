using System.Buffers.Binary;
using Corpus.Fleet;
using Google.FlatBuffers;
using ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Accessors;
using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Views;

/// <summary>Each thing that the verifier looks at, by a buffer that is wrong in that and nothing else.</summary>
public class VerifyTests
{
    [Fact]
    public void A_sound_buffer_is_accepted() => Assert.True(IsSound(Packed.Of(Robots.Full())));

    [Fact]
    public void The_identifier_is_the_schemas()
    {
        var bytes = Packed.Of(Robots.Full());
        bytes[5]++;
        Assert.False(IsSound(bytes));
    }

    [Fact]
    public void A_required_field_is_there()
    {
        var builder = new FlatBufferBuilder(64);
        Note.StartNote(builder);
        builder.Finish(builder.EndTable());
        Assert.True(NoteView.TryCreate(builder.SizedByteArray(), out var note));
        Assert.False(note.Verify());
        Assert.True(note.Text.IsEmpty);
        Assert.Contains("required", Assert.Throws<MalformedMessageException>(() => Note_(builder.SizedByteArray()).ToMessage()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_string_ends_with_a_zero()
    {
        var bytes = Packed.Of(new NoteT { Text = "text" });
        var end = bytes.AsSpan().IndexOf("text"u8) + 4;
        Assert.True(Note_(bytes).Verify());
        bytes[end] = 1;
        Assert.False(Note_(bytes).Verify());
        Assert.False(Note_(bytes[..end]).Verify());
        Assert.Equal("text", Note_(bytes).TextString);
    }

    [Fact]
    public void A_string_is_utf8()
    {
        var bytes = Packed.Of(new NoteT { Text = "text" });
        bytes[bytes.AsSpan().IndexOf("text"u8)] = 0xFF;
        Assert.False(Note_(bytes).Verify());
        Assert.Equal(4, Note_(bytes).Text.Length);
        Assert.Contains("UTF-8", Assert.Throws<MalformedMessageException>(() => Note_(bytes).TextString).Message, StringComparison.Ordinal);
    }

    // flatc writes from the end, so that what is before the buffer moves all of it.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void What_is_not_aligned_is_refused_and_read(int shift)
    {
        var bytes = Packed.Of(new TelemetryMessage(7));
        var moved = new byte[bytes.Length + shift];
        bytes.AsSpan(4).CopyTo(moved.AsSpan(4 + shift));
        BinaryPrimitives.WriteInt32LittleEndian(moved, BinaryPrimitives.ReadInt32LittleEndian(bytes) + shift);
        Assert.True(TelemetryMessageView.TryCreate(moved, out var view));
        Assert.Equal(7, view.Number);
        Assert.False(view.Verify());
    }

    [Fact]
    public void A_union_with_a_value_has_a_type()
    {
        // The slots of the type and the value, of which one is struck out.
        foreach (var slot in new[] { 0, 1 })
        {
            var bytes = Packed.Of<Command>(new Command.Go(new(1, 2), 3));
            Assert.True(Command_(bytes).Verify());
            var root = BinaryPrimitives.ReadInt32LittleEndian(bytes);
            var vtable = root - BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(root));
            bytes.AsSpan(vtable + 4 + (2 * slot), 2).Clear();
            Assert.Equal(CommandView.CaseKind.None, Command_(bytes).Case);
        }
    }

    [Fact]
    public void A_union_of_one_type_is_not_read_as_another()
    {
        var robot = Robots.Full();
        robot.Load = LoadUnion.FromLabel("a string of some length that is no table");
        var bytes = Packed.Of(robot);
        Assert.True(RobotView.TryCreate(bytes, out var view));
        Assert.Equal(Load.Label, view.Load.Type);
        var root = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        var vtable = root - BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(root));
        bytes[root + BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(vtable + 4 + (2 * 6)))] = (byte)Load.Part;
        Assert.Equal(Load.Part, view.Load.Type);
        Assert.False(view.Verify());
        Assert.Throws<MalformedMessageException>(() => PartOf(bytes));
    }

    [Fact]
    public void A_case_that_nobody_knows_here_is_passed_over()
    {
        var bytes = Packed.Of<Command>(new Command.Go(new(1, 2), 3));
        var root = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        var vtable = root - BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(root));
        bytes[root + BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(vtable + 4))] = 77;
        Assert.True(Command_(bytes).Verify());
        Assert.Null(Command_(bytes).ToMessage());
        Assert.False(Command_(bytes).TryGetGo(out _));
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Tables_within_tables_end_at_64(int depth, bool isSound)
    {
        var builder = new FlatBufferBuilder(1024);
        var inner = 0;
        for (var i = 0; i < depth; i++)
        {
            builder.StartTable(3);
            if (i > 0)
                builder.AddOffset(1, inner, 0);
            inner = builder.EndTable();
        }

        builder.Finish(inner);
        Assert.True(BranchView.TryCreate(builder.SizedByteArray(), out var branch));
        Assert.Equal(isSound, branch.Verify());
    }

    [Theory]
    [InlineData(999_999, true)]
    [InlineData(1_000_000, false)]
    public void A_buffer_has_a_million_tables_at_most(int branches, bool isSound)
    {
        // The root is one more.
        var builder = new FlatBufferBuilder(32 << 20);
        builder.StartTable(3);
        var leaf = builder.EndTable();
        builder.StartVector(4, branches, 4);
        for (var i = 0; i < branches; i++)
            builder.AddOffset(leaf);
        var more = builder.EndVector();
        builder.StartTable(3);
        builder.AddOffset(2, more.Value, 0);
        builder.Finish(builder.EndTable());
        Assert.True(BranchView.TryCreate(builder.SizedByteArray(), out var branch));
        Assert.Equal(branches, branch.More.Length);
        Assert.Equal(isSound, branch.Verify());
    }

    [Fact]
    public void A_decimal_is_one()
    {
        var bytes = Packed.Of(new Vectors { Prices = [12.25m] });
        Assert.True(VectorsView.TryCreate(bytes, out var view));
        Assert.True(view.Verify());
        bytes[bytes.AsSpan().IndexOf("12.25"u8) + 2] = (byte)'x';
        Assert.False(view.Verify());
    }

    [Fact]
    public void An_inline_array_has_as_many_elements_as_it_has()
    {
        var bytes = Packed.Of(new Vectors { Inline = default });
        Assert.True(VectorsView.TryCreate(bytes, out var view));
        Assert.Equal(3, view.Inline.Length);
        var root = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        var vtable = root - BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(root));
        var field = root + BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(vtable + 4 + (2 * 10)));
        bytes[field + BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(field))] = 2;
        Assert.False(view.Verify());
        Assert.Contains("room for 3", Assert.Throws<MalformedMessageException>(() => InlineOf(bytes)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_says_which_message_which_field_and_where()
    {
        var bytes = Packed.Of(new NoteT { Text = "text" });
        var field = bytes.AsSpan().IndexOf("text"u8) - 4;
        bytes.AsSpan(field, 4).Fill(0x7F);
        var malformed = Assert.Throws<MalformedMessageException>(() => Note_(bytes).TextString);
        Assert.Equal(("Corpus.Fleet.Note", "Text", WireFormat.FlatBuffers), (malformed.MessageName, malformed.Field, malformed.Format));
        Assert.InRange(malformed.Offset, 1, field);
    }

    [Fact]
    public void Nothing_is_no_view()
    {
        Assert.False(RobotView.TryCreate(default, out var view));
        Assert.False(view.Verify());
        Assert.Equal(100, view.Charge);
        Assert.False(RobotView.TryCreateSizePrefixed([1, 2, 3], out _));
        Assert.False(CommandView.TryCreate([0, 0, 0, 0, 0, 0, 0, 0], out var command));
        Assert.False(command.Verify());
    }

    private static bool IsSound(byte[] bytes) => RobotView.TryCreate(bytes, out var view) && view.Verify();

    private static NoteView Note_(byte[] bytes) => NoteView.TryCreate(bytes, out var note) ? note : throw new InvalidOperationException("No table.");

    private static CommandView Command_(byte[] bytes) => CommandView.TryCreate(bytes, out var command) ? command : throw new InvalidOperationException("No table.");

    private static float PartOf(byte[] bytes) => RobotView.TryCreate(bytes, out var view) && view.Load.TryGetPart(out var part) ? part.Weight + part.IdString.Length : 0;

    private static int InlineOf(byte[] bytes) => VectorsView.TryCreate(bytes, out var view) ? view.Inline.Length : 0;
}

/// <summary>A message of one number.</summary>
[ZmqMessage(WireFormat.FlatBuffers)]
public readonly partial record struct TelemetryMessage(int Number);
