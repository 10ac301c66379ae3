using System.Runtime.InteropServices;
using ZmqSchema.LibZmq.Native;

namespace ZmqSchema.LibZmq;

/// <summary>Frames side by side in native memory, all initialised; the first <see cref="Count"/> belong to the current message.</summary>
/// <remarks>Has a finalizer for the frames that somebody may read beyond the end of the socket. They outlive a context as well.</remarks>
internal sealed unsafe class FrameList : IDisposable
{
    private Message* _frames;
    private int _room;

    public FrameList() => MakeRoom(2);

    ~FrameList() => Free();

    public int Count { get; set; }

    public Message* this[int index] => _frames + index;

    /// <summary>Makes room for as many frames. Those that are there move.</summary>
    public void MakeRoom(int count)
    {
        if (count <= _room)
            return;
        _frames = (Message*)NativeMemory.Realloc(_frames, (nuint)count * (nuint)sizeof(Message));
        for (; _room < count; _room++)
            Zmq.MessageInit(_frames + _room);
    }

    /// <summary>The place of the frame behind the last. Raise <see cref="Count"/> when it is a frame.</summary>
    public Message* Next()
    {
        if (Count == _room)
            MakeRoom(_room * 2);
        return _frames + Count;
    }

    /// <summary>Drops the frames of the current message.</summary>
    public void Clear()
    {
        for (var index = 0; index < Count; index++)
            Empty(index);
        Count = 0;
    }

    /// <summary>Drops what a frame holds.</summary>
    public void Empty(int index)
    {
        Zmq.MessageClose(_frames + index);
        Zmq.MessageInit(_frames + index);
    }

    public void Dispose()
    {
        Free();
        GC.SuppressFinalize(this);
    }

    private void Free()
    {
        for (var index = 0; index < _room; index++)
            Zmq.MessageClose(_frames + index);
        NativeMemory.Free(_frames);
        _frames = null;
        _room = 0;
        Count = 0;
    }
}
