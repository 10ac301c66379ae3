using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Tests.Fbs;

/// <summary>What linking computes, once.</summary>
public class ModelTests
{
    [Fact]
    public void A_struct_is_laid_out()
    {
        var layout = Schemas.Model("struct I { a:byte; b:short; } struct S { a:byte; b:double; c:[I:3]; d:bool; }").Structs[1];
        Assert.Equal((32, 8), (layout.Size, layout.Alignment));
        Assert.Equal([(0, 7), (8, 0), (16, 0), (28, 3)], layout.Fields.Select(f => (f.Offset, f.Padding)));
    }

    [Fact]
    public void Padding_within_counts() => Assert.Equal(
        [false, true, true],
        Schemas.Model("struct A { a:int; b:int; } struct B { a:int; b:byte; } struct C { b:[B:2]; } table T { a:A; b:B; c:C; }")
            .Tables[0].Fields.Select(f => ((FbsType.Struct)f.Type).HasPadding));

    [Fact]
    public void Slots_follow_the_ids_and_a_union_takes_two()
    {
        var fields = Schemas.Model("table A {} union U { A } table T { z:int (id:3); u:U (id:2); a:string (id:0); }").Tables[1].Fields;
        Assert.Equal(["a 4", "u_type 6", "u 8", "z 10"], fields.Select(f => $"{f.Name} {f.VTableOffset}"));
        Assert.IsType<FbsType.UnionType>(fields[1].Type);
        Assert.True(fields[1].IsUnionType);
    }

    [Fact]
    public void A_vector_of_unions_has_a_vector_of_types()
    {
        var fields = Schemas.Model("table A {} union U { A } table T { u:[U]; }").Tables[1].Fields;
        Assert.IsType<FbsType.UnionType>(Assert.IsType<FbsType.Vector>(fields[0].Type).Element);
        Assert.IsType<FbsType.Union>(Assert.IsType<FbsType.Vector>(fields[1].Type).Element);
    }

    [Fact]
    public void A_key_is_known_to_whoever_holds_the_table()
    {
        var model = Schemas.Model("table K { a:int; b:string (key); } struct S { a:int; k:ushort (key); } table T { k:[K]; s:[S]; }");
        Assert.Equal(1, model.Tables[0].Key);
        Assert.True(model.Tables[0].Fields[1].IsRequired);
        var keys = model.Tables[1].Fields.Select(f => ((FbsType.Vector)f.Type).Element switch { FbsType.Table t => t.Key, FbsType.Struct s => s.Key, _ => null });
        Assert.Equal(["b 6", "k 4"], keys.Select(k => $"{k!.Field} {k.Position}"));
    }

    [Fact]
    public void Values_are_in_the_order_of_their_numbers_and_flags_are_bits()
    {
        var model = Schemas.Model("enum E:int { C = 3, A = -1, B } enum F:ushort (bit_flags) { X, Z = 15, Y = 4 }");
        Assert.Equal(["A -1", "B 0", "C 3"], model.Enums[0].Enum.Members.Select(m => $"{m.Name} {m.Value}"));
        Assert.Equal(["X 1", "Y 16", "Z 32768"], model.Enums[1].Enum.Members.Select(m => $"{m.Name} {m.Value}"));
        Assert.True(model.Enums[1].IsFlags);
    }

    [Fact]
    public void Cases_have_their_names_and_numbers()
    {
        var union = Schemas.Model("namespace N.M; table A {} struct S { a:int; } namespace N; union U { M.A, x:M.A = 7, s:string, M.S }").Unions[0];
        Assert.Equal(["NONE 0", "M_A 1", "x 7", "s 8", "M_S 9"], union.Cases.Select(c => $"{c.Name} {c.Value}"));
        Assert.Equal([null, typeof(FbsType.Table), typeof(FbsType.Table), typeof(FbsType.Text), typeof(FbsType.Struct)], union.Cases.Select(c => c.Type?.GetType()));
    }

    [Fact]
    public void Comments_attributes_and_file_properties_are_kept()
    {
        var model = Schemas.Model("attribute zmq_topic; namespace N;\n/// One.\n/// Two.\ntable T (zmq_topic: \"t/\") {\n /// Field.\n a:[ubyte] (nested_flatbuffer: \"T\"); }\nroot_type T; file_identifier \"ABCD\"; file_extension \"bin\";");
        var table = model.Tables.Single();
        Assert.Equal(new TypeName("N", EquatableArray.Of("T")), table.Name);
        Assert.Equal([" One.", " Two."], table.Doc);
        Assert.Equal([" Field."], table.Fields[0].Doc);
        Assert.Equal(new AttributeModel("zmq_topic", "t/"), table.Attributes.Single());
        Assert.Equal("N.T", table.Fields[0].NestedRoot!.FullName);
        Assert.True(table.IsRoot);
        Assert.Equal(("N.T", "ABCD", "bin"), (model.RootType!.FullName, model.FileIdentifier, model.FileExtension));
    }

    [Fact]
    public void A_service_is_kept()
    {
        var service = Schemas.Model("table Q {} table A {} rpc_service S { ask(Q):A (streaming: \"server\"); }").Services.Single();
        Assert.Equal("ask Q A server", service.Calls.Select(c => $"{c.Name} {c.Request} {c.Response} {c.Attributes[0].Value}").Single());
    }

    [Fact]
    public void Equal_texts_make_equal_models_and_each_word_counts()
    {
        const string Text = "/// Doc.\ntable T { a:int = 1; b:[S]; } struct S { x:float; } enum E:byte { A } union U { T, string_case:string } table V { e:E; u:U; }";
        var model = Schemas.Model(Text);
        Assert.Equal(model, Schemas.Model("\n" + Text + " // moved\n"));
        foreach (var (old, changed) in new[] { ("= 1", "= 2"), ("Doc.", "Dog."), ("float", "int"), ("{ A }", "{ A, B }"), ("string_case", "other"), ("a:int", "c:int") })
            Assert.NotEqual(model, Schemas.Model(Text.Replace(old, changed, StringComparison.Ordinal)));
    }
}
