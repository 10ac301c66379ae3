using System.Buffers;

namespace ZmqSchema.Formats;

/// <summary>
/// Notices keys that were chosen to collide: .NET randomises the hashes of strings, but those of numbers are the numbers, and a dictionary
/// of n colliding keys takes n² steps. A dictionary may take 256 steps for each of its keys; beyond that somebody is attacking.
/// </summary>
internal struct KeyCollisions<TKey> where TKey : notnull
{
    private const int TooFewToMatter = 256;
    private readonly int _buckets;
    private int[]? _lengths;
    private long _steps;

    /// <summary>Watches over a dictionary that is about to be filled.</summary>
    public KeyCollisions(int count, int buckets)
    {
        if (typeof(TKey) == typeof(string) || count <= TooFewToMatter)
            return;

        _buckets = buckets;
        _steps = 65_536 + (256L * count);
        _lengths = ArrayPool<int>.Shared.Rent(buckets);
        Array.Clear(_lengths, 0, buckets);
    }

    /// <summary>Whether there have not been too many collisions yet.</summary>
    public bool IsFineWith(TKey key)
    {
        if (_lengths is null)
            return true;

        _steps -= _lengths[(uint)key.GetHashCode() % (uint)_buckets]++;
        return _steps >= 0;
    }

    /// <summary>Gives the memory back.</summary>
    public void End()
    {
        if (_lengths is not null)
            ArrayPool<int>.Shared.Return(_lengths);
        _lengths = null;
    }
}
