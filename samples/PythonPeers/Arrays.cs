using System.Runtime.InteropServices;
using ZmqSchema;

namespace PythonPeers;

/// <summary>The numpy recipe, both ways.</summary>
internal static class Arrays
{
    /// <summary>Sends an array to Python, and shows what comes back: its transpose, doubled.</summary>
    /// <param name="context">Makes the sockets.</param>
    /// <param name="python">Runs the script.</param>
    /// <param name="stop">Ctrl+C.</param>
    public static async Task ExchangeAsync(ZmqContext context, Python python, CancellationToken stop)
    {
        using var publisher = context.CreatePublisher<NumpyArray>("tcp://127.0.0.1:*");
        await using var peer = new Peer(python, "numpy", publisher.LastEndpoint, stop);
        using var subscriber = context.CreateSubscriber<NumpyArray>(await peer.ReadLineAsync());
        await publisher.WaitForSubscribersAsync(1, peer.Deadline);

        Console.WriteLine("== numpy");
        float[] values = [1, 2, 3, 4, 5, 6.5f];
        publisher.Send(new(NumpyDType.For<float>().Name, [2, 3], MemoryMarshal.AsBytes(values.AsSpan()).ToArray()));
        Console.WriteLine($"Python got  {await peer.ReadLineAsync()}");
        Console.WriteLine($"C# got      {Words(subscriber.Receive(peer.Deadline))}");
    }

    private static string Words(NumpyArray array)
    {
        var tensor = array.GetDataTensor<float>();
        var rows = new List<string>();
        for (nint row = 0; row < tensor.Lengths[0]; row++)
            rows.Add($"[{tensor[row, 0]}, {tensor[row, 1]}]");
        return $"{array.Dtype} ({string.Join(", ", array.Shape)}) [{string.Join(", ", rows)}]";
    }
}
