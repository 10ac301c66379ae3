using ZmqSchema;
using ZmqSchema.LibZmq;

using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(20));

// Disposed by nobody, with images on their way: the process ends all the same.
var context = new LibZmqContext();
var publisher = context.CreatePublisher<Image>("tcp://127.0.0.1:*", new() { SendHighWatermark = 0 });
var subscriber = context.CreateSubscriber<Image>(publisher.LastEndpoint, new() { ReceiveHighWatermark = 1 });
await publisher.WaitForSubscribersAsync(1, deadline.Token);

var pixels = new byte[1_000_000];
for (var id = 1u; id <= 100; id++)
    publisher.Send(new(id, pixels));

await foreach (var received in subscriber.ReadAllAsync(deadline.Token))
{
    Console.WriteLine($"{received.Topic} {received.Message.Id} {received.Message.Pixels.Length}");
    if (received.Message.Id == 2)
        break;
}
