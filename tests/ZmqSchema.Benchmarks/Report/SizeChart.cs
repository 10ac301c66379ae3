using ScottPlot;

namespace ZmqSchema.Benchmarks.Report;

/// <summary>A line for each contender over message sizes, both axes logarithmic.</summary>
internal static class SizeChart
{
    private const int Width = 760;
    private const int Height = 420;

    /// <param name="path">The SVG file to write.</param>
    /// <param name="title">What is shown, and in which unit.</param>
    /// <param name="lines">Name, whether it is ours, and sizes with values.</param>
    public static void Save(string path, string title, IEnumerable<(string Name, bool IsOurs, (double Size, double Value)[] Points)> lines)
    {
        using var plot = new Plot();
        var values = new List<double>();
        foreach (var (name, isOurs, points) in lines)
        {
            var line = plot.Add.Scatter(points.Select(static p => Math.Log10(p.Size)).ToArray(), points.Select(static p => Math.Log10(p.Value)).ToArray());
            line.LegendText = name;
            line.LineWidth = isOurs ? 3 : 1.5f;
            values.AddRange(points.Select(static p => p.Value));
            if (values.Count == points.Length)
                plot.Axes.Bottom.SetTicks([.. points.Select(static p => Math.Log10(p.Size))], [.. points.Select(static p => Results.Numbers.Text($"{p.Size:n0} B"))]);
        }

        var powers = Enumerable.Range((int)Math.Floor(Math.Log10(values.Min())), 10).Where(power => power <= Math.Log10(values.Max()) + 1).ToArray();
        plot.Axes.Left.SetTicks([.. powers.Select(static power => (double)power)], [.. powers.Select(static power => Results.Numbers.Text($"{Math.Pow(10, power):n0}"))]);
        plot.ShowLegend(Edge.Bottom);
        plot.Title(title, 13);
        plot.Font.Set(BarChart.Font);
        plot.SaveSvg(path, Width, Height);
    }
}
