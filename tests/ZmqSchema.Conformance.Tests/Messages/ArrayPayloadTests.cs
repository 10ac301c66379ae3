using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace ZmqSchema.Conformance.Tests.Messages;

/// <summary>Payloads whose elements and dimensions the message names at run time: the arrays of numpy.</summary>
public class ArrayPayloadTests
{
    private static readonly NumpyArray Six = new("float32", [2, 3], Bytes<float>([1, 2, 3, 4, 5, 6]));

    public static TheoryData<WireFormat> Formats { get; } = new(NumpyArray.Schema.Formats);

    public static TheoryData<WireFormat> OtherFormats { get; } = new(ArrayForms.Schema.Formats);

    [Theory, MemberData(nameof(Formats))]
    public void An_array_comes_with_its_dtype_and_its_shape_in_every_format(WireFormat format)
    {
        var read = FakeFrames.Of(Six).Read<NumpyArray>(Body(Six, format), format);
        Assert.Equal("float32", read.Dtype);
        Assert.Equal([2, 3], read.Shape);

        var tensor = read.GetDataTensor<float>();
        Assert.Equal([2, 3], tensor.Lengths.ToArray());
        Assert.Equal(6, tensor[1, 2]);
        Assert.Equal("""{"dtype":"float32","shape":[2,3]}""", Encoding.UTF8.GetString(Body(Six, WireFormat.Json)));
    }

    [Theory, MemberData(nameof(OtherFormats))]
    public void Dimensions_are_sequences_of_any_integers_or_a_number_of_them_known_before(WireFormat format)
    {
        var all = new ArrayForms(
            "<i2", 3, [1, 2], [1, 2, 1], new ulong[] { 2 }, Bytes<short>([1, 2, 3]), Bytes<short>([1, 2, 3, 4, 5, 6]), Bytes<short>([7, 8]),
            new float[] { 9, 10 }, new double[] { 11, 12 });
        var frames = FakeFrames.Of(all);
        var read = frames.Read<ArrayForms>(Body(all, format), format);
        Assert.Equal<double>(
            [6, 8, 10, 12],
            [read.GetFixedTensor<short>()[2, 1], read.GetListedTensor<short>()[0, 1], read.GetFloatsTensor()[0, 1, 0], read.GetDoublesTensor()[1]]);
        Assert.Equal(all.Flat.ToArray(), read.Flat.ToArray());

        var view = frames.See<ArrayFormsView>(Body(all, format), format);
        Assert.Equal<double>(
            [6, 8, 10, 12],
            [view.GetFixedTensor<short>()[2, 1], view.GetListedTensor<short>()[0, 1], view.GetFloatsTensor()[0, 1, 0], view.GetDoublesTensor()[1]]);
    }

    [Fact]
    public void A_view_of_FlatBuffers_sees_the_array_in_place()
    {
        var view = FakeFrames.Of(Six).See<NumpyArrayView>(Body(Six, WireFormat.FlatBuffers), WireFormat.FlatBuffers);
        Assert.Equal(("float32", 6), (view.DtypeString, view.GetDataTensor<float>()[1, 2]));
        Assert.Equal([2, 3], view.Shape.ToArray());
    }

    [Theory, MemberData(nameof(NumpyDTypeTests.All), MemberType = typeof(NumpyDTypeTests))]
    public void A_tensor_is_of_the_type_that_the_dtype_names_and_of_no_other(string name, string code, int size, Type type)
    {
        var array = new NumpyArray("=" + code, [2], Enumerable.Repeat((byte)1, 2 * size).ToArray());
        Assert.Equal(array.Data.ToArray(), FakeFrames.Of(array).Read<NumpyArray>(Body(array, WireFormat.Json), WireFormat.Json).Data.ToArray());

        AssertTensor<bool>();
        AssertTensor<byte>();
        AssertTensor<short>();
        AssertTensor<ulong>();
        AssertTensor<Half>();
        AssertTensor<float>();
        AssertTensor<double>();
        AssertTensor<Complex>();
        AssertTensor<char>();

        void AssertTensor<T>() where T : unmanaged
        {
            if (typeof(T) == type)
            {
                Assert.Equal(MemoryMarshal.Cast<byte, T>(array.Data.Span)[1], array.GetDataTensor<T>()[1]);
                return;
            }

            var refusal = Assert.Throws<InvalidOperationException>(() => array.GetDataTensor<T>().FlattenedLength);
            Assert.Equal($"The array is of dtype {name}, which is a tensor of {type.Name} and not of {typeof(T).Name}.", refusal.Message);
        }
    }

    [Theory]
    [InlineData("float32", new[] { 2, 3 }, 23, "has 23 bytes, which is no whole number of elements of 4 bytes")]
    [InlineData("float32", new[] { 2, 3 }, 20, "has 5 elements, and its shape has 6")]
    [InlineData("float64", new[] { 2, 3 }, 24, "has 3 elements, and its shape has 6")]
    [InlineData("float32", new[] { -2, -3 }, 24, "has 6 elements, and a shape with a dimension below zero or beyond all memory")]
    [InlineData("uint8", new[] { 65536, 65536, 65536, 65536 }, 0, "has 0 elements, and a shape with a dimension below zero or beyond all memory")]
    [InlineData("uint8", new[] { 0, -1 }, 0, "has 0 elements, and a shape with a dimension below zero or beyond all memory")]
    [InlineData("float32", new int[0], 8, "has 2 elements, and its shape has 1")]
    [InlineData("bool", new[] { 3 }, 3, "is 7, and a bool is 0 or 1")]
    [InlineData(">f4", new[] { 1 }, 4, "is of dtype '>f4', whose byte order is not this machine's; send a.astype(a.dtype.newbyteorder('='))")]
    [InlineData("object", new[] { 1 }, 8, "is of dtype 'object', which is none of bool, int8 to int64, uint8 to uint64, float16 to float64 and complex128")]
    [InlineData("{0}", new[] { 1 }, 8, "is of dtype '{0}', which is none of bool, int8 to int64, uint8 to uint64, float16 to float64 and complex128")]
    [InlineData("", new[] { 1 }, 8, "is of dtype '', which is none of bool, int8 to int64, uint8 to uint64, float16 to float64 and complex128")]
    public void An_array_that_is_not_what_it_says_is_neither_sent_nor_received(string dtype, int[] shape, int bytes, string reason)
    {
        byte[] data = [.. Enumerable.Repeat((byte)7, bytes)];
        var array = new NumpyArray(dtype, shape, data);
        Assert.StartsWith($"'Data' {reason}.", Assert.Throws<ArgumentException>(() => FakeFrames.Of(array)).Message, StringComparison.Ordinal);

        foreach (var format in NumpyArray.Schema.Formats)
        {
            var fault = Assert.Throws<MalformedMessageException>(() => new FakeFrames(data).Read<NumpyArray>(Body(array, format), format));
            Assert.Equal("Data", fault.Field);
            Assert.EndsWith($" {reason}.", fault.Message, StringComparison.Ordinal);
        }

        var seen = Assert.Throws<MalformedMessageException>(
            () => new FakeFrames(data).See<NumpyArrayView>(Body(array, WireFormat.FlatBuffers), WireFormat.FlatBuffers).Shape.Length);
        Assert.EndsWith($" {reason}.", seen.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_array_of_no_dimensions_is_one_element_and_one_of_64_the_most()
    {
        AssertPasses([], 1);
        AssertPasses([0, 5], 0);
        AssertPasses([.. Enumerable.Repeat(1, 64)], 1);
        var deep = new NumpyArray("float64", [.. Enumerable.Repeat(1, 65)], new byte[8]);
        Assert.Contains("more than 64 dimensions", Assert.Throws<ArgumentException>(() => FakeFrames.Of(deep)).Message, StringComparison.Ordinal);

        static void AssertPasses(int[] shape, int elements)
        {
            var array = new NumpyArray("float64", shape, new byte[8 * elements]);
            Assert.Equal(elements, FakeFrames.Of(array).Read<NumpyArray>(Body(array, WireFormat.Json), WireFormat.Json).GetDataTensor<double>().FlattenedLength);
        }
    }

    [Fact]
    public void Headers_without_their_fields_are_an_array_of_nothing()
    {
        Assert.Throws<ArgumentException>(() => FakeFrames.Of(default(NumpyArray)));
        Assert.Throws<MalformedMessageException>(() => new FakeFrames(Array.Empty<byte>()).Read<NumpyArray>("{}"u8, WireFormat.Json));
        Assert.Equal(8, new FakeFrames(new byte[8]).Read<NumpyArray>("""{"dtype":"float64"}"""u8, WireFormat.Json).Data.Length);
    }

    [Fact]
    public void A_rain_of_headers_lets_through_what_numpy_would_make_an_array_of_and_nothing_else()
    {
        var random = new Random(20261123);
        string[] dtypes = ["bool", "uint8", "<u1", "|i1", "int16", "<f4", "=f8", "complex128", ">f4", ">u1", "O", "<U1", "", "f4 ", "float", "\0", "float32"];
        int[] dimensions = [0, 1, 1, 2, 3, 4, -1, int.MaxValue, int.MinValue, 65536];
        var sound = 0;
        for (var drop = 0; drop < 200_000; drop++)
        {
            var shape = random.GetItems(dimensions, random.Next(5));
            var array = new NumpyArray(dtypes[random.Next(dtypes.Length)], shape, default);
            var data = new byte[random.Next(4) * (1 << random.Next(5))];
            var isSound = NumpyDType.TryParse(array.Dtype, out var dtype) && shape.All(d => d >= 0)
                && shape.Aggregate(BigInteger.One, (product, d) => product * Math.Max(1, d)) <= long.MaxValue
                && shape.Aggregate((BigInteger)dtype.ItemSize, (product, d) => product * d) == data.Length;

            var format = NumpyArray.Schema.Formats[drop % NumpyArray.Schema.Formats.Length];
            var body = Body(array, format);
            Assert.Equal(isSound, IsRead(body, format, data));
            Assert.Equal(isSound, TrySee(body, format, data) ?? isSound);
            sound += isSound ? 1 : 0;

            // And with a byte of the header struck.
            body[random.Next(body.Length)] = (byte)random.Next(256);
            IsRead(body, format, data);
            TrySee(body, format, data);
        }

        Assert.InRange(sound, 2_000, 198_000);

        static bool IsRead(byte[] body, WireFormat format, byte[] data) =>
            new FakeFrames(data).TryRead<NumpyArray>(body, format);

        static bool? TrySee(byte[] body, WireFormat format, byte[] data)
        {
            if (format is not WireFormat.FlatBuffers)
                return null;
            try
            {
                new FakeFrames(data).See<NumpyArrayView>(body, format);
                return true;
            }
            catch (MalformedMessageException)
            {
                return false;
            }
        }
    }

    [Fact]
    public void A_schema_says_where_the_dtype_stands() =>
        Assert.Equal([new PayloadSchema("data", "Data", "uint8", "Shape") { DType = "Dtype" }], NumpyArray.Schema.Payloads);

    private static byte[] Bytes<T>(ReadOnlySpan<T> values) where T : unmanaged => MemoryMarshal.AsBytes(values).ToArray();

    private static byte[] Body<T>(T message, WireFormat format) where T : IZmqMessage<T>
    {
        var body = new byte[message.GetPackedSize(format)];
        message.Pack(body, format);
        return body;
    }
}
