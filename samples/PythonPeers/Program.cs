using System.CommandLine;
using PythonPeers;
using ZmqSchema;
using ZmqSchema.NetMQ;

var named = new Option<string?>("--python") { Description = "The Python to run peer.py with; unless named, the first that has the modules" };
var demo = new RootCommand("One C# program and one Python script, both ways, in MessagePack, JSON, pickle and the numpy recipe") { named };
demo.SetAction(async (arguments, stop) =>
{
    if (await Python.FindAsync(arguments.GetValue(named), stop) is not { } python)
    {
        Console.WriteLine($"No Python here can `import {Python.Modules}`, so there is nobody to talk with.");
        Console.WriteLine("Install them (apt install python3-zmq python3-msgpack python3-numpy), or name a Python that has them with --python.");
        return 0;
    }

    try
    {
        using var context = new NetMQContext();
        await Readings.ExchangeAsync(context, python, "msgpack", WireFormat.MessagePack, stop);
        await Readings.ExchangeAsync(context, python, "json", WireFormat.Json, stop);
        await Readings.ExchangeAsync(context, python, "pickle", WireFormat.Pickle, stop);
        await Arrays.ExchangeAsync(context, python, stop);
        return 0;
    }
    catch (EndOfStreamException end)
    {
        Console.WriteLine(end.Message);
    }
    catch (OperationCanceledException)
    {
        Console.WriteLine(stop.IsCancellationRequested ? "Stopped." : "peer.py has not answered for half a minute.");
    }

    return 1;
});
return await demo.Parse(args).InvokeAsync();
