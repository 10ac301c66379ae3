using ZmqSchema.Compiler.Formats;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Linking;

/// <summary>
/// Which messages get the codec of a format: those that list it, and whatever they hold. So a piece of a message need not list the formats of
/// all that it is a piece of; only messages of other assemblies do, whose code is written already: theirs and that of whatever they hold.
/// </summary>
internal static class CodecBook
{
    public static MessageModel[] Assign(WireFormatCompiler format, MessageModel[] messages, EquatableArray<TypeName> foreign)
    {
        if (!Array.Exists(messages, m => m.Has(format.Format)))
            return messages;

        var catalog = new MessageCatalog(messages);
        var needed = new HashSet<TypeName>();
        var missing = new HashSet<TypeName>();
        foreach (var message in messages.Where(m => m.Has(format.Format)).OrderBy(m => !foreign.Contains(m.Name)))
            Need(message, isThere: foreign.Contains(message.Name));

        return
        [
            .. messages.Select(m =>
                needed.Contains(m.Name) ? m with { Codecs = m.Codecs.Append(format.Format).ToEquatableArray() }
                : missing.Contains(m.Name) ? m with { MissingCodecs = m.MissingCodecs.Append(format.Format).ToEquatableArray() }
                : m),
        ];

        void Need(MessageModel message, bool isThere)
        {
            if (!needed.Add(message.Name))
                return;
            foreach (var (_, held) in catalog.HeldBy(message).Where(h => format.NeedsCodecOf(h.Message)))
            {
                if (isThere || !foreign.Contains(held.Name))
                    Need(held, isThere);
                else if (!needed.Contains(held.Name))
                    missing.Add(held.Name);
            }
        }
    }
}
