using ZmqSchema.Compiler.Declarations;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Generator.Reporting;

namespace ZmqSchema.Generator.Frontends.CSharp;

/// <summary>One attributed type, read: what was said, and where.</summary>
internal sealed record ParsedMessage(DeclaredMessage Declared, EquatableArray<Place> Places);

/// <summary>One attributed type and the messages of other assemblies that it mentions.</summary>
internal sealed record DeclaredMessage(MessageDeclaration Message, EquatableArray<MessageDeclaration> Foreign)
{
    public IEnumerable<MessageDeclaration> All => Foreign.Prepend(Message);
}
