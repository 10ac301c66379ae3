// Keywords, Unicode, and names that emitted members and locals have too.
#pragma warning disable CS8981 // Names in lower case.
using System;
using ZmqSchema;


namespace @event.@namespace
{
    public static partial class @class
    {
        [ZmqMessage(Topic = "a\"b\\c\u0001")]
        public readonly partial record struct @struct(int @int, float @record, bool @true, @enum @enum);

        public enum @enum : short { @default, @case }
    }

    [ZmqMessage(WireFormat.Struct)] public partial class @record { public int @field; public int @value { get; set; } [ZmqFixedLength(4)] public string? @string; }
    [ZmqMessage] public partial record struct @partial(int @required, int @scoped, int @file, int @await, int @async, int @when, int @where);
    [ZmqMessage] public partial record struct @__refvalue(int @__arglist, int @__makeref, int @__reftype, int @__refvalue_);
    [ZmqMessage] public partial class Undocumented { public @__refvalue @__refvalue; public int @__arglist { get; set; } [ZmqFixedLength(2)] public int[]? @__makeref; }
    [ZmqMessage] public partial record struct @async(int @this, int @base, @partial @new);
}

namespace Ünïcode.日本
{
    [ZmqMessage] public partial record struct Größe(double Länge, int 高さ, int ı, int İ, int _, int __);
    [ZmqMessage(Name = "naïve.日本.é", Topic = "naïve \"<&>\" 🚀")] public partial class Éclair { public Größe größe; [ZmqFixedLength(3)] public Größe[]? 配列; }
}

namespace Cases
{
    [ZmqMessage] public partial record struct Tick(int A);
    [ZmqMessage] public partial record struct tick(int A);
    [ZmqMessage] public partial record struct TICK(int A, Tick B, tick C);

    [ZmqMessage]
    public partial record struct Outer(int A)
    {
        [ZmqMessage] public partial record struct Struct(int A);
        [ZmqMessage] public partial record struct Raw(int A);
        [ZmqMessage] public partial record struct View(int A);
    }

    // A case apart, and both have a parameter.
    [ZmqMessage(Naming = FieldNaming.AsWritten)] public partial record Twins(int value, int Value);
}

namespace Taken
{
    [ZmqMessage] public partial record struct Members(int Schema, int Pack, int Unpack, int PackedSize, int Overlay, int PythonFormat);
    [ZmqMessage] public partial record struct MoreMembers(int TryUnpack, int GetPackedSize, int OverlayMany, int StructSize, int IsBlittable, bool HasChecks);
    [ZmqMessage] public partial record struct Locals(bool body, int message, int malformation, int payloads, int format, int bigEndian, int destination, int field0, int view);
    [ZmqMessage] public partial class LocalsOfAClass { [ZmqFixedLength(3)] public int[]? items0; public bool body; public int message, holder0, local0, i0; public Schema Schema; }
    [ZmqMessage] public partial record struct Schema(int A);
    [ZmqMessage] public partial record struct Pack(bool A);
    [ZmqMessage] public partial record struct PackedSize(int A, Overlay B);
    [ZmqMessage] public partial record struct Overlay(bool A);
    [ZmqMessage] public partial record struct ZmqSchema(int A, Pack Pack);
    [ZmqMessage] public partial record struct System(int A);
    [ZmqMessage] public partial struct Types { public int A; public static class Schema { } public struct Pack { } public enum PackedSize { } }
    [ZmqMessage] public partial class Methods { public int A; public static int Schema() => 1; public int Pack(int a) => a; public string PythonFormat => ""; }
    [ZmqMessage] public partial record struct Payloads(int sink, int height, [ZmqPayload(Shape = "height,sink")] ReadOnlyMemory<byte> payload0, [ZmqPayload] ReadOnlyMemory<float> frames);
    [ZmqMessage] public partial record struct Views(int Message, int TryCreate, int Read, int ViewsView, [ZmqPayload] ReadOnlyMemory<byte> view, [ZmqPayload] ReadOnlyMemory<byte> body);
    [ZmqMessage] public partial record struct Unseen(int A, [ZmqPayload(Shape = "A")] ReadOnlyMemory<byte> Message) { private readonly int Read => A; }
    [ZmqMessage(WireFormat.Raw)] public partial record struct sink([ZmqPayload] ReadOnlyMemory<byte> sink2, [ZmqPayload(Shape = "2")] ReadOnlyMemory<int> Message2);
    [ZmqMessage] public partial record Tensors(int GetPixelsTensor, [ZmqPayload(Shape = "3,1")] ReadOnlyMemory<byte> Pixels, [ZmqPayload(Shape = "3")] ReadOnlyMemory<byte> other);
    [ZmqMessage] public partial record struct Arrays([ZmqFixedLength(7)] string TElement, [ZmqFixedLength(2)] int[] lengths, [ZmqPayload(DType = "TElement", Shape = "lengths")] ReadOnlyMemory<byte> dtype, [ZmqPayload(DType = nameof(TElement), Shape = "2,1")] ReadOnlyMemory<byte> GetArraysTensor);
    [ZmqMessage] public partial class @dynamic { [ZmqFixedLength(7)] public string? @string; [ZmqFixedLength(2)] public global::System.Collections.Generic.List<byte>? @params; [ZmqPayload(DType = "string", Shape = "params")] public ReadOnlyMemory<byte> TElement; }
    [ZmqMessage] public partial record struct ViewIsTaken(int A, [ZmqPayload] ReadOnlyMemory<byte> Pixels);
    public class ViewIsTakenView;
}

namespace Queries
{
    [ZmqMessage] public partial record struct from(int select, int where, int get, int set, int init, int add, int and, int or, int not, int nameof, int args, int managed);
    [ZmqMessage] public partial record struct Ordered(int from, int select, [ZmqPayload(Shape = "from,select")] ReadOnlyMemory<byte> let);
}
