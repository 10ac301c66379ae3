using System.Reflection;
using CsCheck;
using ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Accessors;
using ZmqSchema.Conformance.Tests.Peers;
using ZmqSchema.Conformance.Tests.Values;
using ZmqSchema.Formats.FlatBuffers;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Objects;

/// <summary>Random objects of every table of the schemas here and of Foxglove's: our bytes to Google's library and to flatc, and theirs to us.</summary>
public class TableTests
{
    public static TheoryData<string> Tables => [.. SchemaTable.Own.Concat(SchemaTable.OfFoxglove)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Google_verifies_and_reads_what_we_packed(string name)
    {
        var table = SchemaTable.Find(name);
        Any(table).Sample(message =>
        {
            var bytes = Packed.Of(message);
            Assert.True(table.Verify(bytes));
            Assert.Equal(Robots.Describe(table.Read(table.Build(message))), Robots.Describe(table.Read(bytes)));
        }, iter: 200, threads: 1);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void We_read_what_Google_reads(string name)
    {
        var table = SchemaTable.Find(name);
        Any(table).Sample(message =>
        {
            var (ours, theirs) = (Packed.Of(message), table.Build(message));
            var expected = Robots.Describe(table.Read(theirs));
            Assert.Equal(expected, Robots.Describe(Packed.Read(table.Type, theirs)));
            Assert.Equal(expected, Robots.Describe(Packed.Read(table.Type, ours)));
        }, iter: 200, threads: 1);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Flatc_prints_the_same_and_writes_what_we_read(string name)
    {
        var table = SchemaTable.Find(name);
        Flatc.SkipUnlessHere();
        Assert.SkipUnless(IsPrintable(table.Type), "flatc 2.0.8 prints no JSON of vectors of unions, nor of structs and strings in unions");

        var messages = Any(table).Array[40].Single();
        var ours = Flatc.ToJson(table.File, table.Name, [.. messages.Select(Packed.Of)]);
        Assert.Equal(Flatc.ToJson(table.File, table.Name, [.. messages.Select(table.Build)]), ours);

        var theirs = Flatc.ToBinary(table.File, table.Name, ours);
        for (var i = 0; i < theirs.Length; i++)
            Assert.Equal(Robots.Describe(table.Read(theirs[i])), Robots.Describe(Packed.Read(table.Type, theirs[i])));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void What_was_unpacked_packs_into_the_same_bytes(string name)
    {
        var table = SchemaTable.Find(name);
        Any(table).Sample(message =>
        {
            var once = Packed.Of(Packed.Read(table.Type, Packed.Of(message))!);
            Assert.Equal(once, Packed.Of(Packed.Read(table.Type, once)!));
        }, iter: 200, threads: 1);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Damaged_bodies_are_read_or_refused_and_nothing_else(string name)
    {
        var table = SchemaTable.Find(name);
        var random = new Random(7);
        var bodies = Any(table).Array[20].Single().Select(Packed.Of).ToArray();
        for (var i = 0; i < Damage; i++)
        {
            var body = (byte[])bodies[i % bodies.Length].Clone();
            for (var times = random.Next(1, 4); times > 0; times--)
                body[random.Next(body.Length)] = (byte)random.Next(256);
            _ = Packed.Read(table.Type, body);
            _ = Packed.Read(table.Type, body[..random.Next(body.Length + 1)]);
        }
    }

    private const int Damage = 5_000;

    // Required fields that are null cannot be written, which RobotTests are about.
    private static Gen<object> Any(SchemaTable table) => AnyObject.Of(table.Type).Where(Packed.Fits);

    private static bool IsPrintable(Type type) => Reached(type, []).All(t =>
        !t.GetProperties().Any(p => p.PropertyType is { IsGenericType: true } list && IsUnion(list.GetGenericArguments()[0]))
        && (!IsUnion(t) || t.GetMethods(BindingFlags.Static | BindingFlags.Public).Where(m => m.ReturnType == t).All(m => IsTable(m.GetParameters()[0].ParameterType))));

    private static Type[] Reached(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type))
            return [];
        var cases = type.GetMethods(BindingFlags.Static | BindingFlags.Public).SelectMany(m => m.GetParameters()).Select(p => p.ParameterType);
        return
        [
            type,
            .. type.GetProperties().Select(p => p.PropertyType).Concat(cases)
                .Select(t => t.IsGenericType ? t.GetGenericArguments()[0] : t).Where(t => IsTable(t) || IsUnion(t)).SelectMany(t => Reached(t, seen)),
        ];
    }

    private static bool IsTable(Type type) => Implements(type, typeof(IFlatBuffersTable<>));

    private static bool IsUnion(Type type) => Implements(type, typeof(IFlatBuffersUnion<>));

    private static bool Implements(Type type, Type definition) => type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == definition);
}
