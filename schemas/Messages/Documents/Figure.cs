namespace ZmqSchema.Corpus;

/// <summary>The row of unions.</summary>
[ZmqUnion]
public abstract partial record Figure
{
    public sealed record Circle(double Radius) : Figure;

    public sealed record Rectangle(double Width, double Height, string? Label) : Figure;

    public sealed record Empty : Figure;

    public sealed record Group(List<Figure> Parts) : Figure;
}
