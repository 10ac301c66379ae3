using System.Text;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.Struct;

/// <summary>Lays messages out: packed in number order, or as the user's own <c>[StructLayout]</c> says.</summary>
internal sealed class StructPlanner
{
    private readonly MessageCatalog _catalog;
    private readonly StructCells _cells;
    private readonly Dictionary<TypeName, StructLayout?> _planned = [];

    public StructPlanner(MessageCatalog catalog)
    {
        _catalog = catalog;
        _cells = new(name => _catalog.Find(name) is { } message ? Plan(message) : null);
    }

    /// <summary>The layout, or null when the message is no Struct message or a rule has something to say about it.</summary>
    public StructLayout? Plan(MessageModel message)
    {
        if (_planned.TryGetValue(message.Name, out var planned))
            return planned;

        // A message that holds itself meets this null on its way down, and has no layout.
        _planned[message.Name] = null;
        return _planned[message.Name] = message.Has(WireFormat.Struct) ? LayOut(message) : null;
    }

    private StructLayout? LayOut(MessageModel message)
    {
        var cells = message.Fields.Select(f => (Field: f, Cell: _cells.Of(f))).ToArray();
        var written = message.Shape.WrittenLayout;
        if (cells.Length == 0 || cells.Any(c => c.Cell is null) || written?.Kind is WrittenLayoutKind.Auto)
            return null;
        if (Math.Max(cells.Sum(c => (long)c.Cell!.Size), written is null ? 0 : WrittenEnd(written, message)) > StructFormat.GreatestBody)
            return null;

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

    /// <summary>The byte up to which a user's own layout reaches at least.</summary>
    public static long WrittenEnd(WrittenLayout written, MessageModel message) =>
        Math.Max(written.Size, message.Fields.Max(f => (long)f.WrittenOffset));

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
            padding.AddRange(nested.Layout.Padding.Select(p => new ByteRange(offset + p.Offset, p.Length)));
        if (cell is StructCell.Sequence sequence)
        {
            for (var i = 0; i < sequence.Count && Padded(sequence.Element); i++)
                AddInner(padding, sequence.Element, offset + (i * sequence.Element.Size));
        }
    }

    private static bool Padded(StructCell cell) => cell switch
    {
        StructCell.Nested nested => nested.Layout.Padding.Count > 0,
        StructCell.Sequence sequence => Padded(sequence.Element),
        _ => false,
    };

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
