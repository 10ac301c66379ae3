using ZmqSchema.Benchmarks.Results;

namespace ZmqSchema.Benchmarks.Compiler;

/// <summary>A project of many messages as users write them, a file each: four kinds in turn, and half of two of these kinds hold another message.</summary>
internal static class MessageProject
{
    /// <summary>The files by name.</summary>
    public static IEnumerable<(string Name, string Text)> Files(int count) =>
        Enumerable.Range(0, count).Select(static number => (Numbers.Text($"Message{number}.cs"), Text(number)));

    /// <summary>One message.</summary>
    /// <param name="number">Which.</param>
    /// <param name="extra">A field more, to edit it: <c>int Extra,</c> and the like.</param>
    public static string Text(int number, string extra = "") => (number % 4) switch
    {
        0 => $$"""
            using ZmqSchema;

            namespace Many;

            /// <summary>Numbers alone.</summary>
            [ZmqMessage(WireFormat.Struct, Topic = "message{{number}}/")]
            public readonly partial record struct Message{{number}}({{extra}}uint Seq, ulong Stamp, double X, double Y, double Z, float Confidence, byte Flags, ushort Code);
            """,
        1 => $$"""
            using System.Collections.Generic;
            using ZmqSchema;

            namespace Many;

            /// <summary>Texts and lists, for people and for Python.</summary>
            [ZmqMessage(WireFormat.MessagePack, WireFormat.Json, Topic = "message{{number}}/")]
            public partial class Message{{number}}
            {
                {{Member(extra)}}
                public uint Seq { get; set; }
                public double Time { get; set; }
                public string Name { get; set; } = "";
                public List<string> Tags { get; set; } = [];
                public double[] Ranges { get; set; } = [];
                public Dictionary<string, int> Counts { get; set; } = [];
                {{(HoldsAnother(number) ? $"public Message{number - 4}? Before {{ get; set; }}" : "")}}
            }
            """,
        2 => $$"""
            using ZmqSchema;

            namespace Many;

            public enum State{{number}} { Off, On, Broken }

            /// <summary>A table.</summary>
            [ZmqMessage(WireFormat.FlatBuffers, Topic = "message{{number}}/")]
            public partial record Message{{number}}({{extra}}uint Seq, double Time, float Temperature, string Device, State{{number}} State, float[] Samples);
            """,
        _ => $$"""
            using System.Collections.Generic;
            using ZmqSchema;

            namespace Many;

            /// <summary>For peers in other languages.</summary>
            [ZmqMessage(WireFormat.Protobuf, Topic = "message{{number}}/")]
            public partial class Message{{number}}
            {
                {{Member(extra)}}
                public uint Seq { get; set; }
                public string Frame { get; set; } = "";
                public List<int> Values { get; set; } = [];
                public bool? IsValid { get; set; }
                {{(HoldsAnother(number) ? $"public List<Message{number - 4}> Parts {{ get; set; }} = [];" : "")}}
            }
            """,
    };

    /// <summary>Whether no other message depends on this one.</summary>
    public static bool IsHeldByNobody(int number) => number % 2 == 0 || HoldsAnother(number);

    private static bool HoldsAnother(int number) => number % 2 == 1 && number % 8 >= 4;

    private static string Member(string extra) => extra.Length == 0 ? "" : $"public {extra.TrimEnd(',', ' ')};";
}
