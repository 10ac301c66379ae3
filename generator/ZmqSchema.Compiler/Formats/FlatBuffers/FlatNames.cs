using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.FlatBuffers;

/// <summary>The names of the types that are emitted beside a message, and of those that hold its code.</summary>
internal static class FlatNames
{
    /// <summary>
    /// The view of a schema's table or union by what holds it in C#: of <c>TelemetryT</c> and of <c>AnyUnion</c>, <c>TelemetryView</c> and <c>AnyView</c>,
    /// unless the schema itself declares that.
    /// </summary>
    public static TypeName ViewOfSchema(TypeName held, bool isUnion) => ViewNames.Renamed(held, DeclaredName(held, isUnion) + ViewNames.Suffix);

    /// <summary>What a schema calls a table, a struct or a union, by what holds it in C#: of <c>TelemetryT</c> and of <c>AnyUnion</c>, <c>Telemetry</c> and <c>Any</c>.</summary>
    public static string DeclaredName(TypeName held, bool isUnion)
    {
        var suffix = isUnion ? "Union" : "T";
        return held.Name.EndsWith(suffix, StringComparison.Ordinal) ? held.Name.Substring(0, held.Name.Length - suffix.Length) : held.Name;
    }

    /// <summary>The view of a message, union or case.</summary>
    public static TypeName ViewOf(MessageModel message) => message.IsFromSchema
        ? FlatBuffersLayout.Of(message)?.ViewName ?? ViewOfSchema(message.Name, message.Shape.IsUnion)
        : ViewNames.Of(message, WireFormat.FlatBuffers);

    /// <summary>The enum of a schema's union by the class that holds it in C#: of <c>AnyUnion</c>, <c>Any</c>.</summary>
    public static TypeName TypeOfUnion(TypeName held) => ViewNames.Renamed(held, held.Name.Substring(0, held.Name.Length - "Union".Length));

    /// <summary>The enum of the cases of a union of C#, which stands in its view.</summary>
    public static TypeName CaseKind(TypeName view) => new(view.Namespace, view.Path.Append(CaseKindName).ToEquatableArray());

    /// <summary>The name of that enum.</summary>
    public const string CaseKindName = "CaseKind";

    /// <summary>The name of the type within the union that holds the code of a case: <c>StopFlatBuffers</c>.</summary>
    public static string CaseCodec(string caseName) => caseName + "FlatBuffers";

    /// <summary>The C# type that holds the code of a table: the message, or for a case a type within the union, since the case need not be partial.</summary>
    public static string Codec(MessageModel message) =>
        message.CaseOf is { } union ? $"{union.InCode}.{Spelling.Identifier(CaseCodec(message.Name.Name))}" : message.Name.InCode;
}
