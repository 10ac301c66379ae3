using System.Buffers;
using ZmqSchema.Conformance.Tests.Values;
using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Messages;

/// <summary>What every message promises of <c>Pack</c> and <c>GetPackedSize</c>.</summary>
public class PackingTests
{
    [Theory]
    [MemberData(nameof(CorpusMessages.Struct), MemberType = typeof(CorpusMessages))]
    public void Every_overload_writes_the_same_bytes(string name) => Of(CorpusMessages.All[name]).CheckOverloads();

    [Theory]
    [MemberData(nameof(CorpusMessages.Struct), MemberType = typeof(CorpusMessages))]
    public void A_short_destination_is_refused_and_left_alone(string name) => Of(CorpusMessages.All[name]).CheckShortDestinations();

    [Theory]
    [MemberData(nameof(CorpusMessages.Everything), MemberType = typeof(CorpusMessages))]
    public void A_format_that_is_not_listed_is_refused_by_the_attribute_to_change(string name) => Of(CorpusMessages.All[name]).CheckOtherFormats();

    [Fact]
    public void What_to_write_in_the_attribute_is_said_word_for_word()
    {
        var refusal = Assert.Throws<NotSupportedException>(() => new Imu().GetPackedSize(WireFormat.Json));
        Assert.Equal("ZmqSchema.Corpus.Imu has no Json codec; list WireFormat.Json in its attribute: [ZmqMessage(WireFormat.Struct, WireFormat.Json)].", refusal.Message);
    }

    [Fact]
    public void What_is_no_format_is_not_recommended() => Assert.Equal(
        "99 is no wire format; ZmqSchema.Corpus.Imu has WireFormat.Struct.",
        Assert.Throws<NotSupportedException>(() => new Imu().GetPackedSize((WireFormat)99)).Message);

    private static Checks Of(MessageType type) => (Checks)Activator.CreateInstance(typeof(Checks<>).MakeGenericType(type.Type), type)!;

    private abstract class Checks
    {
        public abstract void CheckOverloads();

        public abstract void CheckShortDestinations();

        public abstract void CheckOtherFormats();
    }

    private sealed class Checks<T>(MessageType type) : Checks where T : IZmqMessage<T>
    {
        private readonly T _message =
            type.IsStruct ? (T)type.Any(7) : T.Schema.Fields.IsEmpty && !typeof(T).IsAbstract ? Activator.CreateInstance<T>() : (T)AnyDocument.One(typeof(T), 7);

        public override void CheckOverloads()
        {
            var body = type.Pack(_message);
            Assert.Equal(type.Size, _message.GetPackedSize());
            Assert.Equal(type.Size, _message.GetPackedSize(WireFormat.Struct));

            var longer = new byte[body.Length + 3];
            longer.AsSpan().Fill(0xEE);
            Assert.Equal(body.Length, _message.Pack(longer, WireFormat.Struct));
            Assert.Equal([.. body, 0xEE, 0xEE, 0xEE], longer);

            var writer = new ArrayBufferWriter<byte>();
            _message.Pack(writer);
            _message.Pack(writer, WireFormat.Struct);
            Assert.Equal([.. body, .. body], writer.WrittenSpan);

            Python.AssertSame(type.Words(T.Unpack(body, WireFormat.Struct)!), type.Words(T.Unpack(body)!));
            Assert.True(T.TryUnpack(body, WireFormat.Struct, out var read));
            Python.AssertSame(type.Words(read), type.Words(_message));
        }

        public override void CheckShortDestinations()
        {
            foreach (var length in new[] { 0, 1, type.Size / 2, type.Size - 1 }.Where(l => l < type.Size))
            {
                var destination = new byte[length];
                destination.AsSpan().Fill(0xEE);
                var refusal = Assert.Throws<ArgumentException>(() => _message.Pack(destination));
                Assert.Contains(T.Schema.Name, refusal.Message, StringComparison.Ordinal);
                Assert.Throws<ArgumentException>(() => _message.Pack(destination, WireFormat.Struct));
                Assert.All(destination, b => Assert.Equal(0xEE, b));
            }
        }

        public override void CheckOtherFormats()
        {
            foreach (var format in Enum.GetValues<WireFormat>().Except(T.Schema.Formats).Append((WireFormat)99))
            {
                AssertRefused(format, () => _message.GetPackedSize(format));
                AssertRefused(format, () => _message.Pack(new byte[1000], format));
                AssertRefused(format, () => _message.Pack(new ArrayBufferWriter<byte>(), format));
                AssertRefused(format, () => T.Unpack(default, format));
                AssertRefused(format, () => T.TryUnpack(default, format, out _));
            }
        }

        private static void AssertRefused(WireFormat format, Action action)
        {
            var refusal = Assert.Throws<NotSupportedException>(action);
            Assert.Contains(T.Schema.Name, refusal.Message, StringComparison.Ordinal);
            var listed = string.Join(", ", T.Schema.Formats.Select(f => $"WireFormat.{f}"));
            Assert.Contains(Enum.IsDefined(format) ? $"[ZmqMessage({listed}, WireFormat.{format})]" : $"has {listed}.", refusal.Message, StringComparison.Ordinal);
        }
    }
}
