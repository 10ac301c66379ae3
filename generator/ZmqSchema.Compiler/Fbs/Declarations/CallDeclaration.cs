using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Fbs.Declarations;

/// <summary>A method of an <c>rpc_service</c> as written.</summary>
public sealed record CallDeclaration(
    int At, string Name, TypeReference.Named Request, TypeReference.Named Response, EquatableArray<AttributeDeclaration> Attributes, EquatableArray<string> Doc);
