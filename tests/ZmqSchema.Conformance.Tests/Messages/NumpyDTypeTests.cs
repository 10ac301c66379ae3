using System.Numerics;

namespace ZmqSchema.Conformance.Tests.Messages;

/// <summary>numpy's names of types, as <c>str(a.dtype)</c> and <c>a.dtype.str</c> spell them.</summary>
public class NumpyDTypeTests
{
    /// <summary>The name, the code, the bytes of an element and its C# type.</summary>
    public static TheoryData<string, string, int, Type> All { get; } = new()
    {
        { "bool", "b1", 1, typeof(bool) },
        { "int8", "i1", 1, typeof(sbyte) },
        { "int16", "i2", 2, typeof(short) },
        { "int32", "i4", 4, typeof(int) },
        { "int64", "i8", 8, typeof(long) },
        { "uint8", "u1", 1, typeof(byte) },
        { "uint16", "u2", 2, typeof(ushort) },
        { "uint32", "u4", 4, typeof(uint) },
        { "uint64", "u8", 8, typeof(ulong) },
        { "float16", "f2", 2, typeof(Half) },
        { "float32", "f4", 4, typeof(float) },
        { "float64", "f8", 8, typeof(double) },
        { "complex128", "c16", 16, typeof(Complex) },
    };

    private static string Native => BitConverter.IsLittleEndian ? "<" : ">";

    private static string Swapped => BitConverter.IsLittleEndian ? ">" : "<";

    [Theory, MemberData(nameof(All))]
    public void Each_is_read_in_every_native_spelling_and_in_no_other(string name, string code, int size, Type type)
    {
        foreach (var spelling in new[] { name, code, "=" + code, "|" + code, Native + code })
        {
            Assert.True(NumpyDType.TryParse(spelling, out var dtype), spelling);
            Assert.Equal((name, size, type, name), (dtype.Name, dtype.ItemSize, dtype.Type, dtype.ToString()));
        }

        // Of one byte there is no order.
        Assert.Equal(size == 1, NumpyDType.TryParse(Swapped + code, out _));
        foreach (var spelling in new[] { name + " ", " " + code, name.ToUpperInvariant(), "<" + name, "=<" + code, code + "0" })
            Assert.False(NumpyDType.TryParse(spelling, out _), spelling);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("object")]
    [InlineData("|O")]
    [InlineData("<U5")]
    [InlineData("|S3")]
    [InlineData("datetime64[ns]")]
    [InlineData("float128")]
    [InlineData("complex64")]
    [InlineData("[('x', '<f4')]")]
    public void What_has_no_C_sharp_type_is_not_read(string? text) => Assert.False(NumpyDType.TryParse(text, out _));

    [Fact]
    public void Each_is_found_by_its_C_sharp_type()
    {
        Assert.Equal(
            ["bool", "int8", "uint16", "float16", "float32", "float64", "complex128"],
            new[]
            {
                NumpyDType.For<bool>(), NumpyDType.For<sbyte>(), NumpyDType.For<ushort>(), NumpyDType.For<Half>(), NumpyDType.For<float>(),
                NumpyDType.For<double>(), NumpyDType.For<Complex>(),
            }.Select(dtype => dtype.Name));
        Assert.StartsWith("System.Guid has no dtype", Assert.Throws<NotSupportedException>(NumpyDType.For<Guid>).Message, StringComparison.Ordinal);
    }
}
