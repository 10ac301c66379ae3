using System.Numerics;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using ZmqSchema.Conformance.Tests.Peers;
using ZmqSchema.Corpus;
using Theirs = ZmqSchema.Corpus.Google;

namespace ZmqSchema.Conformance.Tests.Formats.Protobuf;

/// <summary>What the peers make of our values, and we of theirs: not only the same bytes, the same meaning.</summary>
public class MeaningTests(PythonPeer python) : IClassFixture<PythonPeer>
{
    private static readonly DateTime At = new DateTime(2024, 2, 29, 12, 34, 56, DateTimeKind.Utc).AddTicks(7_890_123);

    [Fact]
    public void Google_Protobuf_has_the_same_values()
    {
        var telemetry = Theirs.Telemetry.Parser.ParseFrom(Packed.Of(new Telemetry(42, 0.5, 21.5f, "naïve 🙂")));
        Assert.Equal((42u, 0.5, 21.5f, "naïve 🙂"), (telemetry.Seq, telemetry.Time, telemetry.Temperature, telemetry.Device));

        var drawing = Theirs.Drawing.Parser.ParseFrom(Packed.Of(
            new Drawing("t", new Figure.Rectangle(1, 2, null), [new Figure.Empty()], new() { ["go"] = new Command.Go(new(1, 2), 0.5f) })));
        Assert.Equal(Theirs.Figure.CaseOneofCase.Rectangle, drawing.Main.CaseCase);
        Assert.False(drawing.Main.Rectangle.HasLabel);
        Assert.Equal(Theirs.Figure.CaseOneofCase.Empty, Assert.Single(drawing.Figures).CaseCase);
        Assert.Equal((2f, 0.5f), (drawing.Commands["go"].Go.To.Y, drawing.Commands["go"].Go.Speed));

        var scalars = Theirs.Scalars.Parser.ParseFrom(Packed.Of(
            new Scalars(true, -1, 255, short.MinValue, ushort.MaxValue, int.MinValue, uint.MaxValue, long.MinValue, ulong.MaxValue, (Half)0.5, -0.5f, double.NaN, '€', Weather.Storm, WideWeather.All)));
        Assert.Equal((true, -1, 255u, -32768, 65535u, int.MinValue, uint.MaxValue, long.MinValue), (scalars.Truth, scalars.I8, scalars.U8, scalars.I16, scalars.U16, scalars.I32, scalars.U32, scalars.I64));
        Assert.Equal((ulong.MaxValue, 0.5f, -0.5f, double.NaN, 8364u, Theirs.Weather.Storm, ulong.MaxValue), (scalars.U64, scalars.F16, scalars.F32, scalars.F64, scalars.Letter, scalars.Weather, scalars.Wide));
    }

    [Fact]
    public void Times_are_the_well_known_types_of_Google()
    {
        foreach (var took in new[] { TimeSpan.Zero, TimeSpan.FromTicks(-3), TimeSpan.FromDays(-40_000.5), TimeSpan.FromSeconds(1.5) })
        {
            var message = Theirs.WellKnown.Parser.ParseFrom(Packed.Of(
                new WellKnown("", default, At, new DateTimeOffset(At).ToOffset(TimeSpan.FromHours(2)), took, 1.50m, default, default, default, default, default)));
            Assert.Equal((At, At, took), (message.At.ToDateTime(), message.Then.ToDateTime(), message.Took.ToTimeSpan()));
            var again = Packed.Read<WellKnown>(message.ToByteArray());
            Assert.Equal((At, new DateTimeOffset(At), took, 1.50m), (again.At, again.Then, again.Took, again.Price));
        }

        foreach (var at in new[] { default, DateTime.UnixEpoch.AddTicks(-1), new DateTime(DateTime.MaxValue.Ticks, DateTimeKind.Utc) })
            Assert.Equal(at, Packed.Read<Optionals>(new Theirs.Optionals { At = Timestamp.FromDateTime(DateTime.SpecifyKind(at, DateTimeKind.Utc)) }.ToByteArray()).At);
    }

    [Fact]
    public void Python_has_the_same_values()
    {
        Assert.Equal("(42, 0.5, 21.5, 'naïve 🙂')", Evaluate(new Telemetry(42, 0.5, 21.5f, "naïve 🙂"), "(m.seq, m.time, m.temperature, m.device)"));
        Assert.Equal("('rectangle', False, ['empty'], 2.0)", Evaluate(
            new Drawing("t", new Figure.Rectangle(1, 2, null), [new Figure.Empty()], new() { ["go"] = new Command.Go(new(1, 2), 0.5f) }),
            "(m.main.WhichOneof('case'), m.main.rectangle.HasField('label'), [f.WhichOneof('case') for f in m.figures], m.commands['go'].go.to.y)"));

        var id = Guid.Parse("00112233-4455-6677-8899-aabbccddeeff");
        var wellKnown = new WellKnown("", id, At, new(At), TimeSpan.FromTicks(-3), 1.50m, new(1, 2), new(1, 2, 3), default, default, Matrix4x4.Identity);
        Assert.Equal(
            $"('{id}', '2024-02-29T12:34:56.789012300Z', -300, Decimal('1.50'), [1.0, 2.0], [1.0, 2.0, 3.0], 16)",
            Evaluate(wellKnown, "(str(uuid.UUID(bytes=m.id)), m.at.ToJsonString(), m.took.ToNanoseconds(), decimal.Decimal(m.price), list(m.flat), list(m.point), len(m.matrix))"));
    }

    [Fact]
    public void What_a_Python_user_writes_is_read()
    {
        var read = Make<WellKnown>("m.text = 'é'; m.id = uuid.UUID(int=1).bytes; m.at.FromDatetime(datetime.datetime(1969, 12, 31, 23, 59, 59, 500000)); m.took.FromMilliseconds(-1500); m.price = '1e2'; m.flat.extend([1, 0.1])");
        Assert.Equal(("é", 100m, TimeSpan.FromSeconds(-1.5), new Vector2(1, 0.1f)), (read.Text, read.Price, read.Took, read.Flat));
        Assert.Equal(Guid.Parse("00000000-0000-0000-0000-000000000001"), read.Id);
        Assert.Equal(DateTime.UnixEpoch.AddSeconds(-0.5), read.At);

        var repeats = Make<Repeats>("m.array.extend([1, -1]); m.words.extend(['a', '']); m.counts['x'] = 0; m.names[-5] = 'n'; m.found['00112233-4455-6677-8899-aabbccddeeff'].name = 'p'; m.points.extend([1, 2, 3, 4, 5, 6])");
        Assert.Equal([1, -1], repeats.Array);
        Assert.Equal(["a", ""], repeats.Words);
        Assert.Equal((0, "n"), (repeats.Counts["x"], repeats.Names[-5]));
        Assert.Equal("p", repeats.Found[Guid.Parse("00112233-4455-6677-8899-aabbccddeeff")].Name);
        Assert.Equal([new(1, 2, 3), new(4, 5, 6)], repeats.Points);
    }

    [Theory]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(200_000)]
    public void Long_values_are_as_long_there(int length)
    {
        var message = new Repeats
        {
            Array = [.. Enumerable.Range(0, length)], Bytes = new byte[length], Words = [new string('é', length), new string('x', length)],
            Places = [.. Enumerable.Repeat(new Place { Name = "p", Tags = ["t"] }, length)], Names = Enumerable.Range(0, length).ToDictionary(i => i, i => ""),
        };
        var theirs = Theirs.Repeats.Parser.ParseFrom(Packed.Of(message));
        Assert.Equal((length, length, length, length), (theirs.Array.Count, theirs.Bytes.Length, theirs.Places.Count, theirs.Names.Count));
        Assert.Equal(message.Words, theirs.Words);
        Assert.Equal(Packed.Of(message), Packed.Of(Packed.Read<Repeats>(theirs.ToByteArray())));
    }

    private string Evaluate<T>(T message, string expression) where T : IZmqMessage<T>
    {
        python.KnowProtobuf(Theirs.CorpusReflection.Descriptor.SerializedData.Span);
        return python.Ask("protobuf-eval", $"corpus.{typeof(T).Name}", Convert.ToHexString(Packed.Of(message)), expression)[0];
    }

    private T Make<T>(string statements) where T : IZmqMessage<T>
    {
        python.KnowProtobuf(Theirs.CorpusReflection.Descriptor.SerializedData.Span);
        return Packed.Read<T>(Convert.FromHexString(python.Ask("protobuf-make", $"corpus.{typeof(T).Name}", statements)[0]));
    }
}
