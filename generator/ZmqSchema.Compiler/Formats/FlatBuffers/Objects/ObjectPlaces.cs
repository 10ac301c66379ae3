using ZmqSchema.Compiler.Fbs;
using ZmqSchema.Compiler.Fbs.Declarations;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Objects;

/// <summary>Where the subjects of findings about a schema's messages stand: the class at its table's name, the property at its field's.</summary>
internal static class ObjectPlaces
{
    public static Dictionary<string, SourcePlace> Of(ParsedSchema parsed)
    {
        var places = new Dictionary<string, SourcePlace>();
        foreach (var (subject, at) in parsed.Declaration.Items.SelectMany(Subjects))
            places[subject] = parsed.Places[at];
        return places;
    }

    private static IEnumerable<(string Subject, int At)> Subjects(SchemaItem item) => item switch
    {
        SchemaItem.Record it => Subjects(it, FlatcNames.ObjectClass(Name(it.Namespace, it.Name))),
        SchemaItem.Union it => Subjects(it, FlatcNames.UnionClass(Name(it.Namespace, it.Name))),
        _ => [],
    };

    private static IEnumerable<(string Subject, int At)> Subjects(SchemaItem.Record record, TypeName type) =>
        record.Fields.Select(f => ($"{type.FullName}.{FlatcNames.Property(record.Name, f.Name)}", f.At)).Prepend((type.FullName, record.At));

    private static IEnumerable<(string Subject, int At)> Subjects(SchemaItem.Union union, TypeName type) =>
        union.Cases.Select(c => ($"{type.FullName}.{c.Name.Replace('.', '_')}", c.At)).Prepend((type.FullName, union.At));

    private static TypeName Name(string @namespace, string name) => new(@namespace, EquatableArray.Of(name));
}
