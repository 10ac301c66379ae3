namespace ZmqSchema.Compiler.Rules;

/// <summary>How bad it is: an error where no code can be emitted, a warning where the code would surprise.</summary>
public enum Severity
{
    Warning,
    Error,
}

/// <summary>One thing that can be wrong: its number, which is never reused, and its words.</summary>
/// <param name="id">ZMQ and three digits.</param>
/// <param name="severity">Error or Warning.</param>
/// <param name="title">The mistake in a few words.</param>
/// <param name="message">The sentence: <c>{0}</c> is the subject, the rest are arguments. Says what is wrong and what to do.</param>
public class Rule(string id, Severity severity, string title, string message)
{
    /// <summary>ZMQ and three digits.</summary>
    public string Id { get; } = id;

    /// <summary>Error or Warning.</summary>
    public Severity Severity { get; } = severity;

    /// <summary>The mistake in a few words.</summary>
    public string Title { get; } = title;

    /// <summary>The sentence, with places for the subject and the arguments.</summary>
    public string Message { get; } = message;

    /// <summary>Something found wrong with <paramref name="subject"/>.</summary>
    public Finding Found(string subject, params string[] arguments) => new(this, subject, new(arguments));
}
