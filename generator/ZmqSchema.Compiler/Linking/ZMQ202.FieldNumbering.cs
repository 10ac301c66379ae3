using System.Globalization;
using ZmqSchema.Compiler.Declarations;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Linking;

/// <summary>The four ways in which field numbers go wrong (ZMQ202 to ZMQ205).</summary>
internal static class FieldNumbering
{
    /// <summary>Protobuf's greatest field number, 2^29 - 1.</summary>
    private const int Greatest = 536_870_911;

    public static Rule NumbersAreUnique { get; } = new("ZMQ202", Severity.Error,
        "Two fields have the same number",
        "'{0}' has number {1}, which '{2}' has already; give it a number of its own");

    public static Rule AllAreNumberedOrNone { get; } = new("ZMQ203", Severity.Error,
        "Some fields are numbered and some are not",
        "'{0}' has no number though other fields of its message have one; add [ZmqField(n)] to it, or take the numbers off all of them");

    public static Rule ReservedNumbersStayUnused { get; } = new("ZMQ204", Severity.Error,
        "A field has a reserved number",
        "'{0}' has number {1}, which [ZmqReserved] keeps for a removed field; give it a number that was never used");

    public static Rule NumbersAreInRange { get; } = new("ZMQ205", Severity.Error,
        "A field number is out of range",
        "'{0}' has number {1}; field numbers go from 1 to 536870911");

    public static IReadOnlyList<Rule> Rules { get; } = [NumbersAreUnique, AllAreNumberedOrNone, ReservedNumbersStayUnused, NumbersAreInRange];

    public static IEnumerable<Finding> Check(MessageDeclaration declaration)
    {
        var holders = new Dictionary<int, string>();
        foreach (var field in declaration.Fields)
        {
            var subject = $"{declaration.Name.FullName}.{field.Name}";
            if (field.Number is not { } number)
            {
                if (declaration.Fields.Any(f => f.Number is not null))
                    yield return AllAreNumberedOrNone.Found(subject);
                continue;
            }

            var spelled = number.ToString(CultureInfo.InvariantCulture);
            if (number is < 1 or > Greatest)
                yield return NumbersAreInRange.Found(subject, spelled);
            if (declaration.Reserved.Contains(number))
                yield return ReservedNumbersStayUnused.Found(subject, spelled);
            if (holders.TryGetValue(number, out var holder))
                yield return NumbersAreUnique.Found(subject, spelled, holder);
            else
                holders.Add(number, field.Name);
        }
    }
}
