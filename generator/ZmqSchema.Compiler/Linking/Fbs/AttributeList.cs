using ZmqSchema.Compiler.Fbs.Declarations;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>The attributes of one declaration, each once, with values that were found to be possible.</summary>
internal sealed class AttributeList(IReadOnlyList<AttributeDeclaration> attributes)
{
    public static AttributeList Empty { get; } = new([]);

    public AttributeDeclaration? Find(string name) => attributes.FirstOrDefault(a => a.Name == name);

    public bool Has(string name) => Find(name) is not null;

    public EquatableArray<AttributeModel> ToModel() => attributes.Select(a => new AttributeModel(a.Name, a.Value?.Text)).ToEquatableArray();
}
