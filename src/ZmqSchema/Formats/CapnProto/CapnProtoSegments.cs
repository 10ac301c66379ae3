using System.Buffers.Binary;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>The segments of a body. Positions are bytes from the start of the body; what pointers lead to is within its segment, or malformed.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct CapnProtoSegments
{
    // As many as capnp reads from a stream.
    private const int Most = 511;
    private readonly int _first;

    private CapnProtoSegments(ReadOnlySpan<byte> body, int count, int first)
    {
        Body = body;
        Count = count;
        _first = first;
    }

    /// <summary>The whole body, segment table and all.</summary>
    public ReadOnlySpan<byte> Body { [MethodImpl(MethodImplOptions.AggressiveInlining)] get; }

    /// <summary>How many segments there are.</summary>
    public int Count { get; }

    /// <summary>Reads the segment table (Cap'n Proto encoding, "Serialization Over a Stream"), and sees that the segments are all of the body.</summary>
    public static bool TryCreate(ReadOnlySpan<byte> body, out CapnProtoSegments segments, scoped ref Malformation malformation)
    {
        segments = default;
        if (body.Length < Words.Size)
        {
            malformation = new(null, body.Length, "ends within its segment table");
            return false;
        }

        var count = Number(body, 0) + 1L;
        if (count > Most)
        {
            malformation = new(null, 0, "has {0} segments, and {1} are read", count, Most);
            return false;
        }

        var first = ((int)count / 2 * Words.Size) + Words.Size;
        var end = (long)first;
        for (var i = 1; i <= count && first <= body.Length; i++)
            end += (long)Number(body, i) * Words.Size;
        if (first > body.Length || end != body.Length)
        {
            malformation = new(null, 0, "has {0} bytes, and its segment table says {1}", body.Length, end);
            return false;
        }

        segments = new(body, (int)count, first);
        return true;
    }

    /// <summary>The root struct; one of defaults where the pointer to it is null.</summary>
    public bool TryGetRoot(out CapnProtoStruct root, scoped ref Malformation malformation)
    {
        var (start, end) = Find(0);
        if (end - start >= Words.Size)
            return CapnProtoPointer.TryGetStruct(this, start, end, start, out root, ref malformation);
        malformation = new(null, start, "has no root: its first segment is empty");
        root = default;
        return false;
    }

    /// <summary>Where a segment begins and ends; the sizes in the table were seen to be those of the body.</summary>
    internal (int Start, int End) Find(int number)
    {
        var start = _first;
        for (var i = 1; i <= number; i++)
            start += (int)Number(Body, i) * Words.Size;
        return (start, start + ((int)Number(Body, number + 1) * Words.Size));
    }

    /// <summary>The word at a position that is within the body.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong WordAt(int position) => Words.Read<ulong>(ref Unsafe.Add(ref MemoryMarshal.GetReference(Body), (nint)(uint)position));

    private static uint Number(ReadOnlySpan<byte> body, int index) => BinaryPrimitives.ReadUInt32LittleEndian(body[(index * sizeof(int))..]);
}
