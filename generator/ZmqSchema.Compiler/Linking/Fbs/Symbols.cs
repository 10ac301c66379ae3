using System.Numerics;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>A table or struct, declared or only mentioned so far.</summary>
internal sealed class RecordSymbol(string name, string @namespace)
{
    public string Name { get; set; } = name;
    public string Namespace { get; set; } = @namespace;
    public bool IsDeclared { get; set; }

    /// <summary>The other assembly that alone can use it, or null.</summary>
    public string? HiddenIn { get; set; }

    /// <summary>Whether its closing brace has been read: a struct must not be held before.</summary>
    public bool IsComplete { get; set; }

    public bool IsStruct { get; set; }
    public int Size { get; set; }
    public int Alignment { get; set; } = 1;
    public List<FieldSymbol> Fields { get; } = [];
    public FieldSymbol? Key => Fields.FirstOrDefault(f => f.IsKey);
    public TypeName TypeName => new(Namespace, EquatableArray.Of(Name));
}

/// <summary>An enum or a union.</summary>
internal sealed class EnumSymbol(string name, string @namespace, bool isUnion)
{
    private readonly List<ValueSymbol> _values = [];
    private readonly Dictionary<string, ValueSymbol> _byName = [];
    private HashSet<BigInteger>? _numbers;

    public bool IsUnion => isUnion;

    /// <summary>The other assembly that alone can use it, or null.</summary>
    public string? HiddenIn { get; set; }

    public string Name => name;
    public ScalarKind Underlying { get; set; } = isUnion ? ScalarKind.UInt8 : ScalarKind.Int32;
    public bool IsFlags { get; set; }

    /// <summary>Whether it stands on an integer, as it must.</summary>
    public bool IsSized { get; set; } = true;

    /// <summary>Whether all of its values could be read.</summary>
    public bool IsWhole { get; init; } = true;
    public IReadOnlyList<ValueSymbol> Values => _values;
    public EquatableArray<AttributeModel> Attributes { get; set; }
    public EquatableArray<string> Doc { get; set; }
    public TypeName TypeName => new(@namespace, EquatableArray.Of(name));

    /// <summary>The union of C# that it is, where no schema declares it; its cases are not known here.</summary>
    public NamedMessage? Message { get; init; }

    /// <summary>The model, made once for all that refer to it.</summary>
    public EnumModel? Model { get; set; }

    public ValueSymbol? Find(string value) => _byName.TryGetValue(value, out var found) ? found : null;

    public bool Has(BigInteger value) => (_numbers ??= [.. _values.Select(v => v.Value)]).Contains(value);

    public void Add(ValueSymbol value)
    {
        _values.Add(value);
        _byName.Add(value.Name, value);
    }

    /// <summary>Puts other values in the place of these.</summary>
    public void Replace(IReadOnlyList<ValueSymbol> values)
    {
        _values.Clear();
        _byName.Clear();
        foreach (var value in values)
            Add(value);
    }
}

/// <summary>A value of an enum, or a case of a union with its type.</summary>
internal sealed class ValueSymbol(string name, BigInteger value, EquatableArray<string> doc)
{
    public string Name => name;
    public BigInteger Value { get; set; } = value;

    /// <summary>The number that the schema says, whether or not it fits; null where it is counted from one that does not.</summary>
    public BigInteger? Said { get; set; } = value;

    public bool Fits { get; set; } = true;
    public SymbolType? Type { get; init; }
    public int At { get; init; }
    public EquatableArray<string> Doc => doc;
}

/// <summary>A field, as far as it is known.</summary>
internal sealed class FieldSymbol(string name, int at, SymbolType type)
{
    public string Name => name;
    public int At => at;
    public SymbolType Type => type;
    public FieldDefault Default { get; set; } = new FieldDefault.Absent();
    public AttributeList Attributes { get; set; } = AttributeList.Empty;
    public EquatableArray<string> Doc { get; set; }
    public bool IsKey { get; set; }
    public bool IsRequired { get; set; }
    public bool IsOptional { get; set; }
    public bool IsDeprecated { get; set; }
    public bool IsUnionType { get; init; }
    public RecordSymbol? NestedRoot { get; set; }

    /// <summary>What its id attribute says; of a union's type field, one less than the union's. Null where there is none.</summary>
    public string? WrittenId { get; set; }

    public int Id { get; set; }
    public int Offset { get; set; }
    public int Padding { get; set; }
}
