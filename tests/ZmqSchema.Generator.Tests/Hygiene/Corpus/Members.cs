// Ways to be a member, and to be made.
#pragma warning disable CA1051

namespace MemberKinds
{
    using System;
    using System.Collections.Generic;
    using System.Collections.Immutable;
    using System.Diagnostics.CodeAnalysis;
    using System.Numerics;
    using System.Runtime.CompilerServices;
    using System.Runtime.InteropServices;
    using ZmqSchema;

    public enum Side : sbyte { Bid, Ask = -3 }

    [InlineArray(3)] public struct Three { private short _first; }

    [InlineArray(2)] public struct ThreeTwice { private Three _first; }

    [InlineArray(2)] public struct TwoInners { private Inner _first; }

    [ZmqMessage] public readonly partial record struct Inner(byte A, bool B, Vector3 C);
    [ZmqMessage(ByteOrder = ByteOrder.BigEndian)] public sealed partial record BigEndian(int A, Inner B, Side Side);

    [ZmqMessage]
    public partial class Everything
    {
        public bool Bool; public sbyte I8; public byte U8; public short I16; public ushort U16; public int I32; public uint U32; public long I64; public ulong U64;
        public Int128 I128; public UInt128 U128; public Half F16; public float F32; public double F64; public char Char;
        public Side Side; public Guid Id; public DateTime At; public DateTimeOffset Off; public TimeSpan Took;
        public Vector2 V2; public Vector3 V3; public Vector4 V4; public Quaternion Q; public Matrix4x4 M;
        [ZmqFixedLength(5)] public string? Text;
        [ZmqFixedLength(5)] public required string Name { get; init; }
        [ZmqFixedLength(2)] public byte[]? Bytes;
        [ZmqFixedLength(2)] public int[] Ints { get; set; } = [1, 2];
        [ZmqFixedLength(2)] public List<bool>? Bools;
        [ZmqFixedLength(2)] public ImmutableArray<Side> Sides;
        [ZmqFixedLength(2)] public ReadOnlyMemory<double> Doubles;
        [ZmqFixedLength(2)] public ReadOnlyMemory<byte> Memory;
        [ZmqFixedLength(2)] public Guid[]? Ids;
        [ZmqFixedLength(2)] public List<DateTime>? Times;
        [ZmqFixedLength(2)] public Inner[]? Inners;
        [ZmqFixedLength(2)] public ImmutableArray<BigEndian> Records;
        public Three Three; public ThreeTwice ThreeTwice; public TwoInners TwoInners;
        public Inner Inner; public BigEndian? Record;
    }

    [ZmqMessage(ByteOrder = ByteOrder.BigEndian)] public partial struct EverythingElse { public Three A; public bool B { get; set; } [ZmqIgnore] public object? C { get; init; } public Inner D; }

    [ZmqMessage] public partial class Required { public required int A { get; init; } public required Inner B; [ZmqIgnore] public required string C { get; set; } }
    [ZmqMessage] public partial class RequiredAndGiven { public RequiredAndGiven(int a) => A = a; public required int A { get; init; } public bool B { get; init; } }
    [ZmqMessage] public partial record RequiredAndPositional(int A) { public required int A { get; init; } = A; }
    [ZmqMessage] public partial class SetsRequired { [SetsRequiredMembers] public SetsRequired(int a) => A = a; public required int A { get; init; } }
    [ZmqMessage] public readonly partial struct ReadOnlyFields { public readonly int A; public readonly bool B; public ReadOnlyFields(int a, bool b) { A = a; B = b; } }
    [ZmqMessage] public partial class GetOnly { public GetOnly(int a, string? text) { ArgumentOutOfRangeException.ThrowIfNegative(a); A = a; Text = text; } public int A { get; } [ZmqFixedLength(3)] public string? Text { get; } }
    [ZmqMessage] public partial class PrimaryConstructor(int a, Side side) { public int A { get; } = a; public Side Side { get; } = side; public int Later { get; set; } }
    [ZmqMessage] public partial class PrivateConstructor { private PrivateConstructor() { } public int A { get; private set; } }
    [ZmqMessage] public partial class OwnSetter { private int _a; [ZmqField(1)] public int A { get => _a; set => _a = value >= 0 ? value : throw new ArgumentException("negative"); } }
    [ZmqMessage] public sealed partial record SealedRecord(int A, bool B) { public int C { get; init; } = 3; }
    [ZmqMessage] public partial record Ignoring(int A, [property: ZmqIgnore] string B) { public Ignoring(int a, Type b) : this(a, b.Name) { } }
    [ZmqMessage] public partial record struct Empty(int A) { public Empty() : this(7) { } }
    [ZmqMessage] public partial record struct Numbered([ZmqField(3, Name = "see")] int C, [ZmqField(1)] int A, [ZmqField(2)] bool B);
    [ZmqMessage] public partial class FieldKeyword { public int A { get; set => field = value; } }
    [ZmqMessage, StructLayout(LayoutKind.Sequential)] public partial struct Padded { public byte A; public double B; public bool C; }
    [ZmqMessage, StructLayout(LayoutKind.Sequential, Pack = 2)] public partial struct Pack2 { public byte A; public double B; public bool C; }
    [ZmqMessage, StructLayout(LayoutKind.Explicit, Size = 24)] public partial struct Explicit { [FieldOffset(4)] public byte A; [field: FieldOffset(8)] public int B { get; set; } [FieldOffset(14)] public bool C; }
    [ZmqMessage] public partial record struct HoldsPadded(byte A, Padded B, Explicit C);
    [ZmqMessage] public partial class HoldsManyPadded { [ZmqFixedLength(100000)] public Padded[]? Items; }

    [ZmqMessage] public partial record Image(int Height, uint Width, [ZmqPayload(Shape = "Height,Width,3")] ReadOnlyMemory<byte> Pixels, [ZmqPayload(Shape = " 2 , Width ")] ReadOnlyMemory<Half> Depth, [ZmqPayload] ReadOnlyMemory<Point> Points, [ZmqPayload] ReadOnlyMemory<bool> Mask);
    [ZmqMessage] public partial class ImageClass { public long Height; [ZmqPayload(Shape = "Height")] public ReadOnlyMemory<Side> Sides { get; init; } }
    [ZmqMessage(WireFormat.Raw, Topic = "raw/")] public partial class RawClass { [ZmqPayload] public ReadOnlyMemory<byte> A; [ZmqPayload] public required ReadOnlyMemory<Guid> B { get; init; } }

    public readonly record struct Point(float X, float Y);
}
