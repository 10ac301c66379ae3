using System.CommandLine;
using ImageStream;
using ZmqSchema.NetMQ;

var endpoint = new Option<string>("--endpoint")
{
    Description = "Where the publisher binds and the subscriber connects", DefaultValueFactory = _ => "tcp://127.0.0.1:5555", Recursive = true,
};
var fps = new Option<double>("--fps") { Description = "Frames a second", DefaultValueFactory = _ => 5, Recursive = true };
var count = new Option<int?>("--count") { Description = "Frames to send or to show; 0 for no end", Recursive = true };

var publish = new Command("publish", "Publish alone, without end unless --count says so");
publish.SetAction(async (arguments, cancellation) =>
{
    using var context = new NetMQContext();
    using var publisher = context.CreatePublisher<ImageFrame>(arguments.GetValue(endpoint)!);
    Console.WriteLine($"Publishing on {publisher.LastEndpoint}; Ctrl+C stops.");
    await Stoppable(Publishing.RunAsync(publisher, arguments.GetValue(fps), arguments.GetValue(count) ?? 0, cancellation));
});

var subscribe = new Command("subscribe", "Subscribe alone, without end unless --count says so");
subscribe.SetAction(async (arguments, cancellation) =>
{
    using var context = new NetMQContext();
    using var subscriber = context.CreateSubscriber<ImageFrame>(arguments.GetValue(endpoint)!);
    await Stoppable(Viewing.RunAsync(subscriber, arguments.GetValue(count) ?? 0, cancellation));
});

var both = new RootCommand("Grayscale pictures of 240x320 over ZeroMQ: publisher and subscriber in one process, for 50 frames") { publish, subscribe };
both.Options.Add(endpoint);
both.Options.Add(fps);
both.Options.Add(count);
both.SetAction(async (arguments, cancellation) =>
{
    var frames = arguments.GetValue(count) ?? 50;
    using var context = new NetMQContext();
    using var publisher = context.CreatePublisher<ImageFrame>(arguments.GetValue(endpoint)!);
    using var subscriber = context.CreateSubscriber<ImageFrame>(publisher.LastEndpoint);
    await publisher.WaitForSubscribersAsync(1, cancellation);
    await Stoppable(Task.WhenAll(
        Publishing.RunAsync(publisher, arguments.GetValue(fps), frames, cancellation),
        Viewing.RunAsync(subscriber, frames, cancellation)));
});

return await both.Parse(args).InvokeAsync();

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
