using System.Text;
using Google.Protobuf.Reflection;

namespace ZmqSchema.Conformance.Tests.Peers;

/// <summary>The installed protoc: what the reference implementation makes of a schema's text, and reads in our bytes by it.</summary>
public static class Protoc
{
    private static readonly Program Program = new("protoc");

    // Not every installation of protoc brings the files that are imported.
    private static readonly (string, string)[] WellKnown =
    [
        Import("Timestamp"),
        Import("Duration"),
    ];

    public static void SkipUnlessHere() => Program.SkipUnlessHere();

    private static (string, string) Import(string name) => (
        $"google/protobuf/{name.ToLowerInvariant()}.proto",
        $"syntax = \"proto3\"; package google.protobuf; message {name} {{ int64 seconds = 1; int32 nanos = 2; }}");

    /// <summary>The file as protoc understands it.</summary>
    public static FileDescriptorProto Compile(string text)
    {
        var output = Program.Run([("schema.proto", text), .. WellKnown], [], "--descriptor_set_out=/dev/stdout", "schema.proto");
        return FileDescriptorSet.Parser.ParseFrom(output).File.Single();
    }

    /// <summary>A body in protoc's own text format, after a schema.</summary>
    public static string Decode(string text, string message, byte[] body) =>
        Encoding.UTF8.GetString(Program.Run([("schema.proto", text), .. WellKnown], body, $"--decode={message}", "schema.proto"));

    /// <summary>The body of what <see cref="Decode"/> said.</summary>
    public static byte[] Encode(string text, string message, string said) =>
        Program.Run([("schema.proto", text), .. WellKnown], Encoding.UTF8.GetBytes(said), $"--encode={message}", "schema.proto");
}
