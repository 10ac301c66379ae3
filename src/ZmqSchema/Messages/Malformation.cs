using System.ComponentModel;
using System.Globalization;

namespace ZmqSchema;

/// <summary>Why and where bytes are not the message that they were taken for; becomes words only when somebody asks for them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Malformation
{
    private readonly string? _reason;
    private readonly long _actual;
    private readonly long _expected;
    private readonly Exception? _cause;

    /// <summary>A fault of a field, or of the whole message.</summary>
    /// <param name="field">The member's name, or null for the message as a whole.</param>
    /// <param name="offset">Bytes from the start of what is read.</param>
    /// <param name="reason">The end of the sentence; <c>{0}</c> is <paramref name="actual"/>, <c>{1}</c> is <paramref name="expected"/>.</param>
    /// <param name="actual">What was found.</param>
    /// <param name="expected">What should have been.</param>
    public Malformation(string? field, int offset, string reason, long actual = 0, long expected = 0)
    {
        Field = field;
        Offset = offset;
        _reason = reason;
        _actual = actual;
        _expected = expected;
    }

    private Malformation(string? field, int offset, string reason, long actual, long expected, Exception? cause)
        : this(field, offset, reason, actual, expected) => _cause = cause;

    /// <summary>What a constructor or setter of the user's has said against the values.</summary>
    public static Malformation Refused(Exception refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return new(null, 0, $"is refused by its own code: {refusal.Message.Replace("{", "{{").Replace("}", "}}")}", 0, 0, refusal);
    }

    /// <summary>A union that is the body itself and of a case that only a newer version knows; within a message it reads as null.</summary>
    internal static Malformation UnknownCase => new(null, 0, "holds no case that is known here");

    /// <summary>The path of the field, or null when the message as a whole is wrong.</summary>
    public string? Field { get; }

    /// <summary>Bytes from the start of the body (or of the payload frame).</summary>
    public int Offset { get; }

    /// <summary>The end of the sentence that starts with the field.</summary>
    public string Reason => string.Format(CultureInfo.InvariantCulture, _reason ?? "is malformed", _actual, _expected);

    /// <summary>The same fault, seen from the message that holds the faulty one as <paramref name="field"/> at <paramref name="offset"/>.</summary>
    public Malformation Within(string field, int offset) =>
        new(Field is null ? field : $"{field}.{Field}", offset + Offset, _reason ?? "is malformed", _actual, _expected, _cause);

    /// <summary>The same fault, in a message that starts at <paramref name="offset"/>.</summary>
    public Malformation After(int offset) => new(Field, offset + Offset, _reason ?? "is malformed", _actual, _expected, _cause);

    /// <summary>The fault as an exception.</summary>
    public MalformedMessageException ToException(MessageSchema schema, WireFormat format) => ToException(schema.Name, format);

    /// <summary>The fault as an exception, in a piece of messages that has a name and no schema.</summary>
    internal MalformedMessageException ToException(string messageName, WireFormat format) => new(messageName, format, Field, Offset, Reason, _cause);
}
