using System.Globalization;
using Microsoft.CodeAnalysis;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Generator.Frontends.CSharp.Rules;

internal sealed class FormatsAreKnown() : TypeRule("ZMQ008",
    "A wire format is listed wrongly",
    "'{0}' lists the wire format {1}, which {2}; take it off the list")
{
    public override string[]? Check(INamedTypeSymbol type)
    {
        var seen = new HashSet<int>();
        foreach (var format in type.Find(Attributes.Message)?.Many() ?? [])
        {
            if (!Enum.IsDefined(typeof(WireFormat), format))
                return [format.ToString(CultureInfo.InvariantCulture), "does not exist"];
            if (!seen.Add(format))
                return [((WireFormat)format).ToString(), "is there already"];
        }

        return null;
    }
}
