using System.Text;
using ZmqSchema.Compiler.Fbs.Declarations;
using ZmqSchema.Compiler.Fbs.Lexing;
using ZmqSchema.Compiler.Fbs.Rules;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Fbs.Parsing;

/// <summary>Reads a schema file: text goes in, declarations, places and findings come out.</summary>
public sealed class SchemaParser
{
    private readonly TokenReader _tokens;
    private readonly RecordParser _records;
    private readonly EnumParser _enums;
    private readonly ServiceParser _services;
    private readonly List<IncludeDeclaration> _includes = [];
    private readonly List<string> _nativeIncludes = [];
    private readonly List<SchemaItem> _items = [];
    private string _namespace = "";
    private bool _hasLost;

    private SchemaParser(TokenReader tokens)
    {
        _tokens = tokens;
        var types = new TypeParser(tokens);
        var attributes = new AttributeParser(tokens);
        _records = new(tokens, types, attributes);
        _enums = new(tokens, types, attributes);
        _services = new(tokens, attributes);
    }

    /// <summary>Reads one file.</summary>
    public static ParsedSchema Parse(SchemaText text)
    {
        var findings = new List<PlacedFinding>();
        var tokens = Lexer.Read(text.Text, findings);
        var parser = new SchemaParser(new(tokens, findings)) { _hasLost = findings.Any(f => f.Finding.Rule == SyntaxRules.FilesAreText) };

        if (tokens.Count == 1 && findings.Count == 0)
            findings.Add(new(SyntaxRules.FilesAreNotEmpty.Found(FileName(text.Path)), new(1, 1, 0, 0)));
        parser.ReadIncludes();
        parser.ReadDeclarations();

        var isSound = findings.Count == 0;
        if (isSound && parser._items.Count + parser._includes.Count + parser._nativeIncludes.Count == 0)
            findings.Add(new(SyntaxRules.FilesYieldSomething.Found(FileName(text.Path)), tokens[0].Place));

        return new(
            new(text.Path, parser._includes.ToEquatableArray(), parser._nativeIncludes.ToEquatableArray(), parser._items.ToEquatableArray(), isSound, !parser._hasLost),
            tokens.Select(t => t.Place).ToEquatableArray(),
            findings.OrderBy(f => f.Place.Offset).ToEquatableArray())
        {
            Condensed = CondensedText.Of(text.Text, tokens),
        };
    }

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    private void ReadIncludes()
    {
        while (_tokens.IsWord("include") || _tokens.IsWord("native_include"))
        {
            var isNative = _tokens.IsWord("native_include");
            _tokens.Next();
            var at = _tokens.At;
            if (_tokens.Expect(TokenKind.Text, "the file's name as a string") is { } path)
            {
                if (isNative)
                    _nativeIncludes.Add(path);
                else
                    _includes.Add(new(at, path));
                if (_tokens.Expect(';', "behind the file's name"))
                    continue;
            }

            SkipToDeclaration();
        }
    }

    private void ReadDeclarations()
    {
        while (!_tokens.IsAtEnd)
        {
            if (_tokens.Is('{'))
                SkipObject();
            else if (!ReadDeclaration())
                SkipToDeclaration();
        }
    }

    private void SkipToDeclaration()
    {
        _hasLost = true;
        _tokens.SkipToDeclaration();
    }

    private bool ReadDeclaration()
    {
        var word = _tokens.Current.Kind is TokenKind.Name ? _tokens.Current.Text : "";
        switch (word)
        {
            case "namespace":
                return ReadNamespace();
            case "table" or "struct":
                return Add(_records.Read(_namespace));
            case "enum":
                return Add(_enums.ReadEnum(_namespace));
            case "union":
                return Add(_enums.ReadUnion(_namespace));
            case "rpc_service":
                return Add(_services.Read(_namespace));
            case "root_type":
                return ReadRootType();
            case "attribute":
                return ReadAttribute();
            case "file_identifier" or "file_extension":
                return ReadFileText(word == "file_identifier");
            case "include":
                _tokens.Report(SyntaxRules.IncludesComeFirst);
                _tokens.Next();
                return false;
            default:
                _tokens.Report(SyntaxRules.DeclarationsAreKnown);
                _tokens.Next();
                return false;
        }
    }

    private bool Add(SchemaItem? item)
    {
        if (item is not null)
            _items.Add(item);
        return item is not null;
    }

    private bool ReadNamespace()
    {
        _tokens.Next();
        var name = _tokens.Is(';') ? "" : _tokens.ExpectPath("a namespace");
        _namespace = name ?? _namespace;
        return name is not null && _tokens.Expect(';', "behind the namespace");
    }

    private bool ReadRootType()
    {
        _tokens.Next();
        var at = _tokens.At;
        return _tokens.ExpectPath("the name of a table") is { } name
            && Add(new SchemaItem.RootType(at, _namespace, name))
            && _tokens.Expect(';', "behind the root type");
    }

    private bool ReadAttribute()
    {
        _tokens.Next();
        var at = _tokens.At;
        var kind = _tokens.Current.Kind is TokenKind.Name ? TokenKind.Name : TokenKind.Text;
        return _tokens.Expect(kind, "the attribute's name") is { } name
            && Add(new SchemaItem.UserAttribute(at, _namespace, name))
            && _tokens.Expect(';', "behind the attribute");
    }

    private bool ReadFileText(bool isIdentifier)
    {
        _tokens.Next();
        var at = _tokens.At;
        if (_tokens.Expect(TokenKind.Text, "a string") is not { } text)
            return false;

        if (isIdentifier && Encoding.UTF8.GetByteCount(text) != 4)
            _tokens.ReportAt(at, SyntaxRules.IdentifiersHaveFourBytes, text);
        Add(isIdentifier ? new SchemaItem.FileIdentifier(at, _namespace, text) : new SchemaItem.FileExtension(at, _namespace, text));
        return _tokens.Expect(';', "behind the string");
    }

    // A schema may carry a value of its root type; flatc makes a buffer of it, and nobody here needs one.
    private void SkipObject()
    {
        if (!_items.OfType<SchemaItem.RootType>().Any())
            _tokens.Report(SyntaxRules.ObjectsHaveARootType);

        var depth = 0;
        do
        {
            depth += _tokens.Is('{') ? 1 : _tokens.Is('}') ? -1 : 0;
            _tokens.Next();
        }
        while (depth > 0 && !_tokens.IsAtEnd);

        if (depth > 0 || !_tokens.IsAtEnd)
            _tokens.Report(SyntaxRules.ObjectsEndTheFile);
        while (!_tokens.IsAtEnd)
            _tokens.Next();
    }
}
