using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Emit;

/// <summary>
/// What the view of a message is called. FlatBuffers and Cap'n Proto each have one: that of the format that the message lists first is its
/// <c>TickView</c>, and the other's <c>TickCapnProtoView</c> or <c>TickFlatBuffersView</c>. Of what lists neither and is held by both, as of
/// what schema files declare, <c>View</c> is FlatBuffers'.
/// </summary>
internal static class ViewNames
{
    public const string Suffix = "View";

    /// <summary>All endings that a view's name may have.</summary>
    public static IReadOnlyList<string> Suffixes { get; } = [Suffix, WireFormat.FlatBuffers + Suffix, WireFormat.CapnProto + Suffix];

    /// <summary>The ending of the name of the message's view in a format.</summary>
    public static string SuffixOf(MessageModel message, WireFormat format) =>
        SuffixOf(message.IsFromSchema ? [WireFormat.FlatBuffers] : message.Formats, message.Codecs, format);

    /// <summary>The same, of a message that lists the first of these formats and has the codecs of the others.</summary>
    public static string SuffixOf(IEnumerable<WireFormat> listed, IEnumerable<WireFormat> codecs, WireFormat format)
    {
        var owners = listed.Where(HasView).Concat(codecs.Where(HasView).OrderBy(f => f is WireFormat.FlatBuffers ? 0 : 1));
        return owners.FirstOrDefault() == format ? Suffix : format + Suffix;
    }

    /// <summary>The view of a message, beside it; that of a union's case stands in its union.</summary>
    public static TypeName Of(MessageModel message, WireFormat format) => Renamed(message.Name, message.Name.Name + SuffixOf(message, format));

    /// <summary>
    /// Whether the view of a message in a format has the name of something else: of a type that is there, or of another message's view. The second
    /// view of <c>Tick</c>, and that alone, may be called like the first of <c>TickCapnProto</c>.
    /// </summary>
    public static bool IsTaken(MessageModel message, WireFormat format, MessageCatalog catalog)
    {
        var suffix = SuffixOf(message, format);
        return message.Shape.TakenViews.Contains(suffix)
            || (suffix != Suffix && catalog.Find(Renamed(message.Name, message.Name.Name + format)) is { } other && (other.Codecs.Any(HasView) || ViewEmitter.HasView(other)));
    }

    /// <summary>A type beside another.</summary>
    public static TypeName Renamed(TypeName type, string name) => new(type.Namespace, type.Path.Take(type.Path.Count - 1).Append(name).ToEquatableArray());

    /// <summary>Lets the view have properties with the names of fields that begin with an underscore, in assemblies that are CLS compliant too.</summary>
    public static void AllowUnderscores(CodeWriter code, MessageModel message)
    {
        if (message.Fields.Any(f => f.Name.StartsWith("_", StringComparison.Ordinal)))
            code.Line("#pragma warning disable CS3008 // The view repeats names that the Common Language Specification does not know.").Line();
    }

    private static bool HasView(WireFormat format) => format is WireFormat.FlatBuffers or WireFormat.CapnProto;
}
