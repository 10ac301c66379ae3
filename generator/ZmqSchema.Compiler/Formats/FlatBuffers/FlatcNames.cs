using System.Text;
using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.FlatBuffers;

/// <summary>The names that flatc gives C# code, so that code written against its output finds ours.</summary>
internal static class FlatcNames
{
    /// <summary>A field within the names of methods: <c>frame_id</c> in <c>AddFrameId</c>.</summary>
    public static string Member(string fieldName) => ToCamelCase(fieldName, startsUpper: true);

    /// <summary>The property or indexer of a field; flatc sets an underscore behind one that its type is called as well.</summary>
    public static string Property(string typeName, string fieldName)
    {
        var member = Member(fieldName);
        return member == typeName ? member + "_" : member;
    }

    /// <summary>The parameter of an <c>AddXxx</c> method: <c>frameId</c>; what is no scalar gets <c>Offset</c> behind it.</summary>
    public static string AddParameter(string fieldName, bool isScalar) =>
        Parameter(ToCamelCase(fieldName, startsUpper: false) + (isScalar ? "" : "Offset"), "builder");

    /// <summary>The parameter of a <c>CreateXxx</c> or <c>MutateXxx</c> method, which people name: as the schema spells it.</summary>
    /// <param name="fieldName">The field.</param>
    /// <param name="taken">Names that the method needs itself; where a field has one of them, flatc's output does not compile.</param>
    public static string Parameter(string fieldName, params string[] taken) =>
        taken.Contains(fieldName) ? fieldName + "_" : Spelling.Identifier(fieldName);

    /// <summary>The class of the object API: <c>MonsterT</c>.</summary>
    public static TypeName ObjectClass(TypeName record) => Suffixed(record, "T");

    /// <summary>The class of the object API that holds one case of a union: <c>AnyUnion</c>.</summary>
    public static TypeName UnionClass(TypeName union) => Suffixed(union, "Union");

    /// <summary>The class that verifies a table or a union's value: <c>MonsterVerify</c>.</summary>
    public static TypeName VerifyClass(TypeName type) => Suffixed(type, "Verify");

    /// <summary>The property of a union class that holds the case.</summary>
    public static string UnionValue(TypeName union) => union.Name == "Value" ? "Value_" : "Value";

    /// <summary>The property or indexer that says which case a union holds.</summary>
    public static string UnionType(string typeName, string fieldName) => Property(typeName, fieldName + "_type");

    /// <summary>The parameter of <c>FromXxx</c> in a union class.</summary>
    public static string UnionCaseParameter(string caseName) => "_" + LowerAscii(caseName);

    private static TypeName Suffixed(TypeName type, string suffix) =>
        new(type.Namespace, type.Path.Select((name, i) => i == type.Path.Count - 1 ? name + suffix : name).ToEquatableArray());

    // A leading underscore stays, and the letter behind it still goes up; so does the letter behind any other underscore, which goes away.
    private static string ToCamelCase(string name, bool startsUpper)
    {
        var camel = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            if (i == 0 && name[0] != '_')
                camel.Append(startsUpper ? Upper(name[0]) : Lower(name[0]));
            else if (i == 0)
                camel.Append('_').Append(startsUpper && name.Length > 1 ? Upper(name[++i]).ToString() : "");
            else if (name[i] == '_' && i + 1 < name.Length)
                camel.Append(Upper(name[++i]));
            else
                camel.Append(name[i]);
        }

        return camel.ToString();
    }

    private static string LowerAscii(string name) => string.Concat(name.Select(Lower));

    // Letters of ASCII alone, whatever the culture: schema names have no others.
    private static char Upper(char c) => c is >= 'a' and <= 'z' ? (char)(c - 32) : c;

    private static char Lower(char c) => c is >= 'A' and <= 'Z' ? (char)(c + 32) : c;
}
