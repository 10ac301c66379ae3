using System.Text;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Linking;

/// <summary>How a C# member is called on the wire: the conventions of System.Text.Json's naming policies.</summary>
internal static class WireNames
{
    public static string Of(string member, FieldNaming naming) => naming switch
    {
        FieldNaming.SnakeCase => SnakeCase(member),
        FieldNaming.CamelCase => CamelCase(member),
        _ => member,
    };

    /// <summary>Whether a name is none in UTF-8.</summary>
    public static bool HasUnpairedSurrogate(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (i + 1 < name.Length && char.IsSurrogatePair(name[i], name[i + 1]))
                i++;
            else if (char.IsSurrogate(name[i]))
                return true;
        }

        return false;
    }

    private static string SnakeCase(string member)
    {
        var name = new StringBuilder(member.Length + 4);
        for (var i = 0; i < member.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(member[i]) && member[i - 1] != '_'
                && (!char.IsUpper(member[i - 1]) || (i + 1 < member.Length && char.IsLower(member[i + 1])));
            if (startsWord)
                name.Append('_');
            name.Append(char.ToLowerInvariant(member[i]));
        }

        return name.ToString();
    }

    private static string CamelCase(string member)
    {
        var name = member.ToCharArray();
        for (var i = 0; i < name.Length && char.IsUpper(name[i]); i++)
        {
            // "IMUData" is "imuData": the last capital of a run begins the next word.
            if (i > 0 && i + 1 < name.Length && !char.IsUpper(name[i + 1]))
                break;
            name[i] = char.ToLowerInvariant(name[i]);
        }

        return new(name);
    }
}
