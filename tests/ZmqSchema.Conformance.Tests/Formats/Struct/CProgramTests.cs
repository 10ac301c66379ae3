using System.Text;
using ZmqSchema.Conformance.Tests.Peers;
using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.Struct;

/// <summary>The C struct of each message, asked of the C compiler: its size and the place of every member.</summary>
public class CProgramTests
{
    private const string Preamble = """
        #include <stdbool.h>
        #include <stddef.h>
        #include <stdint.h>
        #include <stdio.h>

        struct guid { uint32_t a; uint16_t b, c; uint8_t d[8]; };

        """;

    private static readonly Lazy<ILookup<string, string>> Answers = new(AskC);

    [Theory]
    [MemberData(nameof(CorpusMessages.Struct), MemberType = typeof(CorpusMessages))]
    public void C_has_every_field_where_the_schema_says(string name)
    {
        CCompiler.SkipUnlessHere();
        var type = CorpusMessages.All[name];
        Assert.Equal(Expected(type), Answers.Value[name]);
    }

    private static IEnumerable<string> Expected(MessageType type) =>
        [$"sizeof {type.Size}", .. type.Members.Select(m => $"{m} {m.Schema.Offset} {m.Schema.Size}")];

    private static ILookup<string, string> AskC()
    {
        var types = CorpusMessages.All.Values.Where(m => m.IsStruct).ToArray();
        var program = new StringBuilder(Preamble);
        var declared = new HashSet<MessageType>();
        foreach (var type in types)
            Declare(type, program, declared);

        program.AppendLine("int main(void)\n{");
        foreach (var type in types)
        {
            program.AppendLine($"    printf(\"{type}\\tsizeof %zu\\n\", sizeof(struct {type}));");
            foreach (var member in type.Members)
            {
                program.AppendLine(
                    $"    printf(\"{type}\\t{member} %zu %zu\\n\", offsetof(struct {type}, f_{member}), sizeof(((struct {type} *)0)->f_{member}));");
            }
        }

        program.AppendLine("    return 0;\n}");
        return CCompiler.CompileAndRun(program.ToString()).Select(line => line.Split('\t')).ToLookup(words => words[0], words => words[1]);
    }

    private static void Declare(MessageType type, StringBuilder program, HashSet<MessageType> declared)
    {
        if (!declared.Add(type))
            return;
        foreach (var within in CStruct.Within(type))
            Declare(within, program, declared);
        program.Append(CStruct.Declare(type));
    }
}
