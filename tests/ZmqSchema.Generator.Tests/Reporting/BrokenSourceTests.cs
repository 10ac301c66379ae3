using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Reporting;

/// <summary>Half-written code is what a generator sees most of the day: it must not fall over any of it.</summary>
public class BrokenSourceTests
{
    [Theory]
    [InlineData("[ZmqMessage] public partial struct Tick { public int A; } [ZmqMessage] public partial class Tick { public int A; }")]
    [InlineData("[ZmqMessage] public partial struct Tick { public int A; } [ZmqMessage] public partial struct Tick<T> { public int A; }")]
    [InlineData("[ZmqMessage] [ZmqMessage] public partial struct Tick { public int A; }")]
    [InlineData("[ZmqMessage] public partial struct Tick { public int A; } [ZmqMessage] public partial struct Tick { public int B; }")]
    [InlineData("[ZmqMessage] public partial struct Tick { public Nowhere A; public int }")]
    [InlineData("[ZmqMessage] public partial struct Tick { public int A; public int A; }")]
    [InlineData("[ZmqMessage] public partial struct Tick { public Tick A; }")]
    [InlineData("[ZmqMessage(] public partial struct Tick { public int A; }")]
    [InlineData("[ZmqMessage(WireFormat.)] public partial struct Tick { public int A; }")]
    [InlineData("[ZmqMessage(Topic = 3, Naming = null)] public partial struct Tick { public int A; }")]
    [InlineData("[ZmqMessage(null)] public partial struct Tick { public int A; }")]
    [InlineData("[ZmqMessage] public partial struct { public int A; }")]
    [InlineData("[ZmqMessage] public partial record struct Tick(int A, int A, int);")]
    [InlineData("[ZmqMessage] public partial record struct Tick([ZmqField] int A, [ZmqField(\"x\")] int B, [ZmqFixedLength] string C);")]
    [InlineData("[ZmqMessage] public partial record struct Tick([ZmqPayload(Shape = null)] ReadOnlyMemory<> A, [ZmqPayload] ReadOnlyMemory B);")]
    [InlineData("[ZmqMessage, ZmqReserved(null)] public partial struct Tick { [ZmqField(1)] public int A; }")]
    [InlineData("[ZmqMessage] public partial enum Tick { A }")]
    [InlineData("[ZmqMessage] public partial interface ITick { int A { get; set; } }")]
    [InlineData("[ZmqMessage] public partial delegate void Tick();")]
    [InlineData("[ZmqMessage] public partial class Tick : Tick { public int A; }")]
    [InlineData("[ZmqMessage] public partial class Tick : Nowhere { public int A; }")]
    [InlineData("public enum E : Nowhere { A = B, B = A } [ZmqMessage] public partial class Tick { public E A; }")]
    [InlineData("[InlineArray(0)] public struct Zero { int a, b; } [InlineArray(-3)] public struct Less { } [ZmqMessage] public partial class Tick { public Zero A; public Less B; }")]
    [InlineData("[InlineArray(2)] public struct Loop { Loop _first; } [ZmqMessage] public partial class Tick { public Loop A; public Loop[] B; }")]
    [InlineData("[InlineArray(2)] public struct Loop<T> { Dictionary<Loop<T[]>, Loop<T>> _first; } [ZmqMessage] public partial class Tick { public Loop<int> A; }")]
    [InlineData("[ZmqMessage, StructLayout(LayoutKind.Explicit)] public partial struct Tick { public int A; [FieldOffset(-5)] public int B; }")]
    [InlineData("[ZmqMessage, StructLayout(LayoutKind.Sequential, Pack = -1, Size = -7)] public partial struct Tick { public int A; }")]
    [InlineData("[ZmqMessage, StructLayout(LayoutKind.Sequential, Pack = 3)] public partial struct Tick { public byte A; public int B; }")]
    [InlineData("[ZmqMessage] public unsafe partial struct Tick { public fixed int A[-1]; public fixed Nowhere B[2]; public fixed byte C[]; }")]
    [InlineData("namespace { [ZmqMessage] public partial struct Tick { public int A; } }")]
    public void The_generator_stands_on_its_feet(string source)
    {
        var generation = Generation.Of(source);
        Assert.Null(generation.Result.Exception);
        Assert.DoesNotContain(generation.Findings, f => f.Contains("ZMQ599", StringComparison.Ordinal));
    }
}
