using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Emit;

/// <summary>What the values of members are called inside of emitted methods: by number, so that no name of the user's matters.</summary>
internal static class Locals
{
    /// <summary>The local that holds the value of a field or payload.</summary>
    public static string Of(MessageModel message, string member)
    {
        for (var i = 0; i < message.Fields.Count; i++)
        {
            if (message.Fields[i].Name == member)
                return $"field{i}";
        }

        for (var i = 0; i < message.Payloads.Count; i++)
        {
            if (message.Payloads[i].Name == member)
                return $"payload{i}";
        }

        throw new ArgumentException($"{member} is not on the wire.", nameof(member));
    }
}
