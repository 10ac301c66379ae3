using ZmqSchema.Compiler.Fbs.Declarations;
using ZmqSchema.Compiler.Fbs.Lexing;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Fbs.Parsing;

/// <summary>Reads attributes in parentheses, where there are any.</summary>
internal sealed class AttributeParser(TokenReader tokens)
{
    public LiteralParser Literals { get; } = new(tokens);

    /// <summary>The attributes here, none where no parenthesis is, or null and a finding.</summary>
    public EquatableArray<AttributeDeclaration>? Read()
    {
        var attributes = new List<AttributeDeclaration>();
        if (!tokens.Take('('))
            return attributes.ToEquatableArray();

        do
        {
            var at = tokens.At;
            var kind = tokens.Current.Kind is TokenKind.Text ? TokenKind.Text : TokenKind.Name;
            if (tokens.Expect(kind, "the name of an attribute") is not { } name)
                return null;

            Literal? value = null;
            if (tokens.Take(':') && (value = Literals.Read()) is null)
                return null;
            attributes.Add(new(at, name, value));
        }
        while (tokens.Take(','));

        return tokens.Expect(')', "behind the attributes") ? attributes.ToEquatableArray() : null;
    }
}
