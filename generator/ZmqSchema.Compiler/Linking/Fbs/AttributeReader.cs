using ZmqSchema.Compiler.Fbs.Declarations;
using ZmqSchema.Compiler.Fbs.Lexing;
using ZmqSchema.Compiler.Linking.Fbs.Rules;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>Checks attributes as such: that they are known, given once, and have a possible value.</summary>
internal sealed class AttributeReader(LinkScope scope)
{
    public AttributeList Read(EquatableArray<AttributeDeclaration> attributes)
    {
        var sound = new List<AttributeDeclaration>(attributes.Count);
        List<AttributeDeclaration>? refused = null;
        foreach (var attribute in attributes)
        {
            if (!scope.KnownAttributes.Contains(attribute.Name))
                scope.Report(TypeRules.AttributesAreDeclared, attribute.At, attribute.Name);
            else if (attribute.Value is { } value && !IsPossible(value))
                Refuse(attribute, value);
            else if (sound.Any(a => a.Name == attribute.Name))
                scope.Report(TypeRules.AttributesAreGivenOnce, attribute.At, attribute.Name);
            else
                sound.Add(attribute);
        }

        return new(sound, refused);

        void Refuse(AttributeDeclaration attribute, Literal value)
        {
            scope.Report(TypeRules.AttributeValuesAreTextsOrIntegers, value.At, attribute.Name, value.Words);
            (refused ??= []).Add(attribute);
        }
    }

    private static bool IsPossible(Literal value) =>
        value.Kind is LiteralKind.Text
        || (value.Kind is LiteralKind.Integer && Integers.Parse(value.Text) is { } number && number >= int.MinValue && number <= int.MaxValue);
}
