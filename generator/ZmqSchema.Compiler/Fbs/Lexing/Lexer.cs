using System.Globalization;
using ZmqSchema.Compiler.Fbs.Rules;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Fbs.Lexing;

/// <summary>Cuts a schema's text into tokens. What is wrong within a token is reported, and the token is there all the same.</summary>
internal sealed class Lexer
{
    // What a decoder puts in the place of bytes that are not UTF-8.
    private const char Undecodable = '\uFFFD';

    private readonly SourceReader _source;
    private readonly List<PlacedFinding> _findings;
    private readonly List<Token> _tokens = [];
    private readonly List<string> _doc = [];
    private bool _atLineStart = true;
    private bool _hasLeftOut;

    private Lexer(string text, List<PlacedFinding> findings)
    {
        _source = new(text);
        _findings = findings;
    }

    /// <summary>All tokens; the last one is the end.</summary>
    public static IReadOnlyList<Token> Read(string text, List<PlacedFinding> findings) => new Lexer(text, findings).Read();

    private List<Token> Read()
    {
        // A byte order mark that whoever decoded the file left in.
        if (_source.Current == '\uFEFF')
            _source.Skip();

        while (true)
        {
            SkipBlanks();
            if (_source.IsAtEnd)
            {
                Add(TokenKind.End, "", _source.Open());
                return _tokens;
            }

            ReadToken();
        }
    }

    private void ReadToken()
    {
        var place = _source.Open();
        var c = _source.Current;
        if (Letters.StartsName(c))
            ReadName(place);
        else if (c is '"' or '\'')
            ReadText(place);
        else if (c is '{' or '}' or '(' or ')' or '[' or ']' or ',' or ':' or ';' or '=')
            ReadSymbol(place);
        else if (c is '+' or '-' && !IsInfinity() && Letters.StartsName(_source.Peek(1)))
            ReadSymbol(place);
        else if (c is '.' && !Letters.IsDigit(_source.Peek(1)))
            ReadSymbol(place);
        else if (Letters.IsDigit(c) || c is '+' or '-' or '.')
            ReadNumber(place);
        else
            SkipStrangers(place);
    }

    private void ReadName(SourcePlace place)
    {
        _source.SkipWhile(Letters.ContinuesName);
        Add(TokenKind.Name, _source.From(place.Offset), _source.Close(place), isCall: _source.Current == '(');
    }

    private void ReadText(SourcePlace place)
    {
        var text = new TextLiteralReader(_source, _findings);
        var value = text.Read();
        Add(TokenKind.Text, value, _source.Close(place), text.IsPlain, isBroken: text.IsBroken);
    }

    private void ReadSymbol(SourcePlace place)
    {
        _source.Skip();
        Add(TokenKind.Symbol, _source.From(place.Offset), _source.Close(place));
    }

    private void ReadNumber(SourcePlace place)
    {
        if (IsInfinity())
        {
            _source.Skip(4);
            Add(TokenKind.Float, _source.From(place.Offset), _source.Close(place));
        }
        else if (NumberReader.Read(_source) is { } kind)
        {
            Add(kind, _source.From(place.Offset), _source.Close(place));
        }
        else
        {
            Report(SyntaxRules.NumbersAreNumbers, place, _source.From(place.Offset));
            Add(TokenKind.Integer, "0", _source.Close(place), isBroken: true);
        }
    }

    private bool IsInfinity() =>
        _source.Current is '+' or '-' && _source.Peek(1) == 'i' && _source.Peek(2) == 'n' && _source.Peek(3) == 'f' && !Letters.ContinuesName(_source.Peek(4));

    private void SkipStrangers(SourcePlace place)
    {
        var stranger = _source.Current;
        if (char.IsControl(stranger) || stranger is Undecodable)
        {
            // No text, or none in UTF-8: a thousand more of them would say nothing new.
            Report(SyntaxRules.FilesAreText, place, Coded(stranger));
            _source.SkipWhile(_ => true);
            _tokens.Clear();
            return;
        }

        _source.SkipWhile(c => c == stranger);
        _hasLeftOut = true;
        Report(SyntaxRules.CharactersAreKnown, place,
            Letters.IsPrintable(stranger) ? stranger.ToString() : Coded(stranger));
    }

    private static string Coded(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    private void SkipBlanks()
    {
        while (!_source.IsAtEnd)
        {
            var c = _source.Current;
            if (c is ' ' or '\t' or '\r' or '\n')
            {
                _atLineStart |= c is '\n' || (c is '\r' && _source.Peek(1) != '\n');
                _source.Skip();
            }
            else if (c is '/' && _source.Peek(1) is '/')
            {
                SkipLineComment();
            }
            else if (c is '/' && _source.Peek(1) is '*')
            {
                SkipBlockComment();
            }
            else
            {
                return;
            }
        }
    }

    private void SkipLineComment()
    {
        var place = _source.Open();
        _source.SkipWhile(c => c is not ('\n' or '\r' or '\0'));
        var line = _source.From(place.Offset);
        if (line.Length < 3 || line[2] != '/')
            return;

        if (_atLineStart)
            _doc.Add(line.Substring(3));
        else
            Report(SyntaxRules.DocCommentsStandAlone, place, line);
    }

    private void SkipBlockComment()
    {
        var place = _source.Open();
        _source.Skip(2);
        while (!_source.IsAtEnd && !(_source.Current is '*' && _source.Peek(1) is '/'))
            _source.Skip();
        if (_source.IsAtEnd)
        {
            Report(SyntaxRules.CommentsAreClosed, place with { Length = 2 }, "/*");
            _hasLeftOut = true;
        }

        _source.Skip(2);
    }

    private void Add(TokenKind kind, string text, SourcePlace place, bool isPlain = true, bool isCall = false, bool isBroken = false)
    {
        _tokens.Add(new(kind, text, place, _doc.ToEquatableArray(), isPlain, isCall, _hasLeftOut, isBroken));
        _doc.Clear();
        _atLineStart = false;
        _hasLeftOut = false;
    }

    private void Report(Rule rule, SourcePlace place, string subject) =>
        _findings.Add(new(rule.Found(subject), place.Length > 0 ? place : _source.Close(place)));
}
