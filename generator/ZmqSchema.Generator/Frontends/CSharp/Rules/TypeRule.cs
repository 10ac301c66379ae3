using Microsoft.CodeAnalysis;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Generator.Frontends.CSharp.Rules;

/// <summary>A rule on how a message type is declared in C#, which only its symbol shows.</summary>
internal abstract class TypeRule(string id, string title, string message) : Rule(id, Severity.Error, title, message)
{
    /// <summary>The arguments of the finding, or null when nothing is wrong.</summary>
    public abstract string[]? Check(INamedTypeSymbol type);
}
