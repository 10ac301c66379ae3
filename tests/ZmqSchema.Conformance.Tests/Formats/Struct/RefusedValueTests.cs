using System.Collections.Immutable;
using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Formats.Struct;

/// <summary>Values that a Struct body cannot hold: each is refused by the name of its member.</summary>
public class RefusedValueTests
{
    public static TheoryData<string, Action> Refusals => new()
    {
        { "Name", () => Pack(new Texts("thirteen long", null, null)) },
        { "Initial", () => Pack(new Texts(null, "é", null)) },
        { "Words", () => Pack(new Texts(null, null, "an unpaired \ud83d surrogate")) },
        { "Words", () => Pack(new Texts(null, null, "one at the end \ud83d")) },
        { "Name", () => Pack(new Texts("ends\0", null, null)) },
        { "Initial", () => Pack(new Texts(null, "\0", null)) },
        { "Name", () => Pack(new NestedClasses { One = new(1, default, "too long") }) },
        { "Array", () => Pack(new Sequences { Array = [1, 2] }) },
        { "Array", () => Pack(new Sequences { Array = [] }) },
        { "List", () => Pack(new Sequences { List = [1, 2, 3] }) },
        { "Immutable", () => Pack(new Sequences { Immutable = [] }) },
        { "Immutable", () => Pack(new Sequences { Immutable = [1, 2, 3, 4, 5] }) },
        { "Memory", () => Pack(new Sequences { Memory = new float[4] }) },
        { "Truths", () => Pack(new SequencesBigEndian { Truths = new bool[3] }) },
        { "Points", () => Pack(new NestedClasses { Points = new Point[4] }) },
        { "Array", () => Pack(new Blobs { Array = new byte[6] }) },
        { "At", () => Pack(new Times(DateTime.MaxValue, DateTimeOffset.UnixEpoch, default)) },
        { "At", () => Pack(new Times(new(1677, 9, 21, 0, 12, 43), DateTimeOffset.UnixEpoch, default)) },
        { "At", () => Pack(default(Times)) },
        { "Then", () => Pack(new Times(DateTime.UnixEpoch, DateTimeOffset.MinValue, default)) },
        { "Took", () => Pack(new Times(DateTime.UnixEpoch, DateTimeOffset.UnixEpoch, TimeSpan.MaxValue)) },
        { "Took", () => Pack(new Times(DateTime.UnixEpoch, DateTimeOffset.UnixEpoch, TimeSpan.MinValue)) },
        { "Times", () => Pack(new Sequences { Times = [DateTime.UnixEpoch, DateTime.MinValue] }) },
        { "Durations", () => Pack(new Sequences { Times = Epochs, Durations = new[] { TimeSpan.Zero, TimeSpan.MaxValue } }) },
    };

    private static ImmutableArray<DateTime> Epochs => [DateTime.UnixEpoch, DateTime.UnixEpoch];

    [Theory]
    [MemberData(nameof(Refusals), DisableDiscoveryEnumeration = true)]
    public void A_value_that_does_not_fit_is_refused_by_its_member_s_name(string member, Action pack)
    {
        var refusal = Assert.Throws<ArgumentException>(pack);
        Assert.Contains($"'{member}'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_sent_as_zeros()
    {
        Assert.All(Pack(new Sequences()), b => Assert.Equal(0, b));
        Assert.All(Pack(new NestedClasses()), b => Assert.Equal(0, b));
        Assert.All(Pack(new NestedClasses { Two = [null!, null!] }), b => Assert.Equal(0, b));
        Assert.All(Pack(new Texts(null, null, null)), b => Assert.Equal(0, b));
    }

    private static byte[] Pack<T>(T message) where T : IZmqMessage<T>
    {
        var body = new byte[message.GetPackedSize()];
        body.AsSpan().Fill(0xCC);
        message.Pack(body);
        return body;
    }
}
