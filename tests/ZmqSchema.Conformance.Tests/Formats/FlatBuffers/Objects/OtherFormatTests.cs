using Corpus.Fleet;
using CsCheck;
using ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Accessors;
using ZmqSchema.Conformance.Tests.Peers;
using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Objects;

/// <summary>Tables that list formats which describe themselves: whatever FlatBuffers holds, these hold too, and Python reads it.</summary>
public class OtherFormatTests(PythonPeer python) : IClassFixture<PythonPeer>
{
    // Protocols 0 to 2 have no bytes but by a call, which is refused.
    private const int FirstProtocolWithBytes = 3;

    public static TheoryData<string, WireFormat> Tables => TablesIn(format => DescribesItself(format) || format is WireFormat.CapnProto);

    public static TheoryData<string, WireFormat> TablesForPython => TablesIn(DescribesItself);

    public static TheoryData<WireFormat> Others => [WireFormat.MessagePack, WireFormat.Json, WireFormat.Pickle];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Random_objects_come_back_as_they_do_from_FlatBuffers(string name, WireFormat format)
    {
        var type = SchemaTable.Find(name).Type;
        var packing = new Packing(format);
        AnyObject.Of(type).Where(Packed.Fits).Sample(message =>
            Assert.Equal(FromFlatBuffers(message), Robots.Describe(packing.ReadAs(type, packing.OfAny(message)))), iter: 300, threads: 1);
    }

    [Theory]
    [MemberData(nameof(TablesForPython))]
    public void Python_reads_them_and_what_it_writes_is_read(string name, WireFormat format)
    {
        PythonPeer.SkipUnlessHere();
        var type = SchemaTable.Find(name).Type;
        var packing = new Packing(format);
        AnyObject.Of(type).Where(Packed.Fits).Sample(message =>
            Assert.All(Theirs(format, packing.OfAny(message)), theirs => Assert.Equal(FromFlatBuffers(message), Robots.Describe(packing.ReadAs(type, theirs)))), iter: 40, threads: 1);
    }

    [Theory]
    [InlineData(WireFormat.MessagePack, "msgpack.unpackb(bytes.fromhex('{0}'))")]
    [InlineData(WireFormat.Json, "json.loads(bytes.fromhex('{0}'))")]
    [InlineData(WireFormat.Pickle, "pickle.loads(bytes.fromhex('{0}'))")]
    public void Python_finds_bytes_names_cases_and_numbers(WireFormat format, string load)
    {
        PythonPeer.SkipUnlessHere();
        var robot = new RobotT { Name = "R2", Serial = [1, 2, 255], Load = LoadUnion.FromBattery(new() { Serial = 5 }), Loads = [new()], Mode = Color.Green, Speed = 0.5 };
        var it = string.Format(System.Globalization.CultureInfo.InvariantCulture, load, Convert.ToHexString(new Packing(format).Of(robot)));
        var isText = format is WireFormat.Json;
        Assert.Equal(
            isText
                ? "['R2', b'\\x01\\x02\\xff', {'Battery': {'serial': 5, 'charge': 100}}, [None], 'green', 0.5, None]"
                : "['R2', b'\\x01\\x02\\xff', [2, {'serial': 5, 'charge': 100}], [None], 2, 0.5, None]",
            python.Evaluate($"(lambda r: [r['name'], {(isText ? "base64.b64decode(r['serial'])" : "r['serial']")}, r['load'], r['loads'], r['mode'], r['speed'], r['leader']])({it})"));
    }

    [Theory]
    [InlineData(WireFormat.MessagePack, "msgpack.packb({'name': 'n', 'serial': [1, 2, 255]}).hex()")]
    [InlineData(WireFormat.Json, "json.dumps({'name': 'n', 'serial': [1, 2, 255]}).encode().hex()")]
    [InlineData(WireFormat.Pickle, "pickle.dumps({'name': 'n', 'serial': [1, 2, 255]}).hex()")]
    public void Bytes_are_read_from_a_list_of_integers_too(WireFormat format, string dump)
    {
        PythonPeer.SkipUnlessHere();
        Assert.Equal([1, 2, 255], new Packing(format).Read<RobotT>(Convert.FromHexString(python.Evaluate(dump))).Serial);
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void A_union_may_hold_nothing_alone_and_in_a_vector(WireFormat format)
    {
        var packing = new Packing(format);
        var read = packing.Read<RobotT>(packing.Of(new RobotT { Name = "n", Loads = [new(), LoadUnion.FromLabel("x"), null] }));
        Assert.Equal([Load.NONE, Load.Label, Load.NONE], read.Loads.Select(l => l.Type));
        Assert.Equal((Load.NONE, null), (read.Load.Type, read.Load.Value));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void A_union_whose_value_is_of_another_case_is_not_packed(WireFormat format) => Assert.Throws<ArgumentException>(() =>
        new Packing(format).Of(new RobotT { Name = "n", Load = new() { Type = Load.Battery, Value = new PartT { Id = "p" } } }));

    private static TheoryData<string, WireFormat> TablesIn(Func<WireFormat, bool> isMeant)
    {
        var tables = new TheoryData<string, WireFormat>();
        foreach (var table in SchemaTable.All.Values)
        {
            foreach (var format in table.Schema.Formats.Where(isMeant))
                tables.Add(table.Name, format);
        }

        return tables;
    }

    private static bool DescribesItself(WireFormat format) => format is WireFormat.MessagePack or WireFormat.Json or WireFormat.Pickle;

    private IEnumerable<byte[]> Theirs(WireFormat format, byte[] ours) => (format switch
    {
        WireFormat.MessagePack => python.Ask("msgpack", Convert.ToHexString(ours)),
        WireFormat.Json => python.Ask("json", Convert.ToHexString(ours)),
        WireFormat.Pickle => python.Ask("pickle", Convert.ToHexString(ours)).Skip(FirstProtocolWithBytes),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Python is not asked in it."),
    }).Select(Convert.FromHexString);

    private static string FromFlatBuffers(object message) => Robots.Describe(Packed.Read(message.GetType(), Packed.Of(message)));
}
