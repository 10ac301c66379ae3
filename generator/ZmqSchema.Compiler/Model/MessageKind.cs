namespace ZmqSchema.Compiler.Model;

/// <summary>What a C# message is declared as.</summary>
public enum MessageKind
{
    Class,
    Record,
    Struct,
    RecordStruct,
}
