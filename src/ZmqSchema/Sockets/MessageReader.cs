using System.Runtime.CompilerServices;

namespace ZmqSchema;

/// <summary>
/// Reads the frames of one subscribing socket as messages. A body of n blittable messages is kept where it is until all n are read,
/// whichever way. One thread at a time.
/// </summary>
internal sealed class MessageReader<T>(SubscriberTransport transport, WireFormat format) where T : IZmqMessage<T>
{
    private readonly bool _hasTopic = T.Schema.Topic is not null;
    private readonly int _expectedFrames =
        (T.Schema.Topic is null ? 0 : 1) + (format == WireFormat.Raw ? 0 : 1) + T.PayloadCount;
    private readonly TopicTexts _topics = new();

    // Where the frames of the current message are.
    private bool _topicCame;
    private int _bodyFrame;

    // Which messages of the current body, a batch, are still to be read.
    private int _batchOffset;
    private int _batchLeft;

    private T[]? _batchOfOne;
    private Malformation _fault;
    private long _messages;
    private long _bytes;
    private long _malformed;

    public long Messages => Volatile.Read(ref _messages);

    public long Bytes => Volatile.Read(ref _bytes);

    public long Malformed => Volatile.Read(ref _malformed);

    /// <summary>What was wrong when <see cref="ReadOutcome.Malformed"/> was returned last.</summary>
    public MalformedMessageException Fault => _fault.ToException(T.Schema, format);

    private string Topic => _topicCame ? _topics[transport.GetFrame(0)] : "";

    private ReadOnlySpan<byte> Body => format == WireFormat.Raw ? default : transport.GetFrame(_bodyFrame);

    private PayloadFrames Payloads => new(transport, _bodyFrame + (format == WireFormat.Raw ? 0 : 1));

    /// <summary>Reads the next message and its topic.</summary>
    public ReadOutcome Read(TimeSpan timeout, out Received<T> received)
    {
        var outcome = Read(timeout, out T? message);
        received = outcome == ReadOutcome.Message ? new(Topic, message!) : default;
        return outcome;
    }

    /// <summary>Reads the next message.</summary>
    public ReadOutcome Read(TimeSpan timeout, out T? message)
    {
        if (T.IsBlittable)
            return ReadNextOfBatch(timeout, out message);

        message = default;
        if (NextFrames(timeout, out var bytes) is var outcome and not ReadOutcome.Message)
            return outcome;
        if (!T.TryRead(Body, format, Payloads, out message, out _fault))
            return Reject();
        Accept(messages: 1, bytes);
        return ReadOutcome.Message;
    }

    /// <summary>Reads what is left of the current body, or the whole next one, in place.</summary>
    public ReadOutcome ReadMany(TimeSpan timeout, out ReadOnlySpan<T> batch)
    {
        batch = default;
        if (!T.IsBlittable)
        {
            var read = Read(timeout, out T? message);
            if (read == ReadOutcome.Message)
                batch = BatchOfOne(message!);
            return read;
        }

        var outcome = _batchLeft == 0
            ? NextBatch(timeout, out batch)
            : T.TryOverlayMany(Body[_batchOffset..], out batch, out _fault) ? ReadOutcome.Message : Reject();
        _batchLeft = 0;
        return Lent(outcome);
    }

    /// <summary>Lays a view over the next message.</summary>
    public ReadOutcome ReadView<TView>(TimeSpan timeout, out TView view) where TView : IZmqView<TView>, allows ref struct
    {
        view = default!;
        if (!T.IsBlittable)
        {
            if (NextFrames(timeout, out var bytes) is var outcome and not ReadOutcome.Message)
                return outcome;
            if (!TView.TryCreate(Body, format, Payloads, out view!, out _fault))
                return Reject();
            Accept(messages: 1, bytes);
            return Lent(ReadOutcome.Message);
        }

        if (_batchLeft == 0 && NextBatch(timeout, out _) is var next and not ReadOutcome.Message)
            return next;
        var body = Body.Slice(_batchOffset, Unsafe.SizeOf<T>());
        StepInBatch();
        return Lent(TView.TryCreate(body, format, Payloads, out view!, out _fault) ? ReadOutcome.Message : Reject());
    }

    /// <summary>A message that is not in a frame any more, as a batch.</summary>
    public ReadOnlySpan<T> BatchOfOne(T message)
    {
        _batchOfOne ??= new T[1];
        _batchOfOne[0] = message;
        return _batchOfOne;
    }

    private ReadOutcome Lent(ReadOutcome outcome)
    {
        if (outcome == ReadOutcome.Message)
            transport.LendFrames();
        return outcome;
    }

    // Such a message may be large, and be copied as often as this says.
    private ReadOutcome ReadNextOfBatch(TimeSpan timeout, out T? message)
    {
        if (_batchLeft == 0 && NextBatch(timeout, out _) is var outcome and not ReadOutcome.Message)
        {
            message = default;
            return outcome;
        }

        message = Unsafe.ReadUnaligned<T>(in Body[_batchOffset]);
        StepInBatch();
        return ReadOutcome.Message;
    }

    private ReadOutcome NextBatch(TimeSpan timeout, out ReadOnlySpan<T> batch)
    {
        batch = default;
        if (NextFrames(timeout, out var bytes) is var outcome and not ReadOutcome.Message)
            return outcome;
        if (!T.TryOverlayMany(Body, out batch, out _fault))
            return Reject();
        if (batch.IsEmpty)
            return Reject(new(null, 0, "has an empty body"));

        Accept(batch.Length, bytes);
        _batchOffset = 0;
        _batchLeft = batch.Length;
        return ReadOutcome.Message;
    }

    private void StepInBatch()
    {
        _batchOffset += Unsafe.SizeOf<T>();
        _batchLeft--;
    }

    private ReadOutcome NextFrames(TimeSpan timeout, out long bytes)
    {
        bytes = 0;
        transport.TakeFramesBack();

        // One more than expected is kept: a message without a topic of its own may have been sent under one.
        var frames = transport.Receive(timeout, _expectedFrames + 1);
        if (frames == 0)
            return ReadOutcome.Nothing;

        _topicCame = _hasTopic || frames == _expectedFrames + 1;
        if (frames != _expectedFrames && (_hasTopic || frames != _expectedFrames + 1))
            return Reject(new(null, 0, "has {0} frames where {1} were expected", frames, _expectedFrames));

        _bodyFrame = _topicCame ? 1 : 0;
        for (var frame = 0; frame < frames; frame++)
            bytes += transport.GetFrame(frame).Length;
        return ReadOutcome.Message;
    }

    private void Accept(int messages, long bytes)
    {
        Volatile.Write(ref _messages, _messages + messages);
        Volatile.Write(ref _bytes, _bytes + bytes);
    }

    private ReadOutcome Reject(Malformation fault)
    {
        _fault = fault;
        return Reject();
    }

    private ReadOutcome Reject()
    {
        Volatile.Write(ref _malformed, _malformed + 1);
        return ReadOutcome.Malformed;
    }
}
