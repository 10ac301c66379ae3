using System.Numerics;

#pragma warning disable CA1052, CA1069, CA1708, CA1716, CA1720, CS8981, IDE1006 // The names are the point.

namespace ZmqSchema.Conformance.Tests.Schemas.Awkward;

/// <summary>Names that schema languages keep for themselves, names that are one to them, and names that they cannot spell.</summary>
[ZmqMessage(WireFormat.MessagePack, Naming = FieldNaming.AsWritten)]
public partial class Names
{
    public int a_b, aB, AB, a__b, _a, message, oneof, option, reserved, optional, repeated, map, group, @enum, @struct, union, table, root_type,
        @namespace, include, attribute, rpc_service, @bool, @string, @int, bytes, ubyte, key, id, deprecated, @void, text, list, data, @using, @const,
        annotation, @interface, import, embed, of, @in, @true, @false, inf, nan, json_name, größe, 名前, @case;

    public Shape? shape;

    public int shape_type, ShapeType;

    public Dictionary<string, int> counts = [];

    public Dictionary<int, string> Counts = [];

    public Text own;

    public List<google> others = [];

    public Guid guid;

    public Vector3 vector;

    public Inner.Text nested;
}

/// <summary>A struct called like a type of Cap'n Proto's; its comment closes nothing: */ } " \ // #.</summary>
[ZmqMessage]
public partial record struct Text(int List, Kind Kind);

/// <summary>Called like a package that is imported.</summary>
[ZmqMessage(WireFormat.MessagePack)]
public partial record google(DateTime At, TimeSpan Took, Guid Guid);

/// <summary>Neither a zero nor order, two names for one value, and names that are one in capitals.</summary>
public enum Kind : short
{
    Last = 7,
    First = -1,
    first = 3,
    AlsoLast = 7,
    FIRST = 4,
    @true = 5,
}

/// <summary>A union with cases called like types outside of it.</summary>
[ZmqUnion]
public abstract partial record Shape
{
    public sealed record Text(string Value, Awkward.Text Outside) : Shape;

    public sealed record google(Awkward.google? Outside, Dictionary<Kind, Kind> case_) : Shape;

    public sealed record Case : Shape;

    public sealed record @case(List<Shape> shape) : Shape;
}

public static partial class Inner
{
    /// <summary>Another one of that name.</summary>
    [ZmqMessage]
    public partial record struct Text(byte B);
}
