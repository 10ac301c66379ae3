using ZmqSchema;
using ZmqSchema.NetMQ;

/// <summary>One message over a real socket and back.</summary>
internal static class Loopback
{
    public static async Task RunAsync(Imu imu)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var context = new NetMQContext();
        using var publisher = context.CreatePublisher<Imu>("tcp://127.0.0.1:*");
        using var subscriber = context.CreateSubscriber<Imu>(publisher.LastEndpoint);
        await publisher.WaitForSubscribersAsync(1, deadline.Token);

        publisher.Send(imu);
        await foreach (var received in subscriber.ReadAllAsync(deadline.Token))
        {
            Console.WriteLine($"{received.Topic} {received.Message}");
            break;
        }
    }
}
