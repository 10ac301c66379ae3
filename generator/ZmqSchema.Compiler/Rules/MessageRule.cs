using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Rules;

/// <summary>A rule on linked messages, whichever front end they came from.</summary>
public abstract class MessageRule(string id, Severity severity, string title, string message) : Rule(id, severity, title, message)
{
    /// <summary>
    /// Whether something found here is no more than what follows from a mistake that reading or linking found before, as what it misses may have been
    /// lost there. One mistake, one line; and no other mistake hidden by it.
    /// </summary>
    public virtual bool Follows(Finding found, Finding mistake, MessageModel message) => false;

    /// <summary>What is wrong with <paramref name="message"/>; <paramref name="catalog"/> knows the messages it holds.</summary>
    public abstract IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog);
}
