namespace ZmqSchema.Compiler.Model;

/// <summary>The run-time enum of the same name: how member names are spelled on the wire.</summary>
public enum FieldNaming
{
    SnakeCase,
    CamelCase,
    AsWritten,
}
