using System.Numerics;
using ZmqSchema.Compiler.Fbs.Declarations;
using ZmqSchema.Compiler.Fbs.Lexing;
using ZmqSchema.Compiler.Fbs.Rules;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Fbs.Parsing;

/// <summary>Reads types.</summary>
internal sealed class TypeParser(TokenReader tokens)
{
    /// <summary>The type here, or null and a finding.</summary>
    public TypeReference? Read()
    {
        var at = tokens.At;
        if (tokens.Take('['))
            return ReadSeries(at);
        if (tokens.Current.Kind is not TokenKind.Name)
        {
            tokens.Fail("a type");
            return null;
        }

        var word = tokens.Current.Text;
        TypeReference? type = word == "string" ? new TypeReference.Text(at) : ScalarOf(word) is { } kind ? new TypeReference.Scalar(at, kind) : null;
        if (type is null)
            return tokens.ExpectPath("a type") is { } name ? new TypeReference.Named(at, name) : null;

        tokens.Next();
        return type;
    }

    private TypeReference? ReadSeries(int at)
    {
        if (tokens.Is('['))
        {
            tokens.Report(SyntaxRules.VectorsAreNotNested);
            return null;
        }

        if (Read() is not { } element)
            return null;

        TypeReference? series = new TypeReference.Vector(at, element);
        if (tokens.Take(':'))
            series = ReadLength() is { } length ? new TypeReference.FixedArray(at, element, length) : null;
        return series is not null && tokens.Expect(']', "behind the element's type") ? series : null;
    }

    private int? ReadLength()
    {
        if (tokens.Current.Kind is TokenKind.Integer && Integers.Parse(tokens.Current.Text) is { } length && length >= BigInteger.One && length <= ushort.MaxValue)
        {
            tokens.Next();
            return (int)length;
        }

        tokens.Report(SyntaxRules.ArrayLengthsArePositive);
        return null;
    }

    private static ScalarKind? ScalarOf(string word) => word switch
    {
        "bool" => ScalarKind.Boolean,
        "byte" or "int8" => ScalarKind.Int8,
        "ubyte" or "uint8" => ScalarKind.UInt8,
        "short" or "int16" => ScalarKind.Int16,
        "ushort" or "uint16" => ScalarKind.UInt16,
        "int" or "int32" => ScalarKind.Int32,
        "uint" or "uint32" => ScalarKind.UInt32,
        "long" or "int64" => ScalarKind.Int64,
        "ulong" or "uint64" => ScalarKind.UInt64,
        "float" or "float32" => ScalarKind.Float32,
        "double" or "float64" => ScalarKind.Float64,
        _ => null,
    };
}
