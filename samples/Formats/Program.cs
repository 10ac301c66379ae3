using System.Globalization;
using Formats;
using Plant;
using ZmqSchema;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var message = new Telemetry(42, 1_700_000_000.25, 36.5f, "north-gate-7");

// With a folder, the files that peers compile are written there.
if (args is [var folder])
{
    Directory.CreateDirectory(folder);
    File.WriteAllText(Path.Combine(folder, "telemetry.proto"), new SchemaSet(Telemetry.Schema) { Package = "" }.ToProto());
    File.WriteAllText(Path.Combine(folder, "telemetry.fbs"), Telemetry.Schema.ToFlatBuffers());
    File.WriteAllText(Path.Combine(folder, "telemetry.capnp"), Telemetry.Schema.ToCapnProto());
}

Console.WriteLine("format         bytes   pack ns  unpack ns  a field in place");
foreach (var contestant in Contestant.All)
{
    var inPlace = contestant.MeasureLooking(message) is { } looking ? $"{looking,4:F0} ns, {contestant.InPlace}" : "   -";
    Console.WriteLine(
        $"{contestant.Format,-12} {contestant.Pack(message).Length,7} {contestant.MeasurePacking(message),9:F0} {contestant.MeasureUnpacking(message),10:F0}  {inPlace}");
}

// A raw frame is not packed at all: it is handed over.
Console.WriteLine($"{WireFormat.Raw,-12} {RawBytes().Length,7}         0          0     0 ns, the received frame");

foreach (var contestant in Contestant.All)
{
    Console.WriteLine();
    Console.WriteLine($"{contestant.Format}{(contestant.Schema is { } schema ? $", compiled from {schema}" : "")}");
    foreach (var line in HexDump.Of(contestant.Pack(message), Fields(Telemetry.Unpack(contestant.Pack(message), contestant.Format))))
        Console.WriteLine(line);
    Console.WriteLine($"  python: {contestant.Python}");
}

var blob = new Blob(RawBytes());
Console.WriteLine();
Console.WriteLine($"{WireFormat.Raw}, which is what both sides say it is: here the bytes of Struct");
foreach (var line in HexDump.Of(blob.Bytes.ToArray(), [$"Bytes       {blob.Bytes.Length} of them"]))
    Console.WriteLine(line);
Console.WriteLine("  python: body");

byte[] RawBytes() => Contestant.All[0].Pack(message);

static string[] Fields(Telemetry read) =>
    [$"Seq         {read.Seq}", $"Time        {read.Time}", $"Temperature {read.Temperature}", $"Device      {read.Device}"];
