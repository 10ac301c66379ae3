using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ZmqSchema.Benchmarks.Sockets.Ends.Tcp;

/// <summary>The limit: each frame behind its length in four bytes, small ones gathered into large writes, large ones written as they are.</summary>
internal sealed class TcpSender : ISendingEnd
{
    /// <summary>Of both ends.</summary>
    public const int BufferSize = 262_144;

    private readonly Socket _listener = new(SocketType.Stream, ProtocolType.Tcp);
    private readonly byte[] _buffer = GC.AllocateUninitializedArray<byte>(BufferSize, pinned: true);
    private readonly byte[][] _frames;
    private Socket? _connection;
    private int _filled;

    public TcpSender(Scenario scenario)
    {
        byte[][] frames = [.. scenario.Frames.Select(static frame => frame.Fill())];
        _frames = scenario.Topic is null ? frames : [Encoding.ASCII.GetBytes(scenario.Topic), .. frames];
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen();
    }

    public string Endpoint => _listener.LocalEndPoint!.ToString()!;

    public void Join()
    {
        _connection = _listener.Accept();
        _connection.NoDelay = true;
    }

    public void Send(int count)
    {
        for (var i = 0; i < count; i++)
        {
            foreach (var frame in _frames)
                Add(frame);
        }

        Flush();
    }

    public void Dispose()
    {
        _connection?.Dispose();
        _listener.Dispose();
    }

    private void Add(byte[] frame)
    {
        if (BufferSize - _filled < sizeof(int) + frame.Length)
            Flush();
        BinaryPrimitives.WriteInt32LittleEndian(_buffer.AsSpan(_filled), frame.Length);
        _filled += sizeof(int);
        if (frame.Length > BufferSize / 4)
        {
            Flush();
            Write(frame);
            return;
        }

        frame.CopyTo(_buffer, _filled);
        _filled += frame.Length;
    }

    private void Flush()
    {
        Write(_buffer.AsSpan(0, _filled));
        _filled = 0;
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
            bytes = bytes[_connection!.Send(bytes)..];
    }
}
