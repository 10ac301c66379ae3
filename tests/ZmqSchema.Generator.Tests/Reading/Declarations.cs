using ZmqSchema.Compiler.Declarations;
using ZmqSchema.Generator.Frontends.CSharp;
using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Reading;

/// <summary>What the C# front end reads out of a project.</summary>
internal static class Declarations
{
    public static IReadOnlyList<DeclaredMessage> Of(Generation generation) =>
        [.. generation.Result.TrackedSteps.TryGetValue(Steps.Declare, out var steps) ? steps.SelectMany(s => s.Outputs).Select(o => o.Value).OfType<DeclaredMessage>() : []];

    public static MessageDeclaration Of(string snippet, string name) => Of(Generation.Of(snippet)).Single(d => d.Message.Name.FullName == name).Message;
}
