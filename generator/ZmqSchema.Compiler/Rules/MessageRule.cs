using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Rules;

/// <summary>A rule on linked messages, whichever front end they came from.</summary>
public abstract class MessageRule(string id, Severity severity, string title, string message) : Rule(id, severity, title, message)
{
    /// <summary>Whether it asks only messages that were read without a mistake: what it misses may have been lost there. One mistake, one line.</summary>
    public virtual bool IsForReadable => false;

    /// <summary>What is wrong with <paramref name="message"/>; <paramref name="catalog"/> knows the messages it holds.</summary>
    public abstract IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog);
}
