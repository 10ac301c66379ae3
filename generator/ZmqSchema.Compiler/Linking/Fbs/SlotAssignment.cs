using System.Globalization;
using ZmqSchema.Compiler.Fbs.Lexing;
using ZmqSchema.Compiler.Linking.Fbs.Rules;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>Gives the fields of a table their slots: in the order of declaration, or as their ids say.</summary>
internal static class SlotAssignment
{
    public static void Assign(LinkScope scope, RecordSymbol table, bool isWhole)
    {
        var fields = table.Fields;
        if (fields.Any(f => f.WrittenId is not null) && isWhole)
            SortByIds(scope, table);
        for (var i = 0; i < fields.Count; i++)
            fields[i].Id = i;
    }

    private static void SortByIds(LinkScope scope, RecordSymbol table)
    {
        var isSound = true;
        foreach (var field in table.Fields.Where(f => !f.IsUnionType))
        {
            var subject = scope.FullName($"{table.Name}.{field.Name}");
            if (field.WrittenId is null)
                ReportMissing(scope, field, subject);
            else if (Parse(field.WrittenId) is null)
                scope.Report(FieldRules.IdsAreNumbers, AtOfId(field), subject, field.WrittenId);
            else
                continue;
            isSound = false;
        }

        if (!isSound || table.Fields.Any(f => f.WrittenId is null || Parse(f.WrittenId) is null))
            return;

        var sorted = table.Fields.OrderBy(f => Parse(f.WrittenId!)).ToList();
        table.Fields.Clear();
        table.Fields.AddRange(sorted);
        for (var i = 0; i < sorted.Count; i++)
        {
            if (Parse(sorted[i].WrittenId!) == i)
                continue;
            var number = i.ToString(CultureInfo.InvariantCulture);

            // What nobody declares may have been meant for a union, which takes two.
            scope.ReportSupposing(sorted.Select(f => f.Type), FieldRules.IdsAreContiguous, AtOfId(sorted[i]), scope.FullName($"{table.Name}.{sorted[i].Name}"), sorted[i].WrittenId!, number);
            return;
        }
    }

    private static void ReportMissing(LinkScope scope, FieldSymbol field, string subject)
    {
        if (!field.Attributes.HasRefused("id"))
            scope.Report(FieldRules.AllFieldsHaveIds, field.At, subject);
    }

    private static int AtOfId(FieldSymbol field) => field.Attributes.Find("id") is { } id ? id.Value?.At ?? id.At : field.At;

    private static int? Parse(string id) => Integers.Parse(id) is { } number && number >= 0 && number <= ushort.MaxValue ? (int)number : null;
}
