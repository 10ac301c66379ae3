using System.Reflection;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Generator.Tests.Reporting;

/// <summary>Every rule there is, whether or not somebody asks it: found by reflection.</summary>
internal static class RuleCatalog
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. Types.Where(t => t.IsSubclassOf(typeof(Rule)) && !t.IsAbstract)
            .Select(t => (Rule)Activator.CreateInstance(t, nonPublic: true)!)
            .Concat(Types
                .SelectMany(t => t.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
                .Where(p => p.PropertyType == typeof(Rule))
                .Select(p => (Rule)p.GetValue(null)!))
            .OrderBy(r => r.Id, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Ids { get; } = [.. All.Select(r => r.Id)];

    private static IEnumerable<Type> Types => new[] { typeof(Rule), typeof(ZmqSchemaGenerator) }.SelectMany(t => t.Assembly.GetTypes());
}
