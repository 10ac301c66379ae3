using System.Globalization;
using System.Text;
using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.Json;

/// <summary>Names as constants: escaped as the run-time half escapes text, because they are never anything else.</summary>
internal static class JsonNames
{
    /// <summary>A name in its quotes.</summary>
    public static string Quoted(string name)
    {
        var text = new StringBuilder("\"", name.Length + 2);
        foreach (var unit in name)
        {
            text.Append(unit switch
            {
                '\\' => "\\\\",
                '\b' => "\\b",
                '\t' => "\\t",
                '\n' => "\\n",
                '\f' => "\\f",
                '\r' => "\\r",
                '"' or '&' or '\'' or '+' or '<' or '>' or '`' or < ' ' or > '~' => $"\\u{((int)unit).ToString("X4", CultureInfo.InvariantCulture)}",
                _ => unit.ToString(),
            });
        }

        return text.Append('"').ToString();
    }

    /// <summary>What is written before a field's value, as a constant: the brace or comma, the name, the colon.</summary>
    public static string Before(MessageModel message, int field) =>
        FieldLookupEmitter.Utf8($"{(field == 0 ? '{' : ',')}{Quoted(message.Fields[field].WireName)}:");

    /// <summary>What an enum's value is called.</summary>
    public static string Of(EnumMember member) => WireNames.Of(member.Name, FieldNaming.SnakeCase);

    /// <summary>The bytes of text, which is ASCII once it is escaped.</summary>
    public static int Size(string name) => Quoted(name).Length;
}
