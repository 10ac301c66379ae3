using System.Globalization;
using System.Text;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Emit;

/// <summary>Which field a key on the wire means: local functions that answer with the field's place in the model, or -1.</summary>
internal static class FieldLookupEmitter
{
    /// <summary><c>ByName(ReadOnlySpan&lt;byte> name)</c>: by the name in UTF-8.</summary>
    public static void EmitByName(CodeWriter code, MessageModel message) => EmitByName(code, message.Fields.Select(f => f.WireName));

    /// <summary>The same of any names: answers with the place among them.</summary>
    public static void EmitByName(CodeWriter code, IEnumerable<string> names)
    {
        code.Line("static int ByName(global::System.ReadOnlySpan<byte> name) => name.Length switch").Line("{");
        foreach (var same in names.Select((name, i) => (Name: name, Index: i)).GroupBy(f => Encoding.UTF8.GetByteCount(f.Name)).OrderBy(g => g.Key))
        {
            var tries = same.Select(f => $"global::System.MemoryExtensions.SequenceEqual(name, {Utf8(f.Name)}) ? {Number(f.Index)} : ");
            code.Line($"    {Number(same.Key)} => {string.Concat(tries)}-1,");
        }

        code.Line("    _ => -1,").Line("};");
    }

    /// <summary><c>ByIndex(int index)</c>: by the number, less one.</summary>
    public static void EmitByIndex(CodeWriter code, MessageModel message)
    {
        if (AreInARow(message))
        {
            code.Line($"static int ByIndex(int index) => index < {Number(message.Fields.Count)} ? index : -1;");
            return;
        }

        code.Line("static int ByIndex(int index) => index switch").Line("{");
        for (var i = 0; i < message.Fields.Count; i++)
            code.Line($"    {Number(message.Fields[i].Number - 1)} => {Number(i)},");
        code.Line("    _ => -1,").Line("};");
    }

    /// <summary>A name as a constant in UTF-8.</summary>
    public static string Utf8(string name) => $"{Spelling.Literal(name)}u8";

    private static bool AreInARow(MessageModel message)
    {
        for (var i = 0; i < message.Fields.Count; i++)
        {
            if (message.Fields[i].Number != i + 1)
                return false;
        }

        return true;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
