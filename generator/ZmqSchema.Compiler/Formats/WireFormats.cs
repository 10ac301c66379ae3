using ZmqSchema.Compiler.Formats.CapnProto;
using ZmqSchema.Compiler.Formats.FlatBuffers;
using ZmqSchema.Compiler.Formats.Json;
using ZmqSchema.Compiler.Formats.MessagePack;
using ZmqSchema.Compiler.Formats.Pickle;
using ZmqSchema.Compiler.Formats.Protobuf;
using ZmqSchema.Compiler.Formats.Raw;
using ZmqSchema.Compiler.Formats.Struct;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats;

/// <summary>The wire formats that this compiler has.</summary>
internal static class WireFormats
{
    public static IReadOnlyList<WireFormatCompiler> All { get; } =
        [new StructFormat(), new FlatBuffersFormat(), new MessagePackFormat(), new ProtobufFormat(), new CapnProtoFormat(), new JsonFormat(), new PickleFormat(), new RawFormat()];

    public static WireFormatCompiler? Find(WireFormat format) => All.FirstOrDefault(f => f.Format == format);
}
