using ZmqSchema.Compiler.Declarations;
using ZmqSchema.Compiler.Formats.FlatBuffers;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Tests.Formats.FlatBuffers;

/// <summary>What the members of views are called where the user has the names already.</summary>
public class ViewNameTests
{
    private static readonly FieldType Text = new FieldType.Text();

    [Fact]
    public void A_field_has_its_name_and_what_is_added_stands_beside_it()
    {
        var view = View(Declared.Field("Device", Text), Declared.Field("Left", Declared.Nested("Tree")), Declared.Field("Counts", new FieldType.Map(Text, Declared.Int32)));
        Assert.Equal("Device DeviceString | Left HasLeft | Counts CountsEntry CountsByKey", Describe(view));
        Assert.Equal("__table ToMessage TryCreate TryCreateSizePrefixed Verify", Own(view));
    }

    [Fact]
    public void What_is_added_gives_way_to_fields()
    {
        var view = View(Declared.Field("A", Text), Declared.Field("AString", Text), Declared.Field("Verify"), Declared.Field("ToMessage"), Declared.Field("__table"), Declared.Field("TryCreate"));
        Assert.Equal("A AString_ | AString AStringString | Verify | ToMessage | __table | TryCreate", Describe(view));
        Assert.Equal("__table_ ToMessage_ TryCreate_ TryCreateSizePrefixed Verify_", Own(view));
    }

    [Fact]
    public void What_every_type_has_is_not_hidden() => Assert.Equal("Equals_ | GetType_ | TreeView_", Describe(View(Declared.Field("Equals"), Declared.Field("GetType"), Declared.Field("TreeView"))));

    private static FlatView View(params FieldDeclaration[] fields) => Planned.Layout(Planned.Table("Tree", fields))!.View!;

    private static string Describe(FlatView view) => string.Join(" | ", view.Fields.Select(f => string.Join(" ", new[] { f!.Value, f.String, f.Has, f.Entry, f.ByKey }.OfType<string>())));

    private static string Own(FlatView view) => string.Join(" ", view.Table, view.ToMessage, view.TryCreate, view.TryCreateSizePrefixed, view.Verify);
}
