using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace ZmqSchema.Benchmarks.Sockets.Ends.Tcp;

/// <summary>The other half of the limit: large reads, in which small frames are looked at where they are; large ones are read to where they go.</summary>
internal sealed class TcpReceiver : IReceivingEnd
{
    private readonly Socket _connection = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _buffer = GC.AllocateUninitializedArray<byte>(TcpSender.BufferSize, pinned: true);
    private readonly byte[] _large;
    private readonly int _frames;
    private int _start;
    private int _end;

    public TcpReceiver(Scenario scenario, string endpoint)
    {
        _frames = scenario.Frames.Length + (scenario.Topic is null ? 0 : 1);
        _large = new byte[scenario.Frames.Max(static frame => frame.Size)];
        _connection.Connect(IPEndPoint.Parse(endpoint));
    }

    public void Receive(int count)
    {
        for (var i = 0; i < count; i++)
        {
            for (var frame = 0; frame < _frames; frame++)
                ReceiveFrame();
        }
    }

    public void Dispose() => _connection.Dispose();

    private void ReceiveFrame()
    {
        Fill(sizeof(int));
        var size = BinaryPrimitives.ReadInt32LittleEndian(_buffer.AsSpan(_start));
        _start += sizeof(int);
        if (size <= _buffer.Length / 4)
        {
            Fill(size);
            _start += size;
            return;
        }

        var there = Math.Min(size, _end - _start);
        _buffer.AsSpan(_start, there).CopyTo(_large);
        _start += there;
        while (there < size)
            there += Read(_large.AsSpan(there, size - there));
    }

    /// <summary>Reads until so many bytes are there.</summary>
    private void Fill(int size)
    {
        if (_start == _end)
            (_start, _end) = (0, 0);
        if (_buffer.Length - _start < size)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        while (_end - _start < size)
            _end += Read(_buffer.AsSpan(_end));
    }

    private int Read(Span<byte> destination) =>
        _connection.Receive(destination) is > 0 and var count ? count : throw new EndOfStreamException("The sender has gone.");
}
