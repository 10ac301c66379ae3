using System.Globalization;
using ZmqSchema.Compiler.Fbs.Declarations;
using ZmqSchema.Compiler.Fbs.Lexing;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>The attributes of one declaration, each once, with values that were found to be possible.</summary>
internal sealed class AttributeList(IReadOnlyList<AttributeDeclaration> attributes)
{
    public static AttributeList Empty { get; } = new([]);

    public AttributeDeclaration? Find(string name) => attributes.FirstOrDefault(a => a.Name == name);

    public bool Has(string name) => Find(name) is not null;

    public EquatableArray<AttributeModel> ToModel() => attributes.Select(a => new AttributeModel(a.Name, ValueOf(a.Value))).ToEquatableArray();

    // 0x10 and 16 say the same.
    private static string? ValueOf(Literal? value) =>
        value is { Kind: LiteralKind.Integer } ? Integers.Parse(value.Text)?.ToString(CultureInfo.InvariantCulture) : value?.Text;
}
