using System.Globalization;
using ZmqSchema.Compiler.Fbs.Declarations;
using ZmqSchema.Compiler.Fbs.Lexing;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>The attributes of one declaration, each once, with values that were found to be possible.</summary>
internal sealed class AttributeList(IReadOnlyList<AttributeDeclaration> attributes, IReadOnlyList<AttributeDeclaration>? refused = null)
{
    public static AttributeList Empty { get; } = new([]);

    public AttributeDeclaration? Find(string name) => attributes.FirstOrDefault(a => a.Name == name);

    public bool Has(string name) => Find(name) is not null;

    /// <summary>Whether the attribute is there with a value that it cannot have, which has been said.</summary>
    public bool HasRefused(string name) => refused is not null && refused.Any(a => a.Name == name);

    public EquatableArray<AttributeModel> ToModel() => attributes.Select(a => new AttributeModel(a.Name, ValueOf(a.Value))).ToEquatableArray();

    // 0x10 and 16 say the same.
    private static string? ValueOf(Literal? value) =>
        value is { Kind: LiteralKind.Integer } ? Integers.Parse(value.Text)?.ToString(CultureInfo.InvariantCulture) : value?.Text;
}
