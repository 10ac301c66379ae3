using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;

/// <summary>Sorts vectors of a table by its key, and finds one in them.</summary>
internal static class LookupEmitter
{
    /// <summary>Whether keys of the type are found: by structs and arrays no language of flatc's but C++ does.</summary>
    public static bool CanCompare(FbsType key) => AccessorTypes.IsScalar(key) || key is FbsType.Text;

    public static void Emit(CodeWriter code, AccessorUnit.Table unit)
    {
        if (unit.Model.Key < 0 || unit.Model.Fields[unit.Model.Key] is not { IsDeprecated: false } key || !CanCompare(key.Type))
            return;

        var self = unit.Name.InCode;
        var offsets = $"{AccessorTypes.Offset(unit.Name)}[] offsets";
        var access = Access.Of(key.Type, unit.Hidden, unit.Model.Attributes);
        code.Line($$"""

            public static {{AccessorTypes.Vector}} CreateSortedVectorOf{{unit.Name.Name}}({{AccessorTypes.Builder}} builder, {{offsets}})
            {
                global::System.Array.Sort(offsets, (o1, o2) =>
                {
                    var first = new {{self}}().__assign(builder.DataBuffer.Length - o1.Value, builder.DataBuffer);
                    var second = new {{self}}().__assign(builder.DataBuffer.Length - o2.Value, builder.DataBuffer);
                    return {{Compare(unit, key, "first", Value(unit, key, "second"))}};
                });
                return builder.CreateVectorOfTables(offsets);
            }

            {{access}} static {{self}}? __lookup_by_key(int vectorLocation, {{AccessorTypes.InAccessor(key.Type)}} key, {{AccessorTypes.ByteBuffer}} bb)
            {
                var sought = {{Sought(key)}};
                var obj_ = new {{self}}();
                int span = bb.GetInt(vectorLocation - 4);
                int start = 0;
                while (span != 0)
                {
                    int middle = span / 2;
                    obj_.__assign({{AccessorTypes.Google}}.Table.__indirect(vectorLocation + (4 * (start + middle)), bb), bb);
                    int comp = {{Compare(unit, key, "obj_", "sought")}};
                    if (comp == 0) return obj_;
                    if (comp > 0)
                    {
                        span = middle;
                    }
                    else
                    {
                        start += middle + 1;
                        span -= middle + 1;
                    }
                }

                return null;
            }
            """);
    }

    // By their bytes, as peers in other languages sort: string.CompareTo would follow the culture.
    private static string Value(AccessorUnit.Table unit, TableFieldModel key, string of) => key.Type is FbsType.Text
        ? $"(global::System.ReadOnlySpan<byte>){of}.Get{FlatcNames.Member(key.Name)}Bytes().GetValueOrDefault()"
        : ScalarCode.ToStored(key.Type, $"{of}.{FlatcNames.Property(unit.Name.Name, key.Name)}");

    private static string Compare(AccessorUnit.Table unit, TableFieldModel key, string of, string with) => key.Type is FbsType.Text
        ? $"global::System.MemoryExtensions.SequenceCompareTo({Value(unit, key, of)}, {with})"
        : $"({Value(unit, key, of)}).CompareTo({with})";

    private static string Sought(TableFieldModel key) =>
        key.Type is FbsType.Text ? "global::System.Text.Encoding.UTF8.GetBytes(key)" : ScalarCode.ToStored(key.Type, "key");
}
