namespace ZmqSchema.Compiler.Model;

/// <summary>One case of a union.</summary>
/// <param name="Number">Its place on the wire, from 1; 0 is no case at all.</param>
/// <param name="Name">Its C# name: the nested record's, or that of the schema's union value.</param>
/// <param name="WireName">The name on the wire.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Record">The nested record, linked and laid out; null in a schema's union, whose cases are messages of their own.</param>
public sealed record CaseModel(int Number, string Name, string WireName, FieldType Type, MessageModel? Record);
