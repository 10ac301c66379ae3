using ZmqSchema.Compiler.Formats.FlatBuffers;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Emit;

/// <summary>
/// How emitted code asks which case a union holds, and makes one: of C#, an abstract record, of which each case is derived; of a schema file,
/// flatc's class with a type and a value, which may hold nothing.
/// </summary>
internal abstract class UnionSpelling
{
    public static UnionSpelling Of(MessageModel union) => union.IsFromSchema ? new TypeAndValue(union.Name) : new Records();

    /// <summary>
    /// How the view of a union gives access to that of a case. It stands within the union, and is seen as the case is: null for a case that
    /// only the union sees, which none but the union knows.
    /// </summary>
    public static string? AccessTo(MessageModel union, CaseModel @case) => @case.Record?.Shape.Accessibility switch
    {
        null => union.Shape.HiddenMembers.Contains(@case.Name) ? "internal" : "public",
        "public" => "public",
        "internal" or "protected internal" => "internal",
        _ => null,
    };

    /// <summary>What is said of the case's number in a view.</summary>
    public static string KindSummary(MessageModel union, CaseModel @case) => AccessTo(union, @case) is null
        ? "/// <summary>A case that is the union's own.</summary>"
        : $"/// <summary>What <see cref=\"TryGet{@case.Name}\"/> gets.</summary>";

    /// <summary>What tells the cases apart, where <paramref name="union"/> is not null.</summary>
    public abstract string Selector(string union);

    /// <summary>The pattern of the selector that matches a case and names its value <c>it</c>.</summary>
    public abstract string Pattern(CaseModel @case, string union);

    /// <summary>The union of a case's value.</summary>
    public abstract string Making(CaseModel @case, string value);

    /// <summary>The union of a case that the schema does not know, or null; its number is <c>number</c>.</summary>
    public abstract string MakingUnknown();

    /// <summary>The union that holds nothing, or null where there is none.</summary>
    public abstract string? MakingNone();

    /// <summary>True where <paramref name="union"/>, which may be null, holds nothing.</summary>
    public abstract string HoldsNone(string union);

    /// <summary>The beginning of an expression that is <paramref name="none"/> where <paramref name="union"/> holds nothing; a record always holds something.</summary>
    public string Unless(string union, string none) => MakingNone() is null ? "" : $"{HoldsNone(union)} ? {none} : ";

    private sealed class Records : UnionSpelling
    {
        public override string Selector(string union) => union;

        public override string Pattern(CaseModel @case, string union) => $"{CSharpTypes.Of(@case.Type)} it";

        public override string Making(CaseModel @case, string value) => value;

        public override string MakingUnknown() => "null";

        public override string? MakingNone() => null;

        public override string HoldsNone(string union) => $"{union} is null";
    }

    private sealed class TypeAndValue(TypeName union) : UnionSpelling
    {
        private readonly TypeName _type = FlatNames.TypeOfUnion(union);

        private string Value => FlatcNames.UnionValue(_type);

        public override string Selector(string union) => $"(byte){union}.Type";

        public override string Pattern(CaseModel @case, string union) => $"{@case.Number} when {union}.{Value} is {CSharpTypes.Of(@case.Type)} it";

        public override string Making(CaseModel @case, string value) => $"new {union.InCode} {{ Type = ({_type.InCode}){@case.Number}, {Value} = {value} }}";

        public override string MakingUnknown() => $"new {union.InCode} {{ Type = ({_type.InCode})number }}";

        public override string MakingNone() => $"new {union.InCode}()";

        public override string HoldsNone(string union) => $"{union}?.{Value} is null || {union}.Type == 0";
    }
}
