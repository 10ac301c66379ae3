using System.Globalization;
using System.Numerics;
using ZmqSchema.Compiler.Fbs.Declarations;
using ZmqSchema.Compiler.Fbs.Lexing;
using ZmqSchema.Compiler.Linking.Fbs.Rules;
using ZmqSchema.Compiler.Model.Fbs;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>Links one field: its type, its default, and with a union the field that holds its type.</summary>
internal sealed class FieldLinker(LinkScope scope, TypeResolver types, AttributeReader attributes)
{
    private readonly DefaultReader _defaults = new(scope);
    private readonly FieldAttributes _attributes = new(scope, types);
    private readonly PrivateTypes _access = new(scope);

    public void Link(RecordSymbol owner, SchemaFieldDeclaration declaration)
    {
        var subject = scope.FullName($"{owner.Name}.{declaration.Name}");
        if (scope.Symbols.Find(scope.Namespace, declaration.Name) is not null)
            scope.Report(FieldRules.FieldsAreNotNamedLikeTypes, declaration.At, subject);

        var type = types.Resolve(declaration.Type);
        if (!CheckPlace(owner, declaration, type, subject))
            return;

        var field = new FieldSymbol(declaration.Name, declaration.At, type)
        {
            Doc = declaration.Doc,
            Default = DefaultReader.Of(type),
            Attributes = attributes.Read(declaration.Attributes),
        };
        var isRead = declaration.Default is not { } written || ReadDefault(owner, field, written, subject);
        field.IsOptional = type.IsScalar && field.Default is FieldDefault.Absent;

        _attributes.Apply(owner, field, subject);
        if (isRead)
            CheckEnumDefault(field, declaration, subject);

        var tag = TypeField(field, subject);
        if (tag is not null)
            Add(owner, tag, subject);
        Add(owner, field, subject);
    }

    private bool CheckPlace(RecordSymbol owner, SchemaFieldDeclaration declaration, SymbolType type, string subject)
    {
        if (!owner.IsStruct)
        {
            if (type is SymbolType.FixedArray)
                scope.Report(FieldRules.ArraysAreInStructs, declaration.Type.At, subject);
            return type is not SymbolType.FixedArray;
        }

        var inner = type is SymbolType.FixedArray array ? array.Element : type;
        var written = declaration.Type is TypeReference.FixedArray { Element: var element } ? element : declaration.Type;
        var isOpen = inner is SymbolType.Record { Symbol: { IsDeclared: false } or { IsStruct: true, IsComplete: false } };
        if (isOpen)
            scope.Report(FieldRules.StructsAreDeclaredBeforeUse, written.At, subject, ((SymbolType.Record)inner).Symbol.Name);
        else if (inner is SymbolType.Union { Symbol.Message: { } message })
            scope.Report(TypeRules.MessagesStandInTables, written.At, ((TypeReference.Named)written).Name, message.Name.FullName, TypeRules.InTablesAlone);
        else if (inner is not SymbolType.Scalar && !inner.IsStruct)
            scope.Report(FieldRules.StructFieldsAreFixed, declaration.Type.At, subject);
        else if (inner is SymbolType.Record { Symbol: var @struct })
            _access.CheckWithin(@struct, ((TypeReference.Named)written).Name, written.At);
        return !isOpen && (inner is SymbolType.Scalar || inner.IsStruct);
    }

    private bool ReadDefault(RecordSymbol owner, FieldSymbol field, Literal written, string subject)
    {
        if (_defaults.Read(subject, field.Type, written) is not { } value)
            return false;

        // In a struct every byte is there; flatc lets a written 0 pass.
        if (owner.IsStruct && value is not FieldDefault.Integer { Decimal: "0" })
            scope.Report(DefaultRules.FieldsCanHaveDefaults, written.At, subject);
        else
            field.Default = value;
        return true;
    }

    private void CheckEnumDefault(FieldSymbol field, SchemaFieldDeclaration declaration, string subject)
    {
        if (field.Type is not SymbolType.Scalar { Enum: { } type })
            return;

        var at = declaration.Default?.At ?? declaration.At;
        if (field.IsOptional && type.Find("null") is not null)
            scope.Report(DefaultRules.NullIsFree, at, subject, type.Name);
        if (field.Default is FieldDefault.Integer value && type.IsWhole && !type.IsFlags && !type.Has(BigInteger.Parse(value.Decimal, CultureInfo.InvariantCulture)))
            scope.Report(DefaultRules.DefaultsAreOfTheEnum, at, subject, value.Decimal, type.Name);
    }

    private FieldSymbol? TypeField(FieldSymbol field, string subject)
    {
        SymbolType? type = field.Type switch
        {
            SymbolType.Union union => new SymbolType.UnionTag(union.Symbol),
            SymbolType.Vector { Element: SymbolType.Union union } => new SymbolType.Vector(new SymbolType.UnionTag(union.Symbol)),
            _ => null,
        };
        if (type is null)
            return null;

        var tag = new FieldSymbol(field.Name + "_type", field.At, type)
        {
            Default = DefaultReader.Of(type),
            IsUnionType = true,
            IsDeprecated = field.IsDeprecated,
            IsRequired = field.IsRequired && type is SymbolType.Vector,
        };
        if (field.WrittenId is { } id)
        {
            // What is no id at all is said of the union itself.
            var number = Integers.Parse(id);
            if (number is { IsZero: true })
                scope.Report(FieldRules.UnionsTakeTwoIds, field.Attributes.Find("id")!.Value?.At ?? field.At, subject, id);
            else if (number >= 1 && number <= ushort.MaxValue)
                tag.WrittenId = (number.Value - 1).ToString(CultureInfo.InvariantCulture);
        }

        return tag;
    }

    private void Add(RecordSymbol owner, FieldSymbol field, string subject)
    {
        // A field that stands where a union's type goes is found by its generated name.
        if (owner.Fields.All(f => f.Name != field.Name))
            owner.Fields.Add(field);
        else if (!field.IsUnionType)
            scope.Report(FieldRules.FieldNamesAreUnique, field.At, subject);
    }
}
