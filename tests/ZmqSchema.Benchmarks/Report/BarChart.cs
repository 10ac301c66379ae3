using ScottPlot;

namespace ZmqSchema.Benchmarks.Report;

/// <summary>Named values as horizontal bars, the first on top; ours stand out.</summary>
internal static class BarChart
{
    /// <summary>Of all charts; another one takes its place where it is missing.</summary>
    public const string Font = "DejaVu Sans";

    private const int Width = 760;
    private const int RowHeight = 34;
    private const int Frame = 110;

    private static readonly Color Ours = Color.FromHex("#1b7f5c");
    private static readonly Color Theirs = Color.FromHex("#9aa5b1");

    /// <param name="path">The SVG file to write.</param>
    /// <param name="title">What is shown, and in which unit.</param>
    /// <param name="bars">Name, value, the value as it is written beside the bar, and whether it is ours.</param>
    public static void Save(string path, string title, IReadOnlyList<(string Name, double Value, string Label, bool IsOurs)> bars)
    {
        using var plot = new Plot();
        var drawn = plot.Add.Bars(bars.Select(static (bar, row) => new Bar
        {
            Position = -row, Value = bar.Value, ValueLabel = bar.Label, FillColor = bar.IsOurs ? Ours : Theirs, LineWidth = 0, Size = 0.7,
        }).ToArray());
        drawn.Horizontal = true;
        drawn.ValueLabelStyle.FontName = Font;
        plot.Axes.Left.SetTicks([.. bars.Select(static (_, row) => (double)-row)], [.. bars.Select(static bar => bar.Name)]);
        plot.Axes.Left.MajorTickStyle.Length = 0;
        plot.Axes.Bottom.TickLabelStyle.IsVisible = false;
        plot.Axes.Bottom.MajorTickStyle.Length = plot.Axes.Bottom.MinorTickStyle.Length = 0;
        plot.HideGrid();
        plot.Axes.Right.IsVisible = plot.Axes.Top.IsVisible = false;

        // Room for the labels behind the bars.
        plot.Axes.SetLimits(0, bars.Max(static bar => bar.Value) * 1.2, 0.6 - bars.Count, 0.6);
        plot.Title(title, 13);
        plot.Font.Set(Font);
        plot.SaveSvg(path, Width, Frame + (bars.Count * RowHeight));
    }
}
