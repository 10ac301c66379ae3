using Microsoft.CodeAnalysis;
using ZmqSchema.Compiler.Declarations;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Generator.Frontends.CSharp;

/// <summary>Messages of other assemblies that members mention: they have their code, and Link needs to know their fields.</summary>
internal sealed class ForeignMessages(IAssemblySymbol home)
{
    private readonly Queue<INamedTypeSymbol> _waiting = new();
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);

    /// <summary>Notes the messages that a member's type mentions.</summary>
    public void Note(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
            Note(array.ElementType);
        if (type is not INamedTypeSymbol named)
            return;

        foreach (var argument in named.TypeArguments)
            Note(argument);
        if (named.Find(Attributes.InlineArray) is not null && _seen.Add(named.OriginalDefinition))
        {
            foreach (var field in named.GetMembers().OfType<IFieldSymbol>())
                Note(field.Type);
        }

        var isForeign = named.ContainingAssembly is { } assembly && !SymbolEqualityComparer.Default.Equals(assembly, home);
        if (isForeign && (named.Find(Attributes.Message) is not null || named.IsUnion()) && _seen.Add(named))
            _waiting.Enqueue(named);
    }

    /// <summary>Reads all that were noted, and those that they mention.</summary>
    public EquatableArray<MessageDeclaration> Read(CancellationToken cancellation)
    {
        var read = new List<MessageDeclaration>();
        while (_waiting.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            read.Add(new MessageReader(_waiting.Dequeue(), this).Read() with { IsForeign = true, Findings = default });
        }

        return read.ToEquatableArray();
    }
}
