using System.Globalization;
using System.Text;
using ZmqSchema.Compiler.Formats.CapnProto.Allocation;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Tests.Formats.CapnProto;

/// <summary>A random struct: fields of every type, groups and unions within each other, ordinals in any order. As a schema, and as members to allocate.</summary>
internal sealed class AnyStruct
{
    private const int Deepest = 4;
    private static readonly (string Type, SlotSize Size)[] Types =
    [
        ("Void", SlotSize.Void), ("Bool", SlotSize.Bit), ("Int8", SlotSize.Byte), ("UInt8", SlotSize.Byte), ("Int16", SlotSize.TwoBytes),
        ("UInt16", SlotSize.TwoBytes), ("Int32", SlotSize.FourBytes), ("UInt32", SlotSize.FourBytes), ("Int64", SlotSize.EightBytes),
        ("UInt64", SlotSize.EightBytes), ("Float32", SlotSize.FourBytes), ("Float64", SlotSize.EightBytes), ("Text", SlotSize.Pointer),
        ("Data", SlotSize.Pointer), ("List(Bool)", SlotSize.Pointer), ("List(List(Text))", SlotSize.Pointer), ("AnyPointer", SlotSize.Pointer),
        ("Colour", SlotSize.TwoBytes), ("S0", SlotSize.Pointer), ("List(S0)", SlotSize.Pointer),
    ];

    private readonly Random _dice;
    private readonly Part _root;
    private readonly string _name;

    private AnyStruct(int seed)
    {
        _dice = new(seed);
        _name = string.Create(CultureInfo.InvariantCulture, $"S{seed}");
        _root = new() { Kind = Kind.Group, Inner = [.. Enumerable.Range(0, _dice.Next(1, 12)).Select(_ => Make(0, mayBeUnnamed: false))] };
        if (_dice.Next(3) == 0)
            _root.Inner.Add(MakeUnion(0, isUnnamed: true));
        Number();
    }

    private enum Kind
    {
        Field,
        Group,
        Union,
    }

    public static AnyStruct Of(int seed) => new(seed);

    /// <summary>The struct's declaration.</summary>
    public string Schema => new StringBuilder().Append(CultureInfo.InvariantCulture, $"struct {_name} {{\n").AppendJoin("", _root.Inner.Select(m => m.Spelled(1))).Append("}\n").ToString();

    /// <summary>The members to allocate.</summary>
    public IEnumerable<StructMember> Members => _root.Inner.Select(m => m.ToMember());

    /// <summary>What the plan says, a line for each field and union, by name.</summary>
    public IEnumerable<string> Lines(StructPlan plan) =>
        Lines(_root, plan, -1, "").Prepend(string.Create(CultureInfo.InvariantCulture, $"{_name} {plan.DataWords} {plan.PointerCount}")).Order(StringComparer.Ordinal);

    // A union without a name is its holder's.
    private IEnumerable<string> Lines(Part part, StructPlan plan, int tag, string holder)
    {
        var value = tag < 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ={tag}");
        if (part.Kind is Kind.Field)
            return [string.Create(CultureInfo.InvariantCulture, $"{_name}.{part.Name} {plan.Offsets[part.Ordinal]}{value}")];
        var isUnion = part.Kind is Kind.Union;
        var name = part.IsUnnamed ? holder : part.Name;
        var inner = part.Inner.OrderBy(m => m.ToMember().FirstOrdinal).SelectMany((m, i) => Lines(m, plan, isUnion ? i : -1, name));
        if (isUnion)
            inner = inner.Prepend(string.Create(CultureInfo.InvariantCulture, $"{_name}.{name}? {plan.TagOffsets[(StructMember.Union)part.ToMember()]}"));
        return part.Name.Length == 0 ? inner : inner.Prepend($"{_name}.{part.Name}{value}");
    }

    private Part Make(int depth, bool mayBeUnnamed) => (depth < Deepest ? _dice.Next(10) : 9) switch
    {
        0 => MakeUnion(depth, isUnnamed: false),
        1 when mayBeUnnamed => MakeGroup(depth),
        2 => MakeGroup(depth),
        _ => new() { Kind = Kind.Field, Type = _dice.Next(Types.Length) },
    };

    private Part MakeGroup(int depth)
    {
        var group = new Part { Kind = Kind.Group, Inner = [.. Enumerable.Range(0, _dice.Next(1, 5)).Select(_ => Make(depth + 1, mayBeUnnamed: true))] };
        if (_dice.Next(4) == 0)
            group.Inner.Add(MakeUnion(depth + 1, isUnnamed: true));
        return group;
    }

    private Part MakeUnion(int depth, bool isUnnamed) => new()
    {
        Kind = Kind.Union,
        IsUnnamed = isUnnamed,
        HasOrdinal = !isUnnamed && _dice.Next(4) == 0,
        Inner = [.. Enumerable.Range(0, _dice.Next(2, 5)).Select(_ => Make(depth + 1, mayBeUnnamed: true))],
    };

    // Ordinals in any order, but for those of unions: capnp trips over one that comes behind a member's, though its language has that.
    private void Number()
    {
        var parts = All(_root).Skip(1).ToArray();
        for (var i = 0; i < parts.Length; i++)
            parts[i].Name = parts[i].IsUnnamed ? "" : string.Create(CultureInfo.InvariantCulture, $"m{i}");
        var numbered = parts.Where(p => p.Kind is Kind.Field || p.HasOrdinal).ToArray();
        var ordinals = Enumerable.Range(0, numbered.Length).ToArray();
        if (_dice.Next(4) != 0)
            _dice.Shuffle(ordinals);
        for (var i = 0; i < numbered.Length; i++)
            numbered[i].Ordinal = ordinals[i];
        while (numbered.FirstOrDefault(p => p.Kind is Kind.Union && p.Inner.Any(m => m.ToMember().FirstOrdinal < p.Ordinal)) is { } early)
        {
            var oldest = All(early).Skip(1).Intersect(numbered).MinBy(p => p.Ordinal)!;
            (early.Ordinal, oldest.Ordinal) = (oldest.Ordinal, early.Ordinal);
        }
    }

    private static IEnumerable<Part> All(Part part) => part.Inner.SelectMany(All).Prepend(part);

    private sealed class Part
    {
        public Kind Kind { get; init; }

        public string Name { get; set; } = "";

        public bool IsUnnamed { get; init; }

        public bool HasOrdinal { get; init; }

        public int Ordinal { get; set; }

        public int Type { get; init; }

        public List<Part> Inner { get; init; } = [];

        public StructMember ToMember() => Kind switch
        {
            Kind.Field => new StructMember.Slot(Ordinal, Types[Type].Size),
            Kind.Group => new StructMember.Group(Inner.Select(m => m.ToMember()).ToEquatableArray()),
            _ => new StructMember.Union(Inner.Select(m => m.ToMember()).ToEquatableArray(), HasOrdinal ? Ordinal : null),
        };

        public string Spelled(int depth)
        {
            var indent = new string(' ', depth * 2);
            if (Kind is Kind.Field)
                return string.Create(CultureInfo.InvariantCulture, $"{indent}{Name} @{Ordinal} :{Types[Type].Type};\n");
            var ordinal = HasOrdinal ? string.Create(CultureInfo.InvariantCulture, $" @{Ordinal}!") : "";
            var head = IsUnnamed ? "union" : $"{Name}{ordinal} :{(Kind is Kind.Union ? "union" : "group")}";
            return $"{indent}{head} {{\n{string.Concat(Inner.Select(m => m.Spelled(depth + 1)))}{indent}}}\n";
        }
    }
}
