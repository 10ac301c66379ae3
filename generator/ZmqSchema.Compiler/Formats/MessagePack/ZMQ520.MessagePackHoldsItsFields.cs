using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.MessagePack;

internal sealed class MessagePackHoldsItsFields() : IntegersHave64Bits("ZMQ520", "MessagePack");
