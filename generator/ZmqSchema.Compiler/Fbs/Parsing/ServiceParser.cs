using ZmqSchema.Compiler.Fbs.Declarations;
using ZmqSchema.Compiler.Fbs.Lexing;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Fbs.Parsing;

/// <summary>Reads services and their methods.</summary>
internal sealed class ServiceParser(TokenReader tokens, AttributeParser attributes)
{
    public SchemaItem? Read(string @namespace)
    {
        var doc = tokens.Current.Doc;
        tokens.Next();
        var at = tokens.At;
        if (tokens.Expect(TokenKind.Name, "the service's name") is not { } name
            || attributes.Read() is not { } said
            || !tokens.Expect('{', $"before the methods of '{name}'"))
            return null;

        var calls = new List<CallDeclaration>();
        var isWhole = true;
        if (tokens.Is('}'))
            tokens.Fail("a method's name");
        while (!tokens.Is('}') && !tokens.IsAtEnd && !tokens.IsOpener)
        {
            if (ReadCall() is { } call)
            {
                calls.Add(call);
                continue;
            }

            isWhole = false;
            tokens.SkipTo(';');
        }

        // What was wrong with the last method has been said already.
        if (!tokens.Take('}') && isWhole)
            tokens.Fail($"'}}' behind the methods of '{name}'");
        return new SchemaItem.Service(at, @namespace, name, said, calls.ToEquatableArray(), doc);
    }

    private CallDeclaration? ReadCall()
    {
        var doc = tokens.Current.Doc;
        var at = tokens.At;
        return tokens.Expect(TokenKind.Name, "a method's name") is { } name
            && tokens.Expect('(', $"behind the method's name '{name}'")
            && ReadTable() is { } request
            && tokens.Expect(')', "behind the request")
            && tokens.Expect(':', "before the response")
            && ReadTable() is { } response
            && attributes.Read() is { } said
            && tokens.Expect(';', $"behind the method '{name}'")
            ? new(at, name, request, response, said, doc)
            : null;
    }

    private TypeReference.Named? ReadTable()
    {
        var at = tokens.At;
        return tokens.ExpectPath("the name of a table") is { } name ? new TypeReference.Named(at, name) : null;
    }
}
