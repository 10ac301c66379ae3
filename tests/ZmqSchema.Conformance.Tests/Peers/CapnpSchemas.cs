using System.Text;

namespace ZmqSchema.Conformance.Tests.Peers;

/// <summary>The installed capnp: what the reference implementation makes of a schema's text.</summary>
public static class CapnpSchemas
{
    private static readonly Program Program = new("capnp");

    public static void SkipUnlessHere() => Program.SkipUnlessHere();

    /// <summary>The schema as capnp compiles it, in its own words: each field with the bits or pointer that it has.</summary>
    public static string Compile(string text) => Encoding.UTF8.GetString(Program.Run([("schema.capnp", text)], [], "compile", "-ocapnp", "schema.capnp"));

    /// <summary>A body in capnp's own text format.</summary>
    public static string Decode(string text, string type, byte[] body) =>
        Encoding.UTF8.GetString(Program.Run([("schema.capnp", text)], body, "decode", "schema.capnp", type));
}
