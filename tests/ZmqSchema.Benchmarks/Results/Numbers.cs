using System.Globalization;

namespace ZmqSchema.Benchmarks.Results;

/// <summary>Numbers as programs exchange them, and what rounds come down to.</summary>
internal static class Numbers
{
    public static double Parse(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    public static double Median(this IEnumerable<double> values) => values.Quantile(0.5);

    /// <summary>The value that this share of all lies below, between neighbours where it falls between them.</summary>
    public static double Quantile(this IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToArray();
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }
}
