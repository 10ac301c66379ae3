using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Hygiene;

/// <summary>Emitted code does not only compile: it runs.</summary>
public class RunTests
{
    [Fact]
    public void Every_message_of_the_corpus_packs_and_unpacks_its_zeros()
    {
        using var assembly = new EmittedAssembly(Corpus.Project(Corpus.WithoutFlats));
        var messages = assembly.Types.Where(IsMessage).ToArray();
        Assert.True(messages.Length > 60);
        foreach (var message in messages)
            Assert.True((bool)typeof(RunTests).GetMethod(nameof(RoundTrips), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(message).Invoke(null, null)!, message.FullName);
    }

    [Fact]
    public void Blittable_messages_are_as_large_in_memory_as_on_the_wire()
    {
        using var assembly = new EmittedAssembly(Corpus.Project(["Members", "Unsafe"]));
        var sizes = from message in assembly.Types
                    where IsMessage(message) && message.GetMethod("Overlay") is not null
                    let inMemory = (int)typeof(Unsafe).GetMethod(nameof(Unsafe.SizeOf))!.MakeGenericMethod(message).Invoke(null, null)!
                    select (message.Name, OnTheWire: (int)message.GetField("PackedSize")!.GetRawConstantValue()!, inMemory);
        Assert.NotEmpty(sizes);
        Assert.All(sizes, size => Assert.Equal(size.OnTheWire, size.inMemory));
    }

    [Theory]
    [InlineData("[ZmqMessage] public partial record struct Tick(int A, bool B, [property: ZmqFixedLength(4)] string C);", "new Tick(7, true, \"abc\")", "07000000016162", "<i?4s")]
    [InlineData("[ZmqMessage(ByteOrder = ByteOrder.BigEndian)] public partial record Tick(int A, ushort B);", "new Tick(7, 8)", "000000070008", ">iH")]
    [InlineData("[ZmqMessage] public partial record Tick([ZmqField(2)] int A, [ZmqField(1)] ushort B);", "new Tick(7, 8)", "080007000000", "<Hi")]
    [InlineData("[ZmqMessage] public partial record Tick(int a, int A) { } ", "new Tick(7, 8)", "0700000008000000", "<2i", "Naming = FieldNaming.AsWritten")]
    [InlineData("[ZmqMessage] public partial record Tick(int A, [property: ZmqIgnore] string B) { public Tick(int a, Type b) : this(a, b.Name) { } public virtual bool Equals(Tick? other) => other?.A == A; public override int GetHashCode() => A; }", "new Tick(7, \"x\")", "07000000", "<i")]
    [InlineData("[ZmqMessage] public partial record Tick(int A, [property: ZmqIgnore] int B = 5, int C = 0);", "new Tick(7, C: 8)", "0700000008000000", "<2i")]
    [InlineData("[ZmqMessage] public partial record struct Tick(int @event, [property: ZmqIgnore] string B = \"b\", [property: ZmqIgnore] DayOfWeek C = DayOfWeek.Friday) { public Tick(int other) : this(-other, \"other\") { } }", "new Tick(7, \"b\")", "07000000", "<i")]
    [InlineData("[ZmqMessage] public partial class Tick { public Tick(int a, string b = \"b\") => (A, B) = (a, b); public int A { get; } [ZmqIgnore] public string B { get; } [ZmqIgnore] public int C { get; set; } = 3; public override bool Equals(object? other) => other is Tick { B: \"b\", C: 3 } tick && tick.A == A; public override int GetHashCode() => A; }", "new Tick(7)", "07000000", "<i")]
    [InlineData("[ZmqMessage] public partial struct Tick { public Tick(int a) : this(a, 0) { } public Tick(int a, int cache = 5) => (A, Cache) = (a, cache); public int A { get; } [ZmqIgnore] public int Cache { get; } }", "new Tick(7, 5)", "07000000", "<i")]
    [InlineData("[ZmqMessage] public partial class Tick { public Tick(int a, double x = double.NaN, decimal d = 1.10m, char c = '\\n') => (A, X, D, C) = (a, x, d, c); public Tick(int a, string y = \"\") => (A, Y) = (a, y); public int A { get; } [ZmqIgnore] public double X { get; } [ZmqIgnore] public decimal D { get; } [ZmqIgnore] public char C { get; } [ZmqIgnore] public string Y { get; } = \"\"; public override bool Equals(object? other) => other is Tick t && t.A == A && t.Y == \"\"; public override int GetHashCode() => A; }", "new Tick(7, \"\")", "07000000", "<i")]
    [InlineData("public enum Side : sbyte { Bid, Ask = -3 } [ZmqMessage] public partial record struct Tick(Side @event, char @class);", "new Tick(Side.Ask, 'x')", "FD7800", "<bH")]
    [InlineData("[ZmqMessage] public partial record Inner(short X); [ZmqMessage(ByteOrder = ByteOrder.BigEndian)] public partial record Tick(Inner Inner, Half B);", "new Tick(new(1), (Half)1)", "00013C00", ">he")]
    [InlineData("[ZmqMessage, StructLayout(LayoutKind.Sequential)] public partial record struct Tick(byte A, int B);", "new Tick(1, 2)", "0100000002000000", "<B3xi")]
    public void A_message_has_these_bytes_and_comes_back(string declaration, string value, string bytes, string python, string arguments = "")
    {
        using var assembly = new EmittedAssembly(UserProject.Of($$"""
            {{(arguments.Length == 0 ? declaration : declaration.Replace("[ZmqMessage]", $"[ZmqMessage({arguments})]", StringComparison.Ordinal))}}
            public static class Program
            {
                public static string Run()
                {
                    var message = {{value}};
                    var bytes = new byte[message.GetPackedSize()];
                    message.Pack(bytes);
                    return $"{Convert.ToHexString(bytes)} {Tick.PythonFormat} {message.Equals(Tick.Unpack(bytes))}";
                }
            }
            """));
        var ran = assembly.Run().Split(' ');
        Assert.StartsWith(bytes, ran[0], StringComparison.Ordinal);
        Assert.Equal([python, "True"], ran[1..]);
    }

    [Fact]
    public void A_message_of_another_assembly_can_be_a_member()
    {
        var library = UserProject.Of("""
            [ZmqMessage] public partial record struct Price(long Units, byte Scale);
            [ZmqMessage, StructLayout(LayoutKind.Sequential)] public partial struct Padded { public byte A; public Price B; public int C { get; set; } }
            [ZmqMessage(ByteOrder = ByteOrder.BigEndian)] public partial class Named { [ZmqFixedLength(4)] public string? Name { get; set; } public required Price Price { get; init; } }
            """).WithAssemblyName("Library");
        var reference = MetadataReference.CreateFromImage(EmittedAssembly.Compile(library));
        var user = UserProject.Of("""
            [ZmqMessage] public partial record struct Tick(uint Seq, Price Price);
            [ZmqMessage] public partial class Ticks { [ZmqFixedLength(2)] public Price[]? Prices; public Named? Named; }
            """).AddReferences(reference);
        var generation = Generation.Of(user);

        Assert.Empty(generation.Findings);
        Assert.Equal(["Tick.g.cs", "Ticks.g.cs"], generation.Files.Select(f => f.HintName));
        Assert.Contains("PythonFormat = \"<IqB\"", generation["Tick.g.cs"], StringComparison.Ordinal);
        Assert.Contains("PythonFormat = \"<qBqB4sqB\"", generation["Ticks.g.cs"], StringComparison.Ordinal);
        StrictCompileTests.AssertClean(user, allowUnsafe: false);
    }

    [Fact]
    public void A_layout_that_another_assembly_hides_is_refused_with_the_way_out()
    {
        var reference = MetadataReference.CreateFromImage(EmittedAssembly.Compile(UserProject.Of(
            "[ZmqMessage, StructLayout(LayoutKind.Sequential)] public partial struct Padded { public byte A; public int B; }").WithAssemblyName("Library")));
        Assert.Equal(
            ["1:62 ZMQ501 'Tick.Padded' holds Padded, which has a layout of its own in another assembly that cannot be seen from here; declare such a message in this project"],
            Generation.Of(UserProject.Of("[ZmqMessage] public partial record struct Tick(int A, Padded Padded);").AddReferences(reference)).Findings);
    }

    private static bool IsMessage(Type type) =>
        !type.ContainsGenericParameters && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IZmqMessage<>) && i.GetGenericArguments()[0] == type);

    private static bool RoundTrips<T>() where T : IZmqMessage<T>
    {
        var format = T.Schema.DefaultFormat;
        if (format is WireFormat.FlatBuffers or WireFormat.MessagePack or WireFormat.Protobuf or WireFormat.CapnProto)
            return ReadsNothing<T>(Nothing(format, typeof(T).IsAbstract));
        var fields = format is WireFormat.Raw ? 0 : T.Schema.Fields.Max(f => f.Offset + f.Size);

        // There may be padding behind the last field.
        var zeros = Enumerable.Range(fields, 16).Select(size => new byte[size]).FirstOrDefault(bytes => T.TryUnpack(bytes, out _));
        if (zeros is null || !T.TryUnpack(zeros, out var message))
            return false;

        var packed = new byte[message.GetPackedSize()];
        return message.Pack(packed) == zeros.Length && packed.AsSpan().SequenceEqual(zeros) && message.GetPackedSize(format) == zeros.Length;
    }

    // A struct in it that is absent has null where one that was read has "".
    private static bool ReadsNothing<T>(byte[] nothing) where T : IZmqMessage<T>
    {
        var packed = Pack(T.Unpack(Pack(T.Unpack(nothing))));
        return packed.AsSpan().SequenceEqual(Pack(T.Unpack(packed)));
    }

    // Without fields, or of a union its first case without any.
    private static byte[] Nothing(WireFormat format, bool isUnion) => (format, isUnion) switch
    {
        (WireFormat.FlatBuffers, false) => [8, 0, 0, 0, 4, 0, 4, 0, 4, 0, 0, 0],
        (WireFormat.FlatBuffers, true) => [12, 0, 0, 0, 8, 0, 12, 0, 8, 0, 4, 0, 8, 0, 0, 0, 12, 0, 0, 0, 1, 0, 0, 0, 4, 0, 4, 0, 4, 0, 0, 0],
        (WireFormat.MessagePack, false) => [0x80],
        (WireFormat.MessagePack, true) => [0x92, 1, 0x80],
        (WireFormat.CapnProto, false) => [0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        (WireFormat.CapnProto, true) => [0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFC, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0],
        (_, false) => [],
        (_, true) => [0x0A, 0],
    };

    private static byte[] Pack<T>(T message) where T : IZmqMessage<T>
    {
        var packed = new byte[message.GetPackedSize()];
        return message.Pack(packed) == packed.Length && AreAlike(message) ? packed : [];
    }

    // What one format has read, another writes and reads again.
    private static bool AreAlike<T>(T message) where T : IZmqMessage<T>
    {
        if (!T.Schema.Formats.Contains(WireFormat.Json))
            return true;
        var text = Text(T.Unpack(Text(message), WireFormat.Json));
        return text.Length > 0 && text.AsSpan().SequenceEqual(Text(T.Unpack(text, WireFormat.Json)));
    }

    private static byte[] Text<T>(T message) where T : IZmqMessage<T>
    {
        var text = new byte[message.GetPackedSize(WireFormat.Json)];
        return message.Pack(text, WireFormat.Json) == text.Length ? text : [];
    }
}
