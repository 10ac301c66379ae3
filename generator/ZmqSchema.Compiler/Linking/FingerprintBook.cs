using System.Globalization;
using System.Text;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Linking;

/// <summary>Fingerprints: FNV-1a, 64 bits, of a message's canonical text and those of all messages within it, in the order of their names.</summary>
internal sealed class FingerprintBook(MessageCatalog catalog)
{
    private readonly Dictionary<TypeName, string> _texts = [];

    public ulong Of(MessageModel message)
    {
        var reached = new Dictionary<TypeName, MessageModel>();
        Reach(message, reached);
        reached.Remove(message.Name);

        var hash = Fnv1a(14695981039346656037UL, TextOf(message));
        foreach (var nested in reached.Values.OrderBy(m => m.Name.FullName, StringComparer.Ordinal))
            hash = Fnv1a(hash, TextOf(nested));
        return hash;
    }

    private void Reach(MessageModel message, Dictionary<TypeName, MessageModel> reached)
    {
        if (reached.ContainsKey(message.Name))
            return;
        reached.Add(message.Name, message);
        foreach (var (_, nested) in catalog.HeldBy(message))
            Reach(nested, reached);
    }

    private string TextOf(MessageModel message) =>
        _texts.TryGetValue(message.Name, out var text) ? text : _texts[message.Name] = CanonicalText(message);

    private static string CanonicalText(MessageModel message)
    {
        var text = new StringBuilder(message.SchemaName).Append(message.IsBigEndian ? " >" : "");
        if (message.Shape.WrittenLayout is { } layout)
            text.Append(string.Format(CultureInfo.InvariantCulture, " {0} {1} {2}", layout.Kind, layout.Pack, layout.Size));
        text.Append('\n');
        foreach (var field in message.Fields)
        {
            text.Append(field.Number.ToString(CultureInfo.InvariantCulture)).Append(' ')
                .Append(field.WireName).Append(' ')
                .Append(field.Type.Words).Append('#')
                .Append(field.FixedLength.ToString(CultureInfo.InvariantCulture));
            if (field.WrittenOffset >= 0)
                text.Append('@').Append(field.WrittenOffset.ToString(CultureInfo.InvariantCulture));
            if (field.Encoding is not IntegerEncoding.Varint)
                text.Append(' ').Append(field.Encoding);
            text.Append('\n');
        }

        foreach (var @case in message.Cases)
            text.Append(@case.Number.ToString(CultureInfo.InvariantCulture)).Append(" case ").Append(@case.WireName).Append(' ').Append(@case.Type.Words).Append('\n');

        foreach (var payload in message.Payloads)
            text.Append(payload.WireName).Append(' ').Append(payload.ElementWords).Append(" [").Append(payload.Shape).Append(payload.DType is { } dtype ? $"] {dtype}\n" : "]\n");

        return text.ToString();
    }

    private static ulong Fnv1a(ulong hash, string text)
    {
        foreach (var b in Encoding.UTF8.GetBytes(text))
            hash = unchecked((hash ^ b) * 1099511628211UL);
        return hash;
    }
}
