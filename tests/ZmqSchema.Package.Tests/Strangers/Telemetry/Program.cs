using Robots.Vision;
using ZmqSchema;

var imu = new Imu(1, 0.5, 1, 2, 3);
Span<byte> body = stackalloc byte[Imu.PackedSize];
imu.Pack(body);
Console.WriteLine($"{Imu.Schema.Name} {Imu.PythonFormat} {Convert.ToHexString(body)}");
Console.WriteLine($"imu again: {Imu.Unpack(body) == imu}");

var frame = new CameraFrame { Camera = "left", Exposure = Exposure.Manual, Taken = DateTime.UnixEpoch, Height = 2, Width = 2 };
var packed = new byte[frame.GetPackedSize()];
frame.Pack(packed);
Console.WriteLine($"{CameraFrame.Schema.Name} {CameraFrame.Schema.PythonFormat} {packed.Length} bytes");
Console.WriteLine($"cut short: {CameraFrame.TryUnpack(packed.AsSpan(1), out _)}");

try
{
    Imu.Unpack(body[..5]);
}
catch (MalformedMessageException malformed)
{
    Console.WriteLine($"malformed: {malformed.MessageName} {malformed.Format}");
}

Rounds.Run();
await Loopback.RunAsync(imu);
