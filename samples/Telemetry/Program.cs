using System.CommandLine;
using Telemetry;
using TelemetryDemo;
using ZmqSchema;
using ZmqSchema.NetMQ;

var interval = new Option<double>("--interval") { Description = "Seconds from reading to reading", DefaultValueFactory = _ => 0.25, Recursive = true };
var count = new Option<int?>("--count") { Description = "Readings on each topic, or to show; 0 for no end", Recursive = true };

var demo = new RootCommand("Telemetry over ZeroMQ: two publishers and a subscriber in one process, for 12 readings on each topic")
{
    interval, count, Publish(Station.A), Publish(Station.B), Subscribe(),
};
demo.SetAction(async (arguments, cancellation) =>
{
    var readings = arguments.GetValue(count) ?? 12;
    using var context = new NetMQContext();
    using var a = context.CreatePublisher<TelemetryT>(Station.A.Endpoint);
    using var b = context.CreatePublisher<TelemetryT>(Station.B.Endpoint);
    using var subscriber = Listen(context, [a.LastEndpoint, b.LastEndpoint]);
    await Task.WhenAll(a.WaitForSubscribersAsync(1, cancellation), b.WaitForSubscribersAsync(1, cancellation));

    using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
    var listening = Stoppable(Listening.RunAsync(subscriber, readings * 3, patience.Token));
    await Stoppable(Task.WhenAll(
        Station.A.PublishAsync(a, Ticks(arguments), readings, cancellation),
        Station.B.PublishAsync(b, Ticks(arguments), readings, cancellation)));
    patience.CancelAfter(TimeSpan.FromSeconds(5));
    await listening;
});

return await demo.Parse(args).InvokeAsync();

Command Publish(Station station)
{
    var bind = new Option<string>("--bind") { Description = "Where to bind", DefaultValueFactory = _ => station.Endpoint };
    var command = new Command(station.Name, $"Publish on {string.Join(", ", station.Topics)} alone, without end unless --count says so") { bind };
    command.SetAction(async (arguments, cancellation) =>
    {
        using var context = new NetMQContext();
        using var publisher = context.CreatePublisher<TelemetryT>(arguments.GetValue(bind)!);
        Console.WriteLine($"{station.Name} publishes on {publisher.LastEndpoint}; Ctrl+C stops.");
        await Stoppable(station.PublishAsync(publisher, Ticks(arguments), arguments.GetValue(count) ?? 0, cancellation));
    });
    return command;
}

Command Subscribe()
{
    var connect = new Option<string[]>("--connect")
    {
        Description = "Where to connect", DefaultValueFactory = _ => [Station.A.Endpoint, Station.B.Endpoint], AllowMultipleArgumentsPerToken = true,
    };
    var command = new Command("subscriber", $"Subscribe to {string.Join(", ", Listening.Topics)} alone, without end unless --count says so") { connect };
    command.SetAction(async (arguments, cancellation) =>
    {
        using var context = new NetMQContext();
        using var subscriber = Listen(context, arguments.GetValue(connect)!);
        Console.WriteLine($"Subscribed to {string.Join(", ", Listening.Topics)} at {string.Join(", ", arguments.GetValue(connect)!)}; Ctrl+C stops.");
        await Stoppable(Listening.RunAsync(subscriber, arguments.GetValue(count) ?? 0, cancellation));
    });
    return command;
}

TimeSpan Ticks(ParseResult arguments) => TimeSpan.FromSeconds(arguments.GetValue(interval));

static ZmqSubscriber<TelemetryT> Listen(ZmqContext context, string[] endpoints)
{
    // The schema's zmq_topic, telemetry/, is subscribed to already.
    var subscriber = context.CreateSubscriber<TelemetryT>(endpoints[0]);
    foreach (var topic in Listening.Topics.Skip(1))
        subscriber.Subscribe(topic);
    foreach (var endpoint in endpoints.Skip(1))
        subscriber.Connect(endpoint);
    return subscriber;
}

static async Task Stoppable(Task work)
{
    try
    {
        await work;
    }
    catch (OperationCanceledException)
    {
        Console.WriteLine("Stopped.");
    }
}
