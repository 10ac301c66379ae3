using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.Protobuf;

internal sealed class ProtobufHoldsItsFields() : IntegersHave64Bits("ZMQ530", "Protocol Buffers");
