using ZmqSchema.Compiler.Fbs.Declarations;
using ZmqSchema.Compiler.Linking.Fbs.Rules;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>What the known attributes of a field ask for, and where they may stand.</summary>
internal sealed class FieldAttributes(LinkScope scope, TypeResolver types)
{
    public void Apply(RecordSymbol owner, FieldSymbol field, string subject)
    {
        var said = field.Attributes;
        field.WrittenId = said.Find("id") is { } id ? id.Value?.Text ?? "0" : null;
        MessageAttributes.CheckAbsent(scope, subject, said);
        ApplyPresence(owner, field, subject);
        if (said.Find("key") is { } key)
            ApplyKey(owner, field, key, subject);
        if (said.Find("hash") is { } hash)
            CheckHash(field, hash, subject);
        if (said.Find("nested_flatbuffer") is { } nested)
            ApplyNested(field, nested, subject);

        RequireOfType("flexbuffer", FieldRules.NestedBuffersAreBytes, field.Type.IsBytes, "flexbuffer");
        RequireOfType("shared", FieldRules.AttributesAreInPlace, field.Type is SymbolType.Text, "shared", "is for strings");
        Require("native_custom_alloc", FieldRules.AttributesAreInPlace, false, "native_custom_alloc", "is for tables and structs");
        Require("cpp_type", FieldRules.AttributesAreInPlace, said.Has("hash"), "cpp_type", "is for hashed fields");
        RequireOfType("native_inline", FieldRules.AttributesAreInPlace, field.Type.IsStruct || field.Type is SymbolType.Vector { Element: SymbolType.Record },
            "native_inline", "is for structs and for vectors of structs and tables");
        Require("vector64", FieldRules.OffsetsHave32Bits, false, "vector64");
        Require("offset64", FieldRules.OffsetsHave32Bits, false, "offset64");

        void RequireOfType(string name, Rule rule, bool isMet, params string[] arguments)
        {
            if (!isMet && said.Find(name) is { } attribute)
                scope.ReportSupposing([field.Type], rule, attribute.At, subject, arguments);
        }

        void Require(string name, Rule rule, bool isMet, params string[] arguments)
        {
            if (!isMet && said.Find(name) is { } attribute)
                scope.Report(rule, attribute.At, subject, arguments);
        }
    }

    private void ApplyPresence(RecordSymbol owner, FieldSymbol field, string subject)
    {
        field.IsDeprecated = field.Attributes.Has("deprecated");
        if (field.IsDeprecated && owner.IsStruct)
            scope.Report(FieldRules.StructFieldsAreNotDeprecated, field.Attributes.Find("deprecated")!.At, subject);

        field.IsRequired = field.Attributes.Has("required");
        if (field.IsRequired && (owner.IsStruct || field.Type.IsScalar))
            scope.Report(FieldRules.RequiredFieldsCanBeAbsent, field.Attributes.Find("required")!.At, subject);
    }

    private void ApplyKey(RecordSymbol owner, FieldSymbol field, AttributeDeclaration key, string subject)
    {
        var element = field.Type is SymbolType.FixedArray array ? array.Element : field.Type;
        if (owner.Key is not null)
            scope.Report(FieldRules.TypesHaveOneKey, key.At, subject);
        else if (element is not (SymbolType.Scalar or SymbolType.Text) && !element.IsStruct)
            scope.ReportSupposing([element], FieldRules.KeysCanBeCompared, key.At, subject);
        else if (field.IsOptional)
            scope.Report(FieldRules.KeysAreNotOptional, key.At, subject);

        field.IsKey = true;
        field.IsRequired |= field.Type is SymbolType.Text;
    }

    private void CheckHash(FieldSymbol field, AttributeDeclaration hash, string subject)
    {
        var bits = (field.Type is SymbolType.Vector vector ? vector.Element : field.Type) is SymbolType.Scalar { Kind: >= ScalarKind.Int16 and <= ScalarKind.UInt64 } scalar
            ? 8 * scalar.Kind.Size()
            : 0;
        var name = hash.Value?.Text ?? "";
        if (bits == 0)
            scope.ReportSupposing([field.Type], FieldRules.HashedFieldsAreIntegers, hash.At, subject);
        else if (name != $"fnv1_{bits}" && name != $"fnv1a_{bits}")
            scope.Report(FieldRules.HashesAreKnown, hash.Value?.At ?? hash.At, subject, name, $"fnv1_{bits} or fnv1a_{bits}");
    }

    private void ApplyNested(FieldSymbol field, AttributeDeclaration nested, string subject)
    {
        if (nested.Value is not { Kind: LiteralKind.Text } name)
            scope.Report(FieldRules.NestedBuffersNameATable, nested.Value?.At ?? nested.At, subject);
        else if (!field.Type.IsBytes)
            scope.ReportSupposing([field.Type], FieldRules.NestedBuffersAreBytes, nested.At, subject, "nested_flatbuffer");
        else
            field.NestedRoot = types.ResolveRecord(name.Text, name.At).Symbol;
    }
}
