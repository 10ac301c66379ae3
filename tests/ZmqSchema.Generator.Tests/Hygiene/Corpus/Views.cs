// Members of Cap'n Proto views that meet what the view adds: names of entries, of twins, of what every view has.
using System;
using System.Collections.Generic;
using ZmqSchema;

namespace Seen
{
    public enum Ordinal : byte { A, B }

    [ZmqUnion]
    public abstract partial record Case
    {
        public sealed record None(int Case) : global::Seen.Case;
        public sealed record CaseKind(string @case, string View) : global::Seen.Case;
        public sealed record Create : global::Seen.Case;
    }

    [ZmqMessage(WireFormat.CapnProto)]
    public partial class Taken
    {
        public string? it { get; set; }
        public int __struct { get; set; }
        public bool ToMessage { get; set; }
        public string TryCreate { get; set; } = "";
        public int TakenView { get; set; }
        public bool Hasit { get; set; }
        public int itString { get; set; }
        public string @event { get; set; } = "";
        public Dictionary<string, Dictionary<int, string>> Value { get; set; } = [];
        public List<Dictionary<Ordinal, List<Case>>>? Key { get; set; }
        public int KeyEntry { get; set; }
        public Taken? Over { get; set; }
        public Case? Case { get; set; }
        public int CaseKind { get; set; }
        public List<byte[]> Length { get; set; } = [];
        public bool[][] Span { get; set; } = [];
        public List<Half>? Halfs { get; set; }
    }

    [ZmqMessage(WireFormat.CapnProto, WireFormat.FlatBuffers)]
    public partial record Both(int A, Inner Inner, List<Inner>? Inners, [ZmqPayload(Shape = "A")] ReadOnlyMemory<byte> got0, [ZmqPayload] ReadOnlyMemory<byte> payload0);

    [ZmqMessage(WireFormat.FlatBuffers, WireFormat.CapnProto)]
    public partial record Inner(string view, Piece Piece);

    [ZmqMessage(WireFormat.Struct)]
    public readonly partial record struct Piece(int root, double body);

    [ZmqMessage(WireFormat.CapnProto)]
    public partial record Shapes(byte[] Dims, List<ushort> lengths, string dtype, [ZmqPayload(Shape = "Dims")] ReadOnlyMemory<int> A, [ZmqPayload(DType = "dtype", Shape = "lengths")] ReadOnlyMemory<byte> B);
}
