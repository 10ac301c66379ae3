using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>
/// The packed encoding of Cap'n Proto (its encoding specification, "Packing"): bodies without most of their zeros, as <c>capnp encode --packed</c> writes
/// them. A message is packed after it was written, and unpacked before it is read: <c>T.Unpack</c> and views take bodies that are not packed.
/// </summary>
public static class CapnProtoPacking
{
    private const int WordSize = 8;

    // Runs are counted in a byte, of which a run of zeros has one more.
    private const int LongestRun = 255;
    private const byte AllZeros = 0;
    private const byte NoZeros = 0xFF;

    /// <summary>Bytes that are enough for any body of that length: ten for each word.</summary>
    /// <param name="length">Bytes of the body.</param>
    public static int GetMaxPackedSize(int length) => checked((length + WordSize - 1) / WordSize * (WordSize + 2));

    /// <summary>Packs a body and returns the bytes written.</summary>
    /// <param name="body">The body, of whole words.</param>
    /// <param name="destination">Where it goes.</param>
    /// <exception cref="ArgumentException">The body is not of whole words, or the destination is too short; then what is in it means nothing.</exception>
    public static int Pack(ReadOnlySpan<byte> body, Span<byte> destination)
    {
        if (body.Length % WordSize != 0)
            throw new ArgumentException($"A body of Cap'n Proto has whole words of {WordSize} bytes, and this one has {body.Length} bytes.", nameof(body));

        var words = MemoryMarshal.Cast<byte, ulong>(body);
        var at = 0;
        for (var i = 0; i < words.Length;)
        {
            var word = body.Slice(i++ * WordSize, WordSize);
            var tag = TagOf(word);
            var run = tag == AllZeros ? CountZeros(words[i..]) : tag == NoZeros ? CountDense(body[(i * WordSize)..]) : 0;
            var size = tag == AllZeros ? 2 : 1 + BitOperations.PopCount(tag) + (tag == NoZeros ? 1 + (run * WordSize) : 0);
            if (size > destination.Length - at)
                throw new ArgumentException($"The packed body is longer than the {destination.Length} bytes of the destination.", nameof(destination));

            destination[at++] = tag;
            foreach (var b in word)
            {
                if (b != 0)
                    destination[at++] = b;
            }

            if (tag is AllZeros or NoZeros)
                destination[at++] = (byte)run;
            if (tag == NoZeros)
                body.Slice(i * WordSize, run * WordSize).CopyTo(destination[at..]);
            at += tag == NoZeros ? run * WordSize : 0;
            i += run;
        }

        return at;
    }

    /// <summary>Packs a body.</summary>
    /// <param name="body">The body, of whole words.</param>
    /// <param name="destination">Where it goes.</param>
    /// <exception cref="ArgumentException">The body is not of whole words.</exception>
    public static void Pack(ReadOnlySpan<byte> body, IBufferWriter<byte> destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        destination.Advance(Pack(body, destination.GetSpan(Math.Max(GetMaxPackedSize(body.Length), 1))));
    }

    /// <summary>Bytes of the body that packed bytes stand for; nothing is allocated. Two bytes may stand for 2048.</summary>
    /// <param name="packed">The packed body.</param>
    /// <exception cref="MalformedMessageException">They end too early, or stand for more than 2 GiB.</exception>
    public static int GetUnpackedSize(ReadOnlySpan<byte> packed)
    {
        var size = 0L;
        for (var at = 0; at < packed.Length;)
        {
            var tag = packed[at];
            var content = at + 1 + BitOperations.PopCount(tag);
            if (tag is not (AllZeros or NoZeros))
            {
                at = content;
                size += WordSize;
            }
            else if (content < packed.Length)
            {
                size += WordSize * (1L + packed[content]);
                at = content + 1 + (tag == NoZeros ? packed[content] * WordSize : 0);
            }
            else
            {
                at = int.MaxValue;
            }

            if (at > packed.Length)
                Throw(new(null, packed.Length, "ends within a packed word"));
            if (size > Array.MaxLength)
                Throw(new(null, at, "unpacks into more than {0} bytes", Array.MaxLength));
        }

        return (int)size;
    }

    /// <summary>Unpacks a body and returns the bytes written.</summary>
    /// <param name="packed">The packed body.</param>
    /// <param name="destination">Where it goes.</param>
    /// <exception cref="ArgumentException">The destination is too short, and nothing was written.</exception>
    /// <exception cref="MalformedMessageException">The packed bytes end too early, and nothing was written.</exception>
    public static int Unpack(ReadOnlySpan<byte> packed, Span<byte> destination)
    {
        var size = GetUnpackedSize(packed);
        if (size > destination.Length)
            throw new ArgumentException($"The body unpacks into {size} bytes, and the destination has {destination.Length}.", nameof(destination));
        Write(packed, destination[..size]);
        return size;
    }

    /// <summary>Unpacks a body of which the size is not known.</summary>
    /// <param name="packed">The packed body.</param>
    /// <param name="destination">Where it goes: asked once, for as many bytes as the body has.</param>
    /// <param name="limit">Bytes that the body may have: what is longer is refused before anything is allocated.</param>
    /// <exception cref="MalformedMessageException">The packed bytes end too early, or stand for a body longer than <paramref name="limit"/>.</exception>
    public static void Unpack(ReadOnlySpan<byte> packed, IBufferWriter<byte> destination, int limit)
    {
        ArgumentNullException.ThrowIfNull(destination);
        var size = GetUnpackedSize(packed);
        if (size > limit)
            Throw(new(null, 0, "unpacks into {0} bytes, and the limit is {1}", size, limit));
        Write(packed, destination.GetSpan(Math.Max(size, 1))[..size]);
        destination.Advance(size);
    }

    // The sizes were seen to fit.
    private static void Write(ReadOnlySpan<byte> packed, Span<byte> destination)
    {
        var to = 0;
        for (var at = 0; at < packed.Length;)
        {
            var tag = packed[at++];
            for (var bit = 0; bit < WordSize; bit++)
                destination[to++] = (tag >> bit & 1) != 0 ? packed[at++] : (byte)0;
            if (tag is not (AllZeros or NoZeros))
                continue;

            var run = packed[at++] * WordSize;
            if (tag == AllZeros)
                destination.Slice(to, run).Clear();
            else
                packed.Slice(at, run).CopyTo(destination[to..]);
            to += run;
            at += tag == NoZeros ? run : 0;
        }
    }

    private static byte TagOf(ReadOnlySpan<byte> word)
    {
        var tag = 0;
        for (var i = 0; i < WordSize; i++)
            tag |= (word[i] != 0 ? 1 : 0) << i;
        return (byte)tag;
    }

    private static int CountZeros(ReadOnlySpan<ulong> words)
    {
        var run = words[..Math.Min(words.Length, LongestRun)].IndexOfAnyExcept(0UL);
        return run < 0 ? Math.Min(words.Length, LongestRun) : run;
    }

    // Words with two zeros are worth packing.
    private static int CountDense(ReadOnlySpan<byte> words)
    {
        var run = 0;
        while (run < LongestRun && words.Length > 0 && words[..WordSize].Count((byte)0) < 2)
        {
            words = words[WordSize..];
            run++;
        }

        return run;
    }

    [DoesNotReturn]
    private static void Throw(Malformation malformation) => throw malformation.ToException("packed body", WireFormat.CapnProto);
}
