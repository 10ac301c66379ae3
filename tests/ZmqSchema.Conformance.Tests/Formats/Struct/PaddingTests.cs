using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.Struct;

/// <summary>Bytes that belong to no field: whatever memory has there, the wire has zero.</summary>
public class PaddingTests
{
    [Theory]
    [MemberData(nameof(CorpusMessages.Struct), MemberType = typeof(CorpusMessages))]
    public void Padding_is_zero_whatever_was_in_the_destination(string name)
    {
        var type = CorpusMessages.All[name];
        var packed = type.Pack(type.Any(1));
        foreach (var at in PaddingOf(type))
            Assert.Equal(0, packed[at]);
    }

    [Theory]
    [MemberData(nameof(CorpusMessages.Blittable), MemberType = typeof(CorpusMessages))]
    public void Padding_in_memory_stays_there(string name)
    {
        var type = CorpusMessages.All[name];
        typeof(PaddingTests).GetMethod(nameof(PackGarbage), System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!
            .MakeGenericMethod(type.Type).Invoke(null, [type]);
    }

    [Fact]
    public void There_are_messages_with_padding() =>
        Assert.True(CorpusMessages.All.Values.Where(m => m.IsStruct).Count(m => PaddingOf(m).Length > 0) > 8);

    private static void PackGarbage<T>(MessageType type) where T : struct, IZmqMessage<T>
    {
        var batch = new T[3];
        MemoryMarshal.CreateSpan(ref Unsafe.As<T, byte>(ref batch[0]), batch.Length * Unsafe.SizeOf<T>()).Fill(0xFF);

        var one = new byte[type.Size];
        batch[0].Pack(one);
        var many = new byte[batch.Length * type.Size];
        T.PackMany(batch, many);

        var padding = PaddingOf(type).ToHashSet();
        for (var i = 0; i < many.Length; i++)
        {
            var expected = padding.Contains(i % type.Size) ? 0 : 0xFF;
            Assert.Equal(expected, many[i]);
            if (i < one.Length)
                Assert.Equal(expected, one[i]);
        }
    }

    // Python's x is a pad byte: each other code moves on by its size.
    private static int[] PaddingOf(MessageType type)
    {
        var (padding, at, count) = (new List<int>(), 0, "");
        foreach (var code in type.Schema.PythonFormat![1..])
        {
            if (char.IsDigit(code))
            {
                count += code;
                continue;
            }

            var times = count.Length == 0 ? 1 : int.Parse(count, System.Globalization.CultureInfo.InvariantCulture);
            if (code == 'x')
                padding.AddRange(Enumerable.Range(at, times));
            at += times * SizeOf(code);
            count = "";
        }

        Assert.Equal(type.Size, at);
        return [.. padding];
    }

    private static int SizeOf(char code) => code switch
    {
        'h' or 'H' or 'e' => 2,
        'i' or 'I' or 'f' => 4,
        'q' or 'Q' or 'd' => 8,
        _ => 1,
    };
}
