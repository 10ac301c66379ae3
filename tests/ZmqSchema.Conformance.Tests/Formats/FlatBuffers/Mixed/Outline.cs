using ZmqSchema;

namespace Corpus.Mixed;

/// <summary>A union of C#, whose cases hold structs of C#, tables of schemas and the union again.</summary>
[ZmqUnion]
public abstract partial record Outline
{
    /// <summary>Around a point.</summary>
    public sealed record Circle(double Radius, Pose Around) : Outline;

    /// <summary>Through points.</summary>
    public sealed record Path(string Name, Pose[] Points, WheelT? Wheel, Outline? Inner) : Outline;

    /// <summary>Of the scene within.</summary>
    public sealed record Whole(SceneT? Scene) : Outline;
}
