using System.Globalization;
using ZmqSchema.Compiler.Fbs.Declarations;
using ZmqSchema.Compiler.Fbs.Lexing;
using ZmqSchema.Compiler.Linking.Fbs.Rules;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>Links tables and structs: their fields, then their layout or slots.</summary>
internal sealed class RecordLinker(LinkScope scope, TypeResolver types, AttributeReader attributes)
{
    /// <summary>The greatest alignment that can be forced, as in flatc.</summary>
    public const int MaxAlignment = 32;

    private const int MaxSize = ushort.MaxValue;

    private readonly FieldLinker _fields = new(scope, types, attributes);

    public LinkedRecord Link(SchemaItem.Record declaration)
    {
        var symbol = Declare(declaration);
        symbol.IsStruct = declaration.IsStruct;
        var said = attributes.Read(declaration.Attributes);
        symbol.HiddenIn = scope.HiddenIn(said);
        if (declaration.IsStruct)
            MessageAttributes.CheckAbsent(scope, scope.FullName(declaration.Name), said);
        else
            MessageAttributes.Check(scope, scope.FullName(declaration.Name), said);
        foreach (var field in declaration.Fields)
            _fields.Link(symbol, field);

        if (declaration.IsStruct)
            LayOut(symbol, declaration, said);
        else
            SlotAssignment.Assign(scope, symbol, declaration.IsWhole && symbol.Fields.Count(f => !f.IsUnionType) == declaration.Fields.Count);
        GeneratedNames.Check(scope, symbol);
        symbol.IsComplete = true;
        return new(declaration, symbol, said);
    }

    private RecordSymbol Declare(SchemaItem.Record declaration)
    {
        var full = scope.FullName(declaration.Name);
        var symbol = scope.Symbols.Declare(scope.Namespace, declaration.Name);
        if (!scope.Symbols.Declared.Add(full) || symbol is null)
            scope.Report(TypeRules.TypesAreUnique, declaration.At, full);
        return symbol ?? new(declaration.Name, scope.Namespace) { IsDeclared = true };
    }

    private void LayOut(RecordSymbol symbol, SchemaItem.Record declaration, AttributeList said)
    {
        foreach (var field in symbol.Fields)
        {
            PadTo(symbol, field.Type.Alignment);
            symbol.Alignment = Math.Max(symbol.Alignment, field.Type.Alignment);
            field.Offset = symbol.Size;
            var end = symbol.Size + field.Type.Size;
            if (end > MaxSize)
            {
                scope.Report(TypeRules.StructsFitInTheirOffsets, field.At, scope.FullName($"{symbol.Name}.{field.Name}"), end.ToString(CultureInfo.InvariantCulture));
                break;
            }

            symbol.Size = (int)end;
        }

        if (said.Find("force_align") is { } align)
            ForceAlignment(symbol, align);
        PadTo(symbol, symbol.Alignment);
        PadLast(symbol);
        if (declaration.Fields.Count == 0 && declaration.IsWhole)
            scope.Report(TypeRules.StructsHaveFields, declaration.At, scope.FullName(declaration.Name));
    }

    private void ForceAlignment(RecordSymbol symbol, AttributeDeclaration align)
    {
        var value = Integers.Parse(align.Value?.Text ?? "0");
        if (value is { } power && power >= symbol.Alignment && power <= MaxAlignment && power.IsPowerOfTwo)
            symbol.Alignment = (int)power;
        else
            scope.Report(TypeRules.AlignmentsArePowers, align.Value?.At ?? align.At, scope.FullName(symbol.Name), align.Value?.Words ?? "nothing", $"{symbol.Alignment}");
    }

    private static void PadTo(RecordSymbol symbol, int alignment) => symbol.Size = (symbol.Size + alignment - 1) / alignment * alignment;

    private static void PadLast(RecordSymbol symbol)
    {
        for (var i = 0; i < symbol.Fields.Count; i++)
        {
            var field = symbol.Fields[i];
            var next = i + 1 < symbol.Fields.Count ? symbol.Fields[i + 1].Offset : symbol.Size;
            field.Padding = (int)Math.Max(0, next - field.Offset - field.Type.Size);
        }
    }
}

/// <summary>A table or struct as written, and what it became.</summary>
internal sealed record LinkedRecord(SchemaItem.Record Declaration, RecordSymbol Symbol, AttributeList Attributes);
