using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;

/// <summary>The static methods that build a vector: element by element, as one block of memory, or by hand.</summary>
internal static class VectorBuilderMethods
{
    private const string Builder = $"{AccessorTypes.Builder} builder";

    /// <summary>Whether vectors of the type are made of arrays; structs are written in place, one by one.</summary>
    public static bool HasCreate(FbsType element) => !element.IsInPlace;

    public static void Emit(CodeWriter code, AccessorUnit.Table unit, TableFieldModel field, FbsType element)
    {
        var member = FlatcNames.Member(field.Name);
        if (HasCreate(element))
        {
            var access = element is FbsType.Union or FbsType.Message ? "public" : Access.Of(element, unit.Hidden, unit.Model.Attributes);
            EmitCreate(code, member, element, access);
        }

        code.Line($$"""
            public static void Start{{member}}Vector({{Builder}}, int numElems) { {{Start(element, "numElems")}} }

            """);
    }

    private static void EmitCreate(CodeWriter code, string member, FbsType element, string access)
    {
        var type = AccessorTypes.InBuilder(element);
        var offset = element is FbsType.Union or FbsType.Message ? "data[i]" : "data[i].Value";
        var value = AccessorTypes.IsScalar(element) ? ScalarCode.ToStored(element, "data[i]") : offset;
        code.Line($$"""
            {{access}} static {{AccessorTypes.Vector}} Create{{member}}Vector({{Builder}}, {{type}}[] data)
            {
                {{Start(element, "data.Length")}}
                for (int i = data.Length - 1; i >= 0; i--) { builder.Add{{ScalarCode.BuilderWord(element)}}({{value}}); }
                return builder.EndVector();
            }

            {{access}} static {{AccessorTypes.Vector}} Create{{member}}VectorBlock({{Builder}}, {{type}}[] data)
            {
                {{Start(element, "data.Length")}}
                builder.Add(data);
                return builder.EndVector();
            }

            {{access}} static {{AccessorTypes.Vector}} Create{{member}}VectorBlock({{Builder}}, global::System.ArraySegment<{{type}}> data)
            {
                {{Start(element, "data.Count")}}
                builder.Add(data);
                return builder.EndVector();
            }

            public static {{AccessorTypes.Vector}} Create{{member}}VectorBlock({{Builder}}, global::System.IntPtr dataPtr, int sizeInBytes)
            {
                builder.StartVector(1, sizeInBytes, 1);
                builder.Add<{{type}}>(dataPtr, sizeInBytes);
                return builder.EndVector();
            }

            """);
    }

    private static string Start(FbsType element, string count) => $"builder.StartVector({element.InlineSize}, {count}, {element.InlineAlignment});";
}
