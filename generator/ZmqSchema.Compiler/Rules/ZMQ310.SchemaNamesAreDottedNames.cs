using System.Globalization;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Rules;

internal sealed class SchemaNamesAreDottedNames() : MessageRule("ZMQ310", Severity.Error,
    "A schema name is no name",
    "'{0}' has the schema name '{1}', which is no name in any schema; write identifiers with dots between them, as in \"Market.Tick\", or leave Name out")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        message.SchemaName == message.Name.FullName || message.SchemaName.Split('.').All(IsIdentifier) ? [] : [Found(message.Name.FullName, message.SchemaName)];

    // As C# has identifiers: schema text spells the letters that another language does not have.
    private static bool IsIdentifier(string part) => part.Length > 0 && !char.IsDigit(part[0]) && part.All(c => c == '_' || char.IsLetterOrDigit(c) || IsMark(c));

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
