// User namespaces and types that have the names of what emitted code refers to.
using ZmqSchema;
namespace My.System
{
    public class String;

    public class Span;

    public class ReadOnlySpan<T>;

    public class Guid;

    public class Object;

    public class Exception;

    public class BitConverter;

    [ZmqMessage(Topic = "x")] public partial record struct Int32(int A, global::System.Guid Id, global::System.DateTime At, bool Ok);

    [ZmqMessage]
    public partial class Boolean
    {
        [ZmqFixedLength(3)] public global::System.Collections.Generic.List<Int32>? Items;
        [ZmqFixedLength(3)] public string? Text { get; set; }
        public Int32 Int32;
    }
}

namespace My.System.Runtime.InteropServices
{
    public enum LayoutKind { Sequential }

    [ZmqMessage] public partial record struct StructLayout(int A, double B);
}

namespace My.ZmqSchema
{
    public enum WireFormat { None }

    public class MessageSchema;

    public class MessageCodec;

    [global::ZmqSchema.ZmqMessage] public partial record struct Struct(int A, bool B);
    [global::ZmqSchema.ZmqMessage(global::ZmqSchema.WireFormat.Raw)] public partial record Raw([global::ZmqSchema.ZmqPayload] global::System.ReadOnlyMemory<byte> Data);
}
