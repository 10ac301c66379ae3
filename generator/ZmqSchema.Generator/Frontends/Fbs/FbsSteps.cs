namespace ZmqSchema.Generator.Frontends.Fbs;

/// <summary>The names of the steps that schema files go through, as the caching tests know them.</summary>
internal static class FbsSteps
{
    public const string Read = "FbsRead";
    public const string Parse = "FbsParse";
    public const string Refer = "FbsRefer";
    public const string Undeclared = "FbsUndeclared";
    public const string Elsewhere = "FbsElsewhere";
    public const string Carry = "FbsCarry";
    public const string Declare = "FbsDeclare";
    public const string Link = "FbsLink";
    public const string Units = "FbsUnits";
    public const string Locate = "FbsLocate";
    public const string Messages = "FbsMessages";
    public const string Declared = "FbsDeclared";
    public const string Check = "FbsCheck";
    public const string Emit = "FbsEmit";
    public const string Findings = "FbsFindings";
    public const string LocateMessages = "FbsLocateMessages";
}
