using ZmqSchema.Compiler.Fbs.Declarations;
using ZmqSchema.Compiler.Fbs.Lexing;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Fbs.Parsing;

/// <summary>Reads tables and structs.</summary>
internal sealed class RecordParser(TokenReader tokens, TypeParser types, AttributeParser attributes)
{
    public SchemaItem? Read(string @namespace)
    {
        var doc = tokens.Current.Doc;
        var isStruct = tokens.IsWord("struct");
        tokens.Next();

        var at = tokens.At;
        if (tokens.Expect(TokenKind.Name, isStruct ? "the struct's name" : "the table's name") is not { } name
            || attributes.Read() is not { } said
            || !tokens.Expect('{', $"before the fields of '{name}'"))
            return null;

        var fields = new List<SchemaFieldDeclaration>();
        var isWhole = true;
        while (!tokens.Is('}') && !tokens.IsAtEnd && !tokens.IsOpener)
        {
            if (ReadField() is { } field)
            {
                fields.Add(field);
                continue;
            }

            isWhole = false;
            tokens.SkipTo(';');
        }

        // What was wrong with the last field has been said already.
        if (!tokens.Take('}') && isWhole)
            tokens.Fail($"'}}' behind the fields of '{name}'");
        return new SchemaItem.Record(at, @namespace, name, isStruct, said, fields.ToEquatableArray(), doc, isWhole);
    }

    private SchemaFieldDeclaration? ReadField()
    {
        var doc = tokens.Current.Doc;
        var at = tokens.At;
        if (tokens.Expect(TokenKind.Name, "a field's name or '}'") is not { } name
            || !tokens.Expect(':', $"behind the field's name '{name}'")
            || types.Read() is not { } type)
            return null;

        Literal? value = null;
        if (tokens.Take('=') && (value = attributes.Literals.Read()) is null)
            return null;
        return attributes.Read() is { } said && tokens.Expect(';', $"behind the field '{name}'") ? new(at, name, type, value, said, doc) : null;
    }
}
