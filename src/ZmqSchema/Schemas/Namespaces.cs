namespace ZmqSchema.Schemas;

/// <summary>Namespaces where a file has one for all that is in it.</summary>
internal static class Namespaces
{
    /// <summary>The namespace that all have in common; empty where they have none.</summary>
    public static string InCommon(IEnumerable<SchemaDefinition> definitions)
    {
        var paths = definitions.Select(d => d.Namespace.Split('.')).ToArray();
        return string.Join('.', paths[0].TakeWhile((part, i) => paths.All(p => p.Length > i && p[i] == part)));
    }

    /// <summary>The name within a namespace; the full one of what stands elsewhere.</summary>
    public static string Within(SchemaDefinition definition, string @namespace) => definition.Namespace == @namespace
        ? definition.Name
        : @namespace.Length > 0 && definition.FullName.StartsWith(@namespace + ".", StringComparison.Ordinal) ? definition.FullName[(@namespace.Length + 1)..] : definition.FullName;
}
