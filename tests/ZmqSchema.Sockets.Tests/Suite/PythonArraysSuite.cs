using System.Numerics;
using System.Runtime.InteropServices;
using ZmqSchema.Sockets.Tests.Messages;

namespace ZmqSchema.Sockets.Tests.Suite;

/// <summary>The numpy recipe of pyzmq's documentation, both ways: a JSON frame that says what the array is, then the array.</summary>
public abstract class PythonArraysSuite<TTransport> : SocketSuite<TTransport> where TTransport : ITransportUnderTest
{
    protected PythonArraysSuite() => Assert.SkipUnless(PythonPeer.IsAvailable, PythonPeer.WhatIsMissing);

    [Theory, InlineData("copy"), InlineData("nocopy")]
    public async Task Csharp_reads_the_arrays_of_python_and_counts_what_is_none(string copy)
    {
        await using var python = PythonPeer.Start("publish_arrays.py", copy);
        using var subscriber = Context.CreateSubscriber<NumpyArray>(await python.ReadLineAsync(Deadline));
        AssertNext<bool>("bool", false, true);
        AssertNext<sbyte>("int8", 0, 1);
        AssertNext<short>("int16", 0, 1);
        AssertNext<int>("int32", 0, 1);
        AssertNext<long>("int64", 0, 1);
        AssertNext<byte>("uint8", 0, 1);
        AssertNext<ushort>("uint16", 0, 1);
        AssertNext<uint>("uint32", 0, 1);
        AssertNext<ulong>("uint64", 0, 1);
        AssertNext("float16", Half.Zero, Half.One);
        AssertNext<float>("float32", 0, 1);
        AssertNext<double>("float64", 0, 1);
        AssertNext<Complex>("complex128", 0, 1);

        Assert.Equal(1, Next("float64", []).GetDataTensor<double>()[0]);
        Assert.Equal(0, Next("int16", [0, 3]).GetDataTensor<short>().FlattenedLength);
        Assert.Equal(23, Next("uint16", [2, 3, 4]).GetDataTensor<ushort>()[1, 2, 3]);

        // Ten of the other byte order, one of text, and one of complex64.
        Assert.Equal(10 + 2, subscriber.Statistics.Malformed);

        void AssertNext<T>(string dtype, T zero, T one) where T : unmanaged =>
            Assert.Equal([zero, one, one, one, zero, one], MemoryMarshal.Cast<byte, T>(Next(dtype, [2, 3]).Data.Span).ToArray());

        NumpyArray Next(string dtype, int[] shape)
        {
            var array = subscriber.Receive(Deadline);
            Assert.Equal(dtype, array.Dtype);
            Assert.Equal(shape, array.Shape);
            return array;
        }
    }

    [Fact]
    public async Task Python_reads_the_arrays_of_csharp()
    {
        using var publisher = Context.CreatePublisher<NumpyArray>(NewEndpoint("tcp"));
        await using var python = PythonPeer.Start("subscribe_arrays.py", publisher.LastEndpoint, "7");
        await publisher.WaitForSubscribersAsync(1, Deadline);
        Send([2, 3], [1, 2, 3, 4, 5, 6.5f]);
        Send([3], [true, false, true]);
        Send([1, 1, 2], [long.MinValue, long.MaxValue]);
        Send([2], [Half.MaxValue, Half.NegativeInfinity]);
        Send([], [ulong.MaxValue]);
        Send<byte>([0, 4], []);
        Send([1], [new Complex(1, -2)]);

        Assert.Equal("float32 (2, 3) [[1.0, 2.0, 3.0], [4.0, 5.0, 6.5]]", await python.ReadLineAsync(Deadline));
        Assert.Equal("bool (3,) [True, False, True]", await python.ReadLineAsync(Deadline));
        Assert.Equal("int64 (1, 1, 2) [[[-9223372036854775808, 9223372036854775807]]]", await python.ReadLineAsync(Deadline));
        Assert.Equal("float16 (2,) [65504.0, -inf]", await python.ReadLineAsync(Deadline));
        Assert.Equal("uint64 () 18446744073709551615", await python.ReadLineAsync(Deadline));
        Assert.Equal("uint8 (0, 4) []", await python.ReadLineAsync(Deadline));
        Assert.Equal("complex128 (1,) [(1-2j)]", await python.ReadLineAsync(Deadline));

        void Send<T>(int[] shape, T[] values) where T : unmanaged =>
            publisher.Send(new(NumpyDType.For<T>().Name, shape, MemoryMarshal.AsBytes(values.AsSpan()).ToArray()));
    }
}
