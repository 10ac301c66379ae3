// What only the formats that describe themselves can hold, with names that emitted code could trip over.
#pragma warning disable CA1051, CA1002, CA2227

namespace DocumentKinds
{
    using System;
    using System.Collections.Generic;
    using System.Collections.Immutable;
    using System.Diagnostics.CodeAnalysis;
    using System.Numerics;
    using ZmqSchema;

    public enum Side : byte { Bid, Ask }

    [ZmqMessage(WireFormat.MessagePack, WireFormat.Json, WireFormat.Pickle)]
    public partial class Everything
    {
        public int? Number; public Guid? Id { get; init; } public Side? Side; public Vector3? Point; public DateTimeOffset? At; public ImmutableArray<int>? Sequence;
        public string Text = ""; public string? Note; public List<string?> Notes = []; public string?[]? Lines; public List<List<string>?>? Rows;
        public Dictionary<string, string?>? Words; public Dictionary<Side, Dictionary<Guid, List<decimal>>> Deep = []; public Dictionary<char, bool[]> Flags = [];
        public required Everything[] Children { get; init; }
        public Everything? Parent; public List<Everything?> Others = []; public Figure? Figure; public required Figure Shape; public List<Figure?> Figures = [];
        public Dictionary<string, Figure> Named = []; public Value Value; public Value? Maybe; public decimal Price; public TimeSpan Took; public ReadOnlyMemory<byte> Bytes;
        [ZmqIgnore] public required string Unsent;
    }

    [ZmqMessage(WireFormat.MessagePack, WireFormat.Json, WireFormat.Pickle, MessagePackLayout = MessagePackLayout.Array)]
    public readonly partial record struct Value([property: ZmqField(9)] int Last, [property: ZmqField(2)] string Name, [property: ZmqField(4)] string? Other);

    [ZmqUnion]
    public abstract partial record Figure
    {
        public sealed record Circle(double Radius, Figure? Inner) : Figure;
        internal sealed record Hidden(List<Everything> Them) : Figure { public int Set { get; init; } }
        public sealed record @event(string @class, int source, int message, int position, int at, int left, int index, int isArray, int name, int number, int field0) : Figure;
        private sealed record Secret : Figure;
        public sealed record Picky : Figure { public Picky(int a) => A = a >= 0 ? a : throw new ArgumentException("negative"); public int A { get; } }
        public static Figure Tell() => new Secret();
    }

    [ZmqMessage(WireFormat.MessagePack, WireFormat.Json, WireFormat.Pickle), ZmqUnion]
    internal abstract partial record Command { public sealed record Stop : Command; public sealed record Pose(Value Value) : Command; }

    [ZmqMessage(WireFormat.MessagePack, WireFormat.Json, WireFormat.Pickle)]
    public partial class Locals
    {
        public int source, message, position, payloads, at, left, index, isArray, name, number, field0, ByName, ByIndex, body, depth, malformation, it, holder, items0, seen0, more, start, value, ToJsonString, entries, writer, item;
        [ZmqPayload] public ReadOnlyMemory<byte> Data;
    }

    public static partial class Outer<T>
    {
        public partial interface IPlace;
    }

    public partial class Container
    {
        [ZmqMessage(WireFormat.MessagePack, WireFormat.Json, WireFormat.Pickle)] private partial record struct Inner(int A, List<Inner> More);
        [ZmqMessage(WireFormat.Struct, WireFormat.MessagePack, WireFormat.Json, WireFormat.Pickle)] protected internal partial record MessagePack([property: ZmqFixedLength(3)] string A);
        public static object Make() => new Inner(1, []);
    }

    [Obsolete("Use something else.")] [ZmqMessage(WireFormat.MessagePack, WireFormat.Json, WireFormat.Pickle)] public partial record Old([property: Obsolete("Gone.")] List<int> A);

    [ZmqMessage(WireFormat.MessagePack, WireFormat.Json, WireFormat.Pickle)]
    public partial class Odd
    {
        [ZmqField(1, Name = "a \"quoted\" \\ name\n\u2028 {0} 🙂")] public int A; [ZmqField(7, Name = "")] public int B;
        [ZmqField(3, Name = "a name that is longer than thirty-one bytes")] public int C;
    }
}
