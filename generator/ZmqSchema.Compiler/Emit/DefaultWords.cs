using System.Globalization;
using System.Text;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Emit;

/// <summary>Defaults as FlatBuffers and Cap'n Proto both spell them.</summary>
internal static class DefaultWords
{
    public static string Of(FieldDefault value, FieldType type) => value switch
    {
        FieldDefault.Integer { Decimal: var number } => type is not FieldType.Scalar { Kind: ScalarKind.Boolean } ? number : number == "0" ? "false" : "true",
        FieldDefault.Real { Value: var number } => OfReal(number, type is FieldType.Scalar { Kind: ScalarKind.Float32 }),
        FieldDefault.Text text => Quoted(text.Value),
        _ => throw new InvalidOperationException($"A default of {value.GetType().Name} is that of every field."),
    };

    private static string OfReal(double number, bool isSingle) =>
        double.IsNaN(number) ? "nan"
        : double.IsInfinity(number) ? number > 0 ? "inf" : "-inf"
        : isSingle ? ((float)number).ToString("R", CultureInfo.InvariantCulture) : number.ToString("R", CultureInfo.InvariantCulture);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (c < ' ' || c == '\x7f')
                quoted.Append("\\x").Append(((int)c).ToString("x2", CultureInfo.InvariantCulture));
            else
                quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }
}
