using System.Globalization;
using System.Numerics;
using ZmqSchema.Compiler.Fbs.Declarations;
using ZmqSchema.Compiler.Fbs.Lexing;
using ZmqSchema.Compiler.Linking.Fbs.Rules;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>Reads the default of a field as its type wants it.</summary>
internal sealed class DefaultReader(LinkScope scope)
{
    private static readonly FieldDefault Zero = new FieldDefault.Integer("0");

    /// <summary>What a field is that says nothing.</summary>
    public static FieldDefault Of(SymbolType type) => type switch
    {
        SymbolType.Scalar { IsFloat: true } => Real(0),
        SymbolType.Scalar or SymbolType.UnionTag => Zero,
        _ => new FieldDefault.Absent(),
    };

    /// <summary>What the literal says; or null and a finding, unless that was told of its type.</summary>
    public FieldDefault? Read(string subject, SymbolType type, Literal literal)
    {
        switch (type)
        {
            case SymbolType.Scalar scalar:
                return ReadScalar(subject, scalar, literal);
            case SymbolType.Text when literal.Kind is LiteralKind.Text:
                return new FieldDefault.Text(literal.Text);
            case SymbolType.Text:
                return Fail(DefaultRules.DefaultsAreOfTheType, literal, subject, literal.Words, "a string in quotes");
            case SymbolType.Vector when literal.Kind is LiteralKind.EmptyVector:
                return new FieldDefault.EmptyVector();
            case SymbolType.Vector:
                return Fail(DefaultRules.DefaultsAreOfTheType, literal, subject, literal.Words, "[], the only default of a vector");
            default:
                scope.ReportSupposing([type], DefaultRules.FieldsCanHaveDefaults, literal.At, subject);
                return null;
        }
    }

    private FieldDefault? ReadScalar(string subject, SymbolType.Scalar type, Literal literal)
    {
        if (literal.Kind is LiteralKind.Call)
            return type.IsFloat && Evaluate(literal, type.Kind is ScalarKind.Float32) is { } value
                ? Real(type.Kind is ScalarKind.Float32 ? (float)value : value)
                : Fail(DefaultRules.FunctionsAreKnown, literal, subject, literal.Words);

        if (literal.Kind is LiteralKind.EmptyVector || !literal.IsPlain)
            return Mismatch(subject, type, literal);

        if (literal.Kind is LiteralKind.Name or LiteralKind.Text)
        {
            if (literal.Text == "null")
                return new FieldDefault.Absent();
            if (type.Kind is ScalarKind.Boolean && literal.Text is "true" or "false")
                return new FieldDefault.Integer(literal.Text == "true" ? "1" : "0");
            if (type.Kind is not ScalarKind.Boolean && !type.IsFloat && literal.Text.Length > 0 && Letters.StartsName(literal.Text[0]))
                return ReadEnumValues(subject, type, literal);
        }

        return type.IsFloat ? ReadFloat(subject, type, literal) : ReadInteger(subject, type, literal);
    }

    private FieldDefault? ReadFloat(string subject, SymbolType.Scalar type, Literal literal) =>
        Floats.Parse(literal.Text.TrimEnd(' '), type.Kind is ScalarKind.Float32) is { } value
            ? Real(value)
            : Mismatch(subject, type, literal);

    private FieldDefault? ReadInteger(string subject, SymbolType.Scalar type, Literal literal)
    {
        if (literal.Kind is LiteralKind.Float || Integers.Parse(literal.Text.TrimEnd(' ')) is not { } value)
            return Mismatch(subject, type, literal);
        if (!type.Kind.Holds(value))
            return Fail(DefaultRules.DefaultsFit, literal, subject, literal.Words, type.Kind.SchemaWord());
        return Integer(type.Kind is ScalarKind.Boolean && !value.IsZero ? BigInteger.One : value);
    }

    // Names of values with blanks between them; of an integer that is no enum, each with its enum's name before it.
    private FieldDefault? ReadEnumValues(string subject, SymbolType.Scalar type, Literal literal)
    {
        var all = BigInteger.Zero;
        foreach (var word in literal.Text.Split(' '))
        {
            if (FindValue(type.Enum, word) is not { } value)
                return type.Enum is { IsWhole: false } ? null : Fail(DefaultRules.EnumValuesAreKnown, literal, subject, word, type.Enum is { } known ? $"the enum '{known.Name}'" : "an enum; write \"Enum.Value\"");
            all |= value.Value;
        }

        return type.Kind.Holds(all) ? Integer(all) : Fail(DefaultRules.DefaultsFit, literal, subject, literal.Words, type.Kind.SchemaWord());
    }

    private ValueSymbol? FindValue(EnumSymbol? type, string word)
    {
        var dot = word.LastIndexOf('.');
        if (dot < 0)
            return type?.Find(word);

        var found = scope.Symbols.FindEnum(scope.Namespace, word.Substring(0, dot));
        return type is null || ReferenceEquals(type, found) ? found?.Find(word.Substring(dot + 1)) : null;
    }

    private static double? Evaluate(Literal literal, bool isSingle) => literal switch
    {
        { Kind: LiteralKind.Call, Argument: { } argument } => Evaluate(argument, isSingle) is { } x ? ConstantFunctions.Apply(literal.Text, x) : null,
        { Kind: LiteralKind.EmptyVector } or { IsPlain: false } => null,
        _ => Floats.Parse(literal.Text.TrimEnd(' '), isSingle: false),
    };

    private FieldDefault? Mismatch(string subject, SymbolType.Scalar type, Literal literal) =>
        Fail(DefaultRules.DefaultsAreOfTheType, literal, subject, literal.Words, type switch
        {
            { Enum: { } found } => $"a value of the enum '{found.Name}'",
            { IsFloat: true } => "a number, inf or nan",
            { Kind: ScalarKind.Boolean } => "true or false",
            _ => "an integer",
        });

    private FieldDefault? Fail(Rule rule, Literal literal, string subject, params string[] arguments)
    {
        scope.Report(rule, literal.At, subject, arguments);
        return null;
    }

    private static FieldDefault.Integer Integer(BigInteger value) => new FieldDefault.Integer(value.ToString(CultureInfo.InvariantCulture));

    private static FieldDefault.Real Real(double value) => new FieldDefault.Real(BitConverter.DoubleToInt64Bits(double.IsNaN(value) ? double.NaN : value));
}
