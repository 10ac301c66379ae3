using System.Globalization;
using System.Numerics;
using ZmqSchema.Compiler.Fbs.Declarations;
using ZmqSchema.Compiler.Fbs.Lexing;
using ZmqSchema.Compiler.Linking.Fbs.Rules;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>Links enums and unions: numbers their values and checks that they fit.</summary>
internal sealed class EnumLinker(LinkScope scope, TypeResolver types, AttributeReader attributes)
{
    // Where .NET keeps the number.
    private const string OfEveryEnum = "value__";

    public EnumSymbol Link(SchemaItem.Enumeration declaration)
    {
        var symbol = Declare(declaration.At, declaration.Name, isUnion: false, declaration.IsWhole);
        symbol.Doc = declaration.Doc;
        if (types.Resolve(declaration.Underlying) is SymbolType.Scalar { IsFloat: false, Kind: not ScalarKind.Boolean } scalar)
        {
            symbol.Underlying = scalar.Kind;
        }
        else
        {
            symbol.IsSized = false;
            scope.Report(EnumRules.EnumsStandOnIntegers, declaration.Underlying.At, declaration.Name);
        }

        var said = ReadAttributes(symbol, declaration.Attributes, declaration.At);
        symbol.IsFlags = said.Has("bit_flags");

        // An empty enum has the one value that flatc gives it.
        if (declaration.Values.Count == 0)
            symbol.Add(new("NONE", BigInteger.Zero, default) { At = declaration.At });
        foreach (var value in declaration.Values)
            AddValue(symbol, value, value.Name, type: null);

        if (symbol.IsFlags && symbol.IsSized && ShiftFlags(symbol) && symbol.Underlying.IsSigned())
            scope.Report(EnumRules.FlagsAreUnsigned, declaration.Underlying.At, declaration.Name, "u" + symbol.Underlying.SchemaWord());
        Finish(symbol);
        return symbol;
    }

    public EnumSymbol Link(SchemaItem.Union declaration)
    {
        var symbol = Declare(declaration.At, declaration.Name, isUnion: true, isWhole: true);
        symbol.Doc = declaration.Doc;
        ReadAttributes(symbol, declaration.Attributes, declaration.At);

        symbol.Add(new("NONE", BigInteger.Zero, default) { At = declaration.At });
        foreach (var value in declaration.Cases)
        {
            var name = value.Name.Replace('.', '_');
            AddValue(symbol, value, name, symbol.Find(name) is null ? CaseType(value) : null);
        }

        Finish(symbol);
        return symbol;
    }

    private EnumSymbol Declare(int at, string name, bool isUnion, bool isWhole)
    {
        var symbol = new EnumSymbol(name, scope.Namespace, isUnion) { IsWhole = isWhole };
        if (!scope.Symbols.Declared.Add(scope.FullName(name)))
            scope.Report(TypeRules.TypesAreUnique, at, scope.FullName(name));
        scope.Symbols.TryAdd(scope.Namespace, symbol);
        return symbol;
    }

    private AttributeList ReadAttributes(EnumSymbol symbol, EquatableArray<AttributeDeclaration> written, int at)
    {
        var said = attributes.Read(written);
        symbol.Attributes = said.ToModel();
        symbol.HiddenIn = scope.HiddenIn(said);
        MessageAttributes.CheckAbsent(scope, scope.FullName(symbol.Name), said);
        if (said.Find("force_align") is { } align)
            scope.Report(EnumRules.EnumsAreNotAligned, align.At, symbol.Name);
        return said;
    }

    private SymbolType? CaseType(EnumValueDeclaration value)
    {
        var type = value.Type is { } alias ? types.Resolve(alias) : types.ResolveRecord(value.Name, value.At);
        if (type is SymbolType.Record or SymbolType.Text)
            return type;

        if (type is SymbolType.Union { Symbol.Message: { } message })
            scope.Report(TypeRules.MessagesStandInTables, value.Type!.At, ((TypeReference.Named)value.Type).Name, message.Name.FullName, TypeRules.NoTable);
        else
            scope.Report(EnumRules.CasesAreTablesStructsOrTexts, value.Type?.At ?? value.At, value.Name);
        return null;
    }

    private void AddValue(EnumSymbol symbol, EnumValueDeclaration declaration, string name, SymbolType? type)
    {
        attributes.Read(declaration.Attributes);
        var previous = symbol.Values.Count == 0 ? null : symbol.Values[symbol.Values.Count - 1];
        var next = previous is null ? BigInteger.Zero : previous.Value + BigInteger.One;
        var number = declaration.Value is { } written ? Integers.Parse(written.Text) ?? next : next;
        var value = new ValueSymbol(name, number, declaration.Doc) { Type = type, At = declaration.At };
        value.Said = declaration.Value is not null || previous is null or { Fits: true, Said: not null } ? number : null;

        if (symbol.IsSized && !symbol.Underlying.Holds(number))
        {
            scope.Report(EnumRules.ValuesFit, declaration.Value?.At ?? declaration.At, $"{symbol.Name}.{name}", Text(number), symbol.Underlying.SchemaWord());
            value.Value = next;
            value.Fits = false;
        }

        if (name == OfEveryEnum)
            scope.Report(FieldRules.MembersHaveNamesOfTheirOwn, declaration.At, $"{symbol.Name}.{name}", name, "a member of every enum");
        if (symbol.Find(name) is not null)
            scope.Report(EnumRules.ValueNamesAreUnique, declaration.At, $"{symbol.Name}.{name}");
        else
            symbol.Add(value);
    }

    private void Finish(EnumSymbol symbol)
    {
        var sorted = symbol.Values.OrderBy(v => v.Value).ToList();
        symbol.Replace(sorted);

        // flatc compares with the lowest value alone, and so lets later ones of an enum be aliases; a union's cases must differ.
        var said = sorted.Where(v => v.Said is not null).ToArray();
        var lowest = said.Select(v => v.Said).DefaultIfEmpty().Min();
        foreach (var same in said.Where(v => v.Fits).GroupBy(v => v.Said).Where(g => symbol.IsUnion || g.Key == lowest).Select(g => g.OrderBy(v => v.At).ToArray()))
        {
            foreach (var later in same.Skip(1))
                scope.Report(EnumRules.ValuesAreUnique, later.At, $"{symbol.Name}.{later.Name}", Text(later.Value), same[0].Name);
        }
    }

    private bool ShiftFlags(EnumSymbol symbol)
    {
        var bits = 8 * symbol.Underlying.Size();
        var last = symbol.Underlying.IsSigned() ? bits - 2 : bits - 1;
        var count = symbol.Values.Count;
        foreach (var value in symbol.Values.Where(v => v.Value < BigInteger.Zero || v.Value > last))
            scope.Report(EnumRules.FlagsFit, value.At, $"{symbol.Name}.{value.Name}", Text(value.Value), symbol.Underlying.SchemaWord(), Text(last));

        symbol.Replace([.. symbol.Values.Where(v => v.Value >= BigInteger.Zero && v.Value <= last)]);
        foreach (var value in symbol.Values)
            value.Value = BigInteger.One << (int)value.Value;
        return symbol.Values.Count == count;
    }

    private static string Text(BigInteger value) => value.ToString(CultureInfo.InvariantCulture);
}
