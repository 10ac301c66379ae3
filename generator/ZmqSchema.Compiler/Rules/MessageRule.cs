using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Rules;

/// <summary>A rule on linked messages, whichever front end they came from.</summary>
public abstract class MessageRule(string id, Severity severity, string title, string message) : Rule(id, severity, title, message)
{
    /// <summary>What is wrong with <paramref name="message"/>; <paramref name="catalog"/> knows the messages it holds.</summary>
    public abstract IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog);
}
