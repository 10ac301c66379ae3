using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>A resolved type. What it refers to may still be incomplete. A closed family.</summary>
internal abstract class SymbolType
{
    private SymbolType()
    {
    }

    /// <summary>A number, or an enum that stands on one.</summary>
    public sealed class Scalar(ScalarKind kind, EnumSymbol? @enum = null) : SymbolType
    {
        public ScalarKind Kind => kind;
        public EnumSymbol? Enum => @enum;
        public bool IsFloat => kind is ScalarKind.Float32 or ScalarKind.Float64;
    }

    public sealed class Text : SymbolType;

    public sealed class Record(RecordSymbol symbol) : SymbolType
    {
        public RecordSymbol Symbol => symbol;

        /// <summary>The message of C# that it is, where no schema declares it.</summary>
        public NamedMessage? Message { get; set; }
    }

    public sealed class Union(EnumSymbol symbol) : SymbolType
    {
        public EnumSymbol Symbol => symbol;
    }

    public sealed class UnionTag(EnumSymbol symbol) : SymbolType
    {
        public EnumSymbol Symbol => symbol;
    }

    public sealed class Vector(SymbolType element) : SymbolType
    {
        public SymbolType Element => element;
    }

    public sealed class FixedArray(SymbolType element, int length) : SymbolType
    {
        public SymbolType Element => element;
        public int Length => length;
    }

    /// <summary>What a vector or an array holds; any other type itself.</summary>
    public SymbolType Innermost => this switch
    {
        Vector vector => vector.Element.Innermost,
        FixedArray array => array.Element.Innermost,
        _ => this,
    };

    public bool IsStruct => this is Record { Symbol.IsStruct: true };

    public bool IsScalar => this is Scalar or UnionTag;

    /// <summary>Whether it is <c>[ubyte]</c>.</summary>
    public bool IsBytes => this is Vector { Element: Scalar { Kind: ScalarKind.UInt8 } };

    /// <summary>Bytes within a struct.</summary>
    public long Size => this switch
    {
        Scalar scalar => scalar.Kind.Size(),
        Record record => record.Symbol.Size,
        FixedArray array => array.Element.Size * array.Length,
        _ => 4,
    };

    /// <summary>What its address within a struct is a multiple of.</summary>
    public int Alignment => this switch
    {
        Scalar scalar => scalar.Kind.Size(),
        Record record => record.Symbol.Alignment,
        FixedArray array => array.Element.Alignment,
        _ => 4,
    };
}
