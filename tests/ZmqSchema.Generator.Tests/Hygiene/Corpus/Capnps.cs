// What Cap'n Proto can hold, with names that emitted code could trip over.
#pragma warning disable CA1051, CA1002, CA2227

namespace CapnpKinds
{
    using System;
    using System.Collections.Generic;
    using System.Collections.Immutable;
    using System.Diagnostics.CodeAnalysis;
    using System.Numerics;
    using System.Runtime.CompilerServices;
    using ZmqSchema;

    public enum Side : byte { Bid, Ask }
    public enum Wide : long { Less = -5, More = 7 }

    [InlineArray(3)] public struct Three { private int _first; }
    [InlineArray(4)] public struct Four { private byte _first; }

    [ZmqMessage(WireFormat.CapnProto)]
    public partial class Everything
    {
        public int Number; public Guid? Id { get; init; } public Side Side; public Wide Wide; public Vector3? Point; public DateTimeOffset At; public ImmutableArray<int>? Sequence;
        public ReadOnlyMemory<byte>? Maybe; public ReadOnlyMemory<float>? Floats; public Three? Inline; public Four? Bytes4; public TimeSpan Lap; public decimal? Cost; public char Letter; public bool Yes, No;
        public string Text = ""; public string? Note; public List<string> Notes = []; public string[]? Lines; public byte[]? Blob; public byte[][]? Blobs;
        public Dictionary<string, string>? Words; public Dictionary<Side, decimal> Prices = []; public Dictionary<char, bool> Flags = []; public Dictionary<Guid, Everything> ById = [];
        public required Everything[] Children { get; init; }
        public Everything? Parent; public List<Everything> Others = []; public Figure? Figure; public required Figure Shape; public List<Figure> Figures = [];
        public Dictionary<string, Figure> Named = []; public Value Value; public Value? Perhaps; public decimal Price; public TimeSpan Took; public ReadOnlyMemory<byte> Bytes;
        public Three Set; public Four Raw; public Quaternion Turn; public List<Matrix4x4> Turns = []; public ImmutableArray<Value> Values = [];
        [ZmqIgnore] public required string Unsent;
    }

    [ZmqMessage(WireFormat.CapnProto)]
    public readonly partial record struct Value(
        [property: ZmqField(3)] int Last, [property: ZmqField(1)] string Name, [property: ZmqField(4)] long[][]? Other,
        [property: ZmqField(5)] Dictionary<int, Dictionary<string, long>> Steps, [property: ZmqField(2)] sbyte Step);

    [ZmqUnion]
    public abstract partial record Figure
    {
        public sealed record Circle(double Radius, Figure? Inner) : Figure;
        internal sealed record Hidden(List<Everything> Them) : Figure { public int Set { get; init; } }
        public sealed record @event(string @class, int source, int message, int position, int at, int tag, int size, int lengths, int data, int pointers, int writer, int field0, int present0, int it) : Figure;
        private sealed record Secret : Figure;
        protected internal sealed record Kin(int A) : Figure;
        protected sealed record Heir(List<Everything> Them) : Figure;
        private protected sealed record Near(string B) : Figure;
        public sealed record Picky : Figure { public Picky(int a) => A = a >= 0 ? a : throw new ArgumentException("negative"); public int A { get; } }
        public static Figure Tell() => new Secret();
    }

    [ZmqMessage(WireFormat.CapnProto), ZmqUnion]
    internal abstract partial record Command { public sealed record Stop : Command; public sealed record Pose(Value Value) : Command; }

    [ZmqMessage(WireFormat.CapnProto)]
    public partial class Locals
    {
        public int source, message, position, payloads, at, tag, size, depth, writer, data, pointers, field0, body, malformation, it, holder, items0;
        public Guid? present0, present16; public int[] room0 = [];
        [ZmqPayload] public ReadOnlyMemory<byte> Frame;
    }

    public partial class Container
    {
        [ZmqMessage(WireFormat.CapnProto)] private partial record struct Inner(int A, List<Inner> More);
        [ZmqMessage(WireFormat.Struct, WireFormat.CapnProto)] protected internal partial record CapnProto([property: ZmqFixedLength(3)] string A);
        public static object Make() => new Inner(1, []);
    }

    [Obsolete("Use something else.")] [ZmqMessage(WireFormat.CapnProto)] public partial record Old([property: Obsolete("Gone.")] List<int> A);
}
