using System.Text;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.Struct;

/// <summary>Lays messages out: packed in number order, or as the user's own <c>[StructLayout]</c> says.</summary>
internal sealed class StructPlanner
{
    private readonly MessageCatalog _catalog;
    private readonly StructCells _cells;
    private readonly Dictionary<TypeName, FormatLayout?> _planned = [];

    public StructPlanner(MessageCatalog catalog)
    {
        _catalog = catalog;
        _cells = new(name => _catalog.Find(name) is { } message ? Plan(message) as StructLayout : null);
    }

    /// <summary>The layout, or a refusal, or null when the message is no Struct message or a rule has something to say about it.</summary>
    public FormatLayout? Plan(MessageModel message)
    {
        if (_planned.TryGetValue(message.Name, out var planned))
            return planned;

        // A message that holds itself meets this null on its way down, and has no layout.
        _planned[message.Name] = null;
        return _planned[message.Name] = message.Has(WireFormat.Struct) ? LayOut(message) : null;
    }

    private FormatLayout? LayOut(MessageModel message)
    {
        var cells = message.Fields.Select(f => (Field: f, Cell: _cells.Of(f))).ToArray();
        var written = message.Shape.WrittenLayout;
        if (cells.FirstOrDefault(c => c.Cell is StructCell.Refused) is { Cell: StructCell.Refused refused } at)
            return new StructRefusal(at.Field.Name, refused.Fault);
        if (cells.Length == 0 || cells.Any(c => c.Cell is null) || written?.Kind is WrittenLayoutKind.Auto)
            return null;
        if (Math.Max(cells.Sum(c => (long)c.Cell!.Size), Furthest(message)) > StructFormat.GreatestBody)
            return new StructRefusal(null, StructFault.Size);

        var fields = cells.Select(c => (c.Field, Cell: c.Cell!)).ToArray();
        var stored = InStorageOrder(fields, message.Shape.Storage);
        var canMatch = message.Shape.IsValueType && !message.IsBigEndian && message.Payloads.Count == 0
            && stored is not null && fields.All(f => f.Cell.MatchesMemory)
            && (written is null or { Pack: 1 } || !fields.Any(f => HoldsForeign(f.Cell)));
        var alone = message.Formats.Count == 1;
        var writesPack1 = canMatch && alone && written is null && fields.SequenceEqual(stored!);

        var wire = written switch
        {
            null => Placement.Sequential(fields, pack: 1, size: 0),
            { Kind: WrittenLayoutKind.Explicit } => Placement.Explicit(fields, written.Pack, written.Size),
            _ => Placement.Sequential(stored ?? fields, written.Pack, written.Size),
        };
        var matches = canMatch && (writesPack1 || written is not null || Placement.Sequential(stored!, 0, 0).Equals(wire));

        var slots = wire.Slots.OrderBy(s => s.Offset).ToEquatableArray();
        var layout = new StructLayout(
            wire.Size,
            wire.Alignment,
            message.Fields.Select(f => slots.First(s => s.Field == f)).ToEquatableArray(),
            PaddingOf(slots, wire.Size),
            (message.IsBigEndian ? ">" : "<") + PythonFormatOf(slots, wire.Size),
            matches,
            matches && alone,
            writesPack1,
            fields.Any(f => f.Cell.HasChecks));

        var compiled = message.Shape.CompiledPythonFormat;
        return compiled is null || compiled == layout.PythonFormat ? layout : null;
    }

    /// <summary>The furthest byte that the user's own layout speaks of.</summary>
    private static long Furthest(MessageModel message) =>
        message.Shape.WrittenLayout is { } written ? message.Fields.Select(f => f.WrittenOffset).Append(written.Size).Max() : 0;

    private static (FieldModel Field, StructCell Cell)[]? InStorageOrder((FieldModel Field, StructCell Cell)[] fields, EquatableArray<string> storage)
    {
        var stored = storage.SelectMany(name => fields.Where(f => f.Field.Name == name)).ToArray();
        return stored.Length == fields.Length && storage.Count == fields.Length ? stored : null;
    }

    // Metadata shows no [StructLayout], so what a written layout would align a message of another assembly to is not known here.
    private bool HoldsForeign(StructCell cell) => cell switch
    {
        StructCell.Nested nested => _catalog.Find(nested.Name)?.Shape.CompiledPythonFormat is not null,
        StructCell.Sequence sequence => HoldsForeign(sequence.Element),
        _ => false,
    };

    private static EquatableArray<ByteRange> PaddingOf(EquatableArray<StructSlot> slots, int size)
    {
        var padding = new List<ByteRange>();
        var end = 0;
        foreach (var slot in slots)
        {
            if (slot.Offset > end)
                padding.Add(new(end, slot.Offset - end));
            AddInner(padding, slot.Cell, slot.Offset);
            end = Math.Max(end, slot.Offset + slot.Cell.Size);
        }

        if (size > end)
            padding.Add(new(end, size - end));
        return padding.ToEquatableArray();
    }

    private static void AddInner(List<ByteRange> padding, StructCell cell, int offset)
    {
        if (cell is StructCell.Nested nested)
            padding.AddRange(nested.Layout.Padding.Select(p => p with { Offset = offset + p.Offset }));
        if (cell is StructCell.Sequence sequence)
        {
            var inner = new List<ByteRange>();
            AddInner(inner, sequence.Element, offset);
            padding.AddRange(inner.SelectMany(range => range.Repeat(sequence.Count, sequence.Element.Size)));
        }
    }

    private static string PythonFormatOf(EquatableArray<StructSlot> slots, int size)
    {
        var format = new StringBuilder();
        var end = 0;
        foreach (var slot in slots)
        {
            format.Append(PythonFormats.Padding(slot.Offset - end)).Append(slot.Cell.PythonFormat);
            end = slot.Offset + slot.Cell.Size;
        }

        return PythonFormats.Merge(format.Append(PythonFormats.Padding(size - end)).ToString());
    }
}
