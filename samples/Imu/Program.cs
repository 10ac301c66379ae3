using ZmqSchema;
using ZmqSchema.NetMQ;

using var context = new NetMQContext();
using var publisher = context.CreatePublisher<Imu>("tcp://127.0.0.1:5555");
using var subscriber = context.CreateSubscriber<Imu>("tcp://127.0.0.1:5555");

await publisher.WaitForSubscribersAsync(1);
for (uint seq = 1; seq <= 3; seq++)
    publisher.Send(new Imu(seq, seq * 0.5, 0, 0, 9.81f));

await foreach (var received in subscriber.ReadAllAsync())
{
    Console.WriteLine($"{received.Topic} {received.Message}");
    if (received.Message.Seq == 3)
        break;
}

Console.WriteLine($"In Python: struct.unpack(\"{Imu.PythonFormat}\", body)");

[ZmqMessage(WireFormat.Struct, Topic = "imu/")]
public readonly partial record struct Imu(uint Seq, double Timestamp, float X, float Y, float Z);
