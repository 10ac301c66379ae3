namespace ZmqSchema.Generator.Frontends.Fbs;

/// <summary>The names of the steps that schema files go through, as the caching tests know them.</summary>
internal static class FbsSteps
{
    public const string Read = "FbsRead";
    public const string Parse = "FbsParse";
    public const string Declare = "FbsDeclare";
    public const string Link = "FbsLink";
    public const string Units = "FbsUnits";
    public const string Locate = "FbsLocate";
}
