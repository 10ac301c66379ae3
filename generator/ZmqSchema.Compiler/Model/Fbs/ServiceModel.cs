namespace ZmqSchema.Compiler.Model.Fbs;

/// <summary>A service: read and kept, because a schema may have one.</summary>
public sealed record ServiceModel(TypeName Name, EquatableArray<CallModel> Calls, EquatableArray<AttributeModel> Attributes, EquatableArray<string> Doc);

/// <summary>A method of a service.</summary>
public sealed record CallModel(string Name, TypeName Request, TypeName Response, EquatableArray<AttributeModel> Attributes, EquatableArray<string> Doc);
