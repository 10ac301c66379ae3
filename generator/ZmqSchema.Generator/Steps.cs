namespace ZmqSchema.Generator;

/// <summary>The names of the pipeline's steps, as the caching tests know them.</summary>
internal static class Steps
{
    public const string Parse = "Parse";
    public const string Declare = "Declare";
    public const string Link = "Link";
    public const string Check = "Check";
    public const string Emit = "Emit";
    public const string Locate = "Locate";
}
