namespace ZmqSchema.Compiler.Formats.FlatBuffers;

/// <summary>The run-time half's types, as emitted code names them.</summary>
internal static class FlatRuntime
{
    public const string Namespace = "global::ZmqSchema.Formats.FlatBuffers.";
    public const string Codec = Namespace + "FlatBuffersCodec";
    public const string Bounds = Namespace + "FlatBuffersBounds";
    public const string Writer = Namespace + "FlatBuffersWriter";
    public const string Reader = Namespace + "FlatBuffersReader";
    public const string Verifier = Namespace + "FlatBuffersVerifier";
    public const string Times = Namespace + "FlatBuffersTimes";
    public const string Entries = Namespace + "FlatBuffersEntries";
    public const string Structs = Namespace + "FlatBuffersStructs";
    public const string Guid = Namespace + "FlatBuffersGuid";
    public const string InTable = Namespace + "FlatBuffersTable";
    public const string InUnion = Namespace + "FlatBuffersUnion";
    public const string Views = Namespace + "FlatBuffersViews";
    public const string Malformation = "global::ZmqSchema.Malformation";
    public const string Payloads = "global::ZmqSchema.PayloadFrames";
    public const string MaybeNull = "[global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)]";

    public static string Table(string message) => $"{Namespace}IFlatBuffersTable<{message}>";

    public static string Struct(string message) => $"{Namespace}IFlatBuffersStruct<{message}>";

    public static string Union(string message) => $"{Namespace}IFlatBuffersUnion<{message}>";

    public static string View(string view) => $"{Namespace}IFlatBuffersView<{view}>";

    public static string UnionView(string view) => $"{Namespace}IFlatBuffersUnionView<{view}>";

    /// <summary>The type that has a struct's codec.</summary>
    public static string CodecOf(FlatCell.Struct cell) => cell.Form is FlatStructForm.Guid ? Guid : cell.TypeInCode;
}
