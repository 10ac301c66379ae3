using ZmqSchema.Conformance.Tests.Peers;
using ZmqSchema.Conformance.Tests.Schemas.Awkward;

namespace ZmqSchema.Conformance.Tests.Schemas;

/// <summary>Whatever C# calls its types and members, each compiler takes the text.</summary>
public class NameTests
{
    [Fact]
    public void Protoc_takes_every_name()
    {
        Protoc.SkipUnlessHere();
        var file = Protoc.Compile(Names.Schema.ToProto());
        var fields = file.MessageType.Single(m => m.Name == "Names").Field.ToDictionary(f => f.Number, f => f.Name);
        Assert.Equal(Names.Schema.Fields.Select(f => f.Number), fields.Keys.Order());
        Assert.Equal("grose", fields[Names.Schema.Fields.Single(f => f.Name == "größe").Number]);

        var shape = file.MessageType.Single(m => m.Name == "Shape");
        Assert.Equal(".ZmqSchema.Conformance.Tests.Schemas.Awkward.Text", shape.NestedType.Single(n => n.Name == "Text").Field[1].TypeName);
        Assert.Equal([0, 7, -1, 3, 7, 4, 5], file.EnumType.Single(e => e.Name == "Kind").Value.Select(v => v.Number));
    }

    [Fact]
    public void Flatc_takes_every_name()
    {
        Flatc.SkipUnlessHere();
        var text = Names.Schema.ToFlatBuffers();
        Flatc.CompileText(text);
        Formats.FlatBuffers.SchemaTextTests.AssertCompilesHere(text);
    }

    [Fact]
    public void Capnp_takes_every_name()
    {
        CapnpSchemas.SkipUnlessHere();
        CapnpSchemas.Compile(Names.Schema.ToCapnProto());
    }
}
