using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ZmqSchema.Conformance.Tests.Values;
using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Formats.Struct;

/// <summary>Blittable messages: where the runtime really keeps their fields, and bodies seen in place.</summary>
public class MemoryTests
{
    [Theory]
    [MemberData(nameof(CorpusMessages.Blittable), MemberType = typeof(CorpusMessages))]
    public void The_runtime_keeps_every_field_where_the_schema_says(string name)
    {
        var type = CorpusMessages.All[name];
        Assert.Equal(type.Size, type.SizeInMemory);
        foreach (var member in type.Members)
            Assert.Equal((member.Schema.Offset, member.Schema.Size), Generic<(int, int)>(nameof(PlaceOf), [type.Type, member.Type], member));
    }

    [Theory]
    [MemberData(nameof(CorpusMessages.Blittable), MemberType = typeof(CorpusMessages))]
    public void A_body_seen_in_place_is_the_body_unpacked(string name)
    {
        var type = CorpusMessages.All[name];
        Generic<object?>(nameof(SeeInPlace), [type.Type], type);
    }

    [Theory]
    [InlineData(nameof(Pose), true)]
    [InlineData(nameof(NestedStructs), true)]
    [InlineData(nameof(FixedBuffers), true)]
    [InlineData(nameof(InlineArrays), true)]
    [InlineData(nameof(OwnNames), true)]
    [InlineData(nameof(NaturalLayout), true)]
    [InlineData(nameof(ExplicitLayout), true)]
    [InlineData(nameof(LayoutsInside), true)]
    [InlineData(nameof(PaddedInside), true)]
    [InlineData(nameof(SizedInside), false)]
    [InlineData(nameof(Numbered), false)]
    [InlineData(nameof(IntegersBigEndian), false)]
    [InlineData(nameof(Ids), false)]
    [InlineData(nameof(ImageFrame), false)]
    [InlineData(nameof(TelemetryHeader), false)]
    public void A_message_is_blittable_when_its_memory_is_its_body(string name, bool isBlittable) =>
        Assert.Equal(isBlittable, CorpusMessages.All[name].IsBlittable);

    [Fact]
    public void Overlays_are_public_and_copy_nothing()
    {
        var poses = Enumerable.Range(0, 3).Select(i => new Pose((uint)i, 2, 3, 4, 5, 6, 7, 8, 9, i)).ToArray();
        var batch = MemoryMarshal.AsBytes<Pose>(poses);

        Assert.Equal(72, Pose.PackedSize);
        Assert.True(Pose.OverlayMany(batch) == poses.AsSpan());
        Assert.True(Unsafe.AreSame(in Pose.Overlay(batch[..Pose.PackedSize]), in poses[0]));
        Assert.True(Pose.OverlayMany(default).IsEmpty);

        byte[] unaligned = [0xFF, .. batch[144..]];
        Assert.Equal(poses[2], Pose.Overlay(unaligned.AsSpan(1)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(71)]
    [InlineData(144)]
    public void An_overlay_is_of_one_message(int length)
    {
        var fault = Assert.Throws<MalformedMessageException>(() => Pose.Overlay(new byte[length]).Seq);
        Assert.Equal(Math.Min(length, 72), fault.Offset);
    }

    [Fact]
    public void An_overlay_of_many_says_which_byte_of_the_batch_is_wrong()
    {
        var batch = new byte[3 * Point.PackedSize];
        batch[(2 * Point.PackedSize) + 2] = 2;
        var fault = Assert.Throws<MalformedMessageException>(() => Point.OverlayMany(batch).Length);
        Assert.Equal(("Seen", (2 * Point.PackedSize) + 2), (fault.Field, fault.Offset));

        fault = Assert.Throws<MalformedMessageException>(() => Point.OverlayMany(batch.AsSpan(1)).Length);
        Assert.Equal((null, 2 * Point.PackedSize), (fault.Field, fault.Offset));
    }

    private static void SeeInPlace<T>(MessageType type) where T : struct, IZmqMessage<T>
    {
        var messages = Enumerable.Range(0, 5).Select(seed => (T)type.Any(seed)).ToArray();
        var batch = new byte[messages.Length * type.Size];
        T.PackMany(messages, batch);

        Assert.True(T.TryOverlayMany(batch, out var seen, out _));
        for (var i = 0; i < messages.Length; i++)
        {
            var body = batch.AsSpan(i * type.Size, type.Size);
            Assert.Equal(type.Pack(messages[i]), body);
            Python.AssertSame(type.Words(seen[i]), type.Words(T.Unpack(body)));
            Python.AssertSame(type.Words(seen[i]), type.Words(messages[i]));
        }
    }

    // A field filled with ones shows its place in a message of zeros.
    private static (int Offset, int Size) PlaceOf<TMessage, TField>(Member member) where TMessage : struct where TField : struct
    {
        TField ones = default;
        Bytes(ref ones).Fill(0xFF);
        object boxed = default(TMessage);
        member.Storage.SetValue(boxed, ones);

        var message = (TMessage)boxed;
        var bytes = Bytes(ref message);
        var first = bytes.IndexOf((byte)0xFF);
        return (first, bytes.LastIndexOf((byte)0xFF) + 1 - first);
    }

    private static Span<byte> Bytes<T>(ref T value) where T : struct =>
        MemoryMarshal.CreateSpan(ref Unsafe.As<T, byte>(ref value), Unsafe.SizeOf<T>());

    private static TResult Generic<TResult>(string method, Type[] types, object argument) => (TResult)typeof(MemoryTests)
        .GetMethod(method, System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!
        .MakeGenericMethod(types).Invoke(null, [argument])!;
}
