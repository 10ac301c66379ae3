using Corpus.Fleet;
using Google.FlatBuffers;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Accessors;

/// <summary>Verify takes what was built, and refuses what is cut off or bent.</summary>
public class VerifierTests
{
    [Fact]
    public void A_built_buffer_is_taken() => Assert.True(Robot.VerifyRobot(new ByteBuffer(Robots.Full().SerializeToBinary())));

    [Fact]
    public void A_buffer_that_is_cut_off_is_refused()
    {
        var bytes = Robots.Full().SerializeToBinary();
        Assert.All(Enumerable.Range(0, bytes.Length - 16), length => Assert.False(IsTaken(bytes[..length]), $"{length} of {bytes.Length}"));
    }

    [Fact]
    public void A_required_field_that_is_missing_is_refused()
    {
        var builder = new FlatBufferBuilder(16);
        builder.StartTable(38);
        builder.Finish(builder.EndTable(), "ROBO");
        Assert.False(Robot.VerifyRobot(new ByteBuffer(builder.SizedByteArray())));
    }

    [Fact]
    public void A_nested_buffer_that_is_bent_is_refused()
    {
        var robot = Robots.Full();
        robot.Nested = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
        Assert.False(IsTaken(robot.SerializeToBinary()));
    }

    [Fact]
    public void The_value_of_a_union_is_verified()
    {
        var builder = new FlatBufferBuilder(16);
        var note = Note.CreateNote(builder, builder.CreateString("a note has its text where a part has its id"));
        var label = builder.CreateString("label");
        Assert.True(Loaded(Load.Part, note.Value));
        Assert.True(Loaded(Load.Label, label.Value));
        Assert.False(Loaded(Load.Part, label.Value));

        bool Loaded(Load type, int value)
        {
            Robot.FinishRobotBuffer(builder, Robot.CreateRobot(builder, nameOffset: builder.CreateString("n"), load_type: type, loadOffset: value));
            return IsTaken(builder.SizedByteArray());
        }
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(60, true)]
    [InlineData(70, false)]
    [InlineData(1000, false)]
    public void Buffers_in_buffers_end_somewhere(int depth, bool isTaken)
    {
        var robot = new RobotT { Name = "innermost" }.SerializeToBinary();
        for (var i = 0; i < depth; i++)
            robot = new RobotT { Name = "around", Twin = [.. robot] }.SerializeToBinary();
        Assert.Equal(isTaken, IsTaken(robot));
    }

    // The library's fault, and the reason why docs/types.md says to ask the view about bytes from outside.
    [Fact]
    public void Over_some_offsets_it_throws_where_the_view_says_no()
    {
        var sound = Robots.Full().SerializeToBinary();
        var thrown = new HashSet<Type>();
        foreach (var at in Enumerable.Range(0, sound.Length / 4).Select(i => 4 * i))
        {
            foreach (var offset in new[] { int.MinValue, -at, -16, int.MaxValue })
            {
                var bytes = sound.ToArray();
                BitConverter.TryWriteBytes(bytes.AsSpan(at), offset);
                if (Record.Exception(() => Robot.VerifyRobot(new ByteBuffer(bytes))) is { } failure && thrown.Add(failure.GetType()))
                    Assert.False(RobotView.TryCreate(bytes, out var view) && view.Verify());
            }
        }

        Assert.Equal([typeof(OverflowException)], thrown);
    }

    [Fact]
    public void An_offset_that_points_elsewhere_is_refused()
    {
        var bytes = Robots.Full().SerializeToBinary();
        BitConverter.TryWriteBytes(bytes, 0x7FFFFFF0);
        Assert.False(IsTaken(bytes));
    }

    [Fact]
    public void Each_case_of_a_union_is_verified_as_what_it_is()
    {
        var builder = new FlatBufferBuilder(16);
        var label = builder.CreateString("label").Value;
        builder.Finish(label);
        var verifier = new Verifier(builder.DataBuffer);
        var at = (uint)(builder.DataBuffer.Length - label);

        Assert.True(LoadVerify.Verify(verifier, (byte)Load.Label, at));
        Assert.False(LoadVerify.Verify(verifier, (byte)Load.Part, at));
        Assert.False(LoadVerify.Verify(verifier, (byte)Load.Place, at));
        Assert.True(LoadVerify.Verify(verifier, (byte)Load.NONE, at));
        Assert.True(LoadVerify.Verify(verifier, 200, at));
    }

    private static bool IsTaken(byte[] bytes)
    {
        try
        {
            return Robot.VerifyRobot(new ByteBuffer(bytes));
        }
        catch (Exception failure) when (failure is ArgumentException or OverflowException or IndexOutOfRangeException)
        {
            // Google's verifier reads before it looks, where a buffer is very short.
            return false;
        }
    }
}
