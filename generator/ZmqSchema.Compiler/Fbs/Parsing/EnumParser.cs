using ZmqSchema.Compiler.Fbs.Declarations;
using ZmqSchema.Compiler.Fbs.Lexing;
using ZmqSchema.Compiler.Fbs.Rules;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Fbs.Parsing;

/// <summary>Reads enums and unions.</summary>
internal sealed class EnumParser(TokenReader tokens, TypeParser types, AttributeParser attributes)
{
    public SchemaItem? ReadEnum(string @namespace)
    {
        var doc = tokens.Current.Doc;
        tokens.Next();
        var at = tokens.At;
        if (tokens.Expect(TokenKind.Name, "the enum's name") is not { } name)
            return null;

        if (!tokens.Take(':'))
        {
            tokens.ReportAt(at, SyntaxRules.EnumsNameTheirInteger, name);
            return null;
        }

        return types.Read() is { } underlying
            && attributes.Read() is { } said
            && ReadValues(name, isUnion: false) is { } values
            ? new SchemaItem.Enumeration(at, @namespace, name, underlying, said, values.All, doc, values.AreWhole)
            : null;
    }

    public SchemaItem? ReadUnion(string @namespace)
    {
        var doc = tokens.Current.Doc;
        tokens.Next();
        var at = tokens.At;
        if (tokens.Expect(TokenKind.Name, "the union's name") is not { } name)
            return null;

        if (tokens.Is(':'))
        {
            tokens.ReportAt(at, SyntaxRules.UnionsDoNotNameAnInteger, name);
            return null;
        }

        return attributes.Read() is { } said && ReadValues(name, isUnion: true) is { } cases
            ? new SchemaItem.Union(at, @namespace, name, said, cases.All, doc)
            : null;
    }

    private (EquatableArray<EnumValueDeclaration> All, bool AreWhole)? ReadValues(string name, bool isUnion)
    {
        if (!tokens.Expect('{', $"before the {(isUnion ? "cases" : "values")} of '{name}'"))
            return null;

        var values = new List<EnumValueDeclaration>();
        var areWhole = true;
        while (!tokens.Is('}') && !tokens.IsAtEnd && !tokens.IsOpener)
        {
            var value = ReadValue(isUnion);
            if (value is not null)
                values.Add(value);
            if (value is not null && (tokens.Is('}') || tokens.Expect(',', $"or '}}' behind '{value.Name}'")))
                continue;

            areWhole = false;
            tokens.SkipTo(',');
            if (tokens.IsOpener)
                return (values.ToEquatableArray(), false);
        }

        if (!tokens.Take('}'))
            tokens.Fail($"'}}' behind the {(isUnion ? "cases" : "values")} of '{name}'");
        return (values.ToEquatableArray(), areWhole);
    }

    private EnumValueDeclaration? ReadValue(bool isUnion)
    {
        var doc = tokens.Current.Doc;
        var at = tokens.At;
        var name = isUnion ? tokens.ExpectPath("a case's type or '}'") : tokens.Expect(TokenKind.Name, "a value's name or '}'");
        if (name is null)
            return null;

        TypeReference? type = null;
        if (isUnion && tokens.Take(':') && (type = types.Read()) is null)
            return null;

        Literal? value = null;
        if (tokens.Take('='))
        {
            var number = tokens.At;
            if (tokens.Expect(TokenKind.Integer, "an integer") is not { } text)
                return null;
            value = new(LiteralKind.Integer, number, text);
        }

        return attributes.Read() is { } said ? new(at, name, type, value, said, doc) : null;
    }
}
