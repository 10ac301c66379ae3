using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using PythonPeers;
using ZmqSchema;
using ZmqSchema.NetMQ;

var python = new Option<string>("--python") { Description = "The Python to run peer.py with; it needs pyzmq, msgpack and numpy", DefaultValueFactory = _ => "python3" };
var demo = new RootCommand("One C# program and one Python script, both ways, in MessagePack, JSON, pickle and the numpy recipe") { python };
demo.SetAction(async (arguments, cancellation) =>
{
    var program = arguments.GetValue(python)!;
    if (!await CanTalkAsync(program, cancellation))
        return 0;
    using var context = new NetMQContext();
    await Readings.ExchangeAsync(context, program, "msgpack", WireFormat.MessagePack, cancellation);
    await Readings.ExchangeAsync(context, program, "json", WireFormat.Json, cancellation);
    await Readings.ExchangeAsync(context, program, "pickle", WireFormat.Pickle, cancellation);
    await Arrays.ExchangeAsync(context, program, cancellation);
    return 0;
});
return await demo.Parse(args).InvokeAsync();

static async Task<bool> CanTalkAsync(string python, CancellationToken cancellation)
{
    const string Modules = "import zmq, msgpack, numpy";
    try
    {
        using var probe = Process.Start(python, ["-c", Modules]);
        await probe.WaitForExitAsync(cancellation);
        if (probe.ExitCode == 0)
            return true;
    }
    catch (Win32Exception)
    {
    }

    Console.WriteLine($"`{python} -c \"{Modules}\"` fails here: install them (apt install python3-zmq python3-msgpack python3-numpy) or name another with --python.");
    return false;
}
