// Where a message can stand, what surrounds it, and who can see it.
using System;
using ZmqSchema;

[ZmqMessage] public partial record struct InTheGlobalNamespace(int A, bool B);

namespace Places
{
    public partial class InClass
    {
        [ZmqMessage] public partial struct Nested { public int A; }
        [ZmqMessage] private partial record struct Hidden(int A, [ZmqPayload(Shape = "A")] ReadOnlyMemory<byte> Data);
        [ZmqMessage] protected partial class ForHeirs { public int A; [ZmqPayload] public ReadOnlyMemory<byte> Data; }
        [ZmqMessage] protected internal partial record ForMore(int A, [ZmqPayload] ReadOnlyMemory<byte> Data);
        [ZmqMessage] private protected partial record ForFew(int A, [ZmqPayload] ReadOnlyMemory<byte> Data);
    }

    public partial struct InStruct
    {
        [ZmqMessage] public partial record struct Nested(int A);
    }

    public readonly partial record struct InRecordStruct(int A)
    {
        [ZmqMessage] public partial record struct Nested(int A);
    }

    public sealed partial record InRecord
    {
        [ZmqMessage] public partial record Nested(int A);
    }

    public partial interface InInterface
    {
        [ZmqMessage] public partial record struct Nested(int A, [ZmqPayload] ReadOnlyMemory<byte> Data);
    }

    public static partial class InStatic
    {
        public abstract partial class InAbstract
        {
            [ZmqMessage] internal partial record struct Deep(int A, InClass.Nested B);
        }
    }

    public ref partial struct InRefStruct
    {
        [ZmqMessage] public partial record struct Nested(int A);
    }

    internal readonly partial record struct InternalType;

    [ZmqMessage] internal partial class Internal { public InternalEnum A; [ZmqPayload] public ReadOnlyMemory<InternalEnum> Data; }

    internal enum InternalEnum : byte { A }

    [ZmqMessage]
    public partial class InternalMembers
    {
        [ZmqField(1)] internal InternalEnum A;
        [ZmqField(2)] private int _b;
        [ZmqPayload] private ReadOnlyMemory<byte> _data;
        [ZmqIgnore] public int B => _b + _data.Length;
    }

    [ZmqMessage]
    public partial record struct InternalNeighbour(int C, [ZmqPayload] ReadOnlyMemory<byte> Data)
    {
        [ZmqField(7)] [ZmqIgnore] internal int Kept { get; init; } = 3;
    }

    public partial record struct InParts { public int Sum => A + (B ? 1 : 0); }

    [ZmqMessage] public partial record struct InParts { public int A; public bool B; }

    public partial record struct InParts : IComparable { public readonly int CompareTo(object? other) => 0; }

    [Obsolete("old")] [ZmqMessage] public partial class Old { [Obsolete] public int A; [Obsolete("b")] public bool B { get; set; } }

    [ZmqMessage] public partial record struct WithOldMembers([property: Obsolete("old")] int A, [property: Obsolete] [ZmqPayload] ReadOnlyMemory<byte> B);
}
