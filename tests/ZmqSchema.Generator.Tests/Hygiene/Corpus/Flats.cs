// What FlatBuffers can hold: optional collections, elements that C# allows to be null, and names that emitted code could trip over.
#pragma warning disable CA1051, CA1002, CA2227

namespace FlatKinds
{
    using System;
    using System.Collections.Generic;
    using System.Collections.Immutable;
    using System.Numerics;
    using System.Runtime.CompilerServices;
    using ZmqSchema;

    public enum Side : byte { Bid, Ask }

    [InlineArray(3)] public struct Three { private int _first; }

    [ZmqMessage(WireFormat.FlatBuffers)]
    public partial class Everything
    {
        public int? Number; public Guid? Id { get; init; } public Side? Side; public Vector3? Point; public DateTime? Then; public DateTimeOffset? At; public TimeSpan? Lap;
        public ImmutableArray<int>? Sequence; public ImmutableArray<string>? Texts; public ImmutableArray<Everything>? Them; public ReadOnlyMemory<byte>? Maybe; public ReadOnlyMemory<Vector2>? Points;
        public decimal? Cost; public char? Letter; public Half? Half; public bool? Truth; public string Text = ""; public string? Note; public List<string> Notes = []; public string[]? Lines;
        public ReadOnlyMemory<string> Memory; public ImmutableArray<string> Fixed = []; public byte[]? Blob; public List<Value> Values = []; public ImmutableArray<Value>? Optional; public Value? Perhaps;
        public Dictionary<string, string>? Words; public Dictionary<Side, decimal> Prices = []; public Dictionary<char, bool> Flags = []; public Dictionary<long, Everything> ById = [];
        public Dictionary<string, byte[]>? Bytes; public Dictionary<string, List<string>> Lists = []; public Dictionary<string, Figure> Named = []; public List<DateTime> Times = [];
        public required Everything[] Children { get; init; }
        public Everything? Parent; public List<Everything> Others = []; public Figure? Figure; public required Figure Shape; public List<Figure> Figures = []; public Figure[]? More;
        public Inner Nested = new(); public Three Set; public Quaternion Turn; public List<Matrix4x4> Turns = []; public Plain Plain; public List<Plain> Plains = []; public Plain? None;
    }

    [ZmqMessage(WireFormat.FlatBuffers)] public partial class Inner { public List<string>? position, reader, verifier, table, shape; public int field0, source, malformation; }

    [ZmqMessage(WireFormat.FlatBuffers)] public readonly partial record struct Value(string? Name, List<string> Other);

    [ZmqMessage] public partial record struct Plain(bool source, bool malformation, int destination, bool IsChecked, bool VerifyStruct);

    [ZmqUnion]
    public abstract partial record Figure
    {
        public sealed record Circle(double Radius, Figure? Inner, List<string> Names) : Figure;
        public sealed record Hidden(Dictionary<string, Everything>? Them, ImmutableArray<string>? All) : Figure;
        internal sealed record Inside(List<Everything> Them) : Figure { public int Set { get; init; } }
        private sealed record Secret(string? A) : Figure;
        protected internal sealed record Kin(int A) : Figure;
        protected sealed record Heir(List<Everything> Them) : Figure;
        private protected sealed record Near(string B) : Figure;
        public static Figure Tell() => new Secret("");
    }
}
