using System.Globalization;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Rules;

/// <summary>Something wrong. Names what it is about (<c>Market.Tick.Symbol</c>), not where that stands.</summary>
public sealed record Finding(Rule Rule, string Subject, EquatableArray<string> Arguments)
{
    /// <summary>The sentence that the user reads.</summary>
    public string Sentence => string.Format(CultureInfo.InvariantCulture, Rule.Message, [Subject, .. Arguments]);

    /// <inheritdoc/>
    public override string ToString() => $"{Rule.Id} {Sentence}";
}
