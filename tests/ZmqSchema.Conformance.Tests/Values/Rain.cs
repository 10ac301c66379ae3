namespace ZmqSchema.Conformance.Tests.Values;

/// <summary>Bad bodies without end, quickly: random ones, and good ones with some bytes changed, cut off or added.</summary>
public ref struct Rain(ulong seed, ReadOnlySpan<byte> good, Span<byte> scratch)
{
    private readonly ReadOnlySpan<byte> _good = good;
    private readonly Span<byte> _scratch = scratch;
    private ulong _state = (seed * 0x9E3779B97F4A7C15) | 1;

    /// <summary>The next body, which lives in the scratch memory until the one after.</summary>
    public ReadOnlySpan<byte> Next()
    {
        var dice = Roll();
        var length = (dice & 7) switch
        {
            0 => (int)((dice >> 8) % (uint)(_scratch.Length + 1)),
            1 => Math.Max(0, _good.Length - 1 - (int)((dice >> 8) & 3)),
            2 => Math.Min(_scratch.Length, _good.Length + 1 + (int)((dice >> 8) & 3)),
            _ => _good.Length,
        };
        var body = _scratch[..length];
        if ((dice & 0x30) == 0)
        {
            for (var i = 0; i < body.Length; i++)
                body[i] = (byte)(Roll() >> 32);
            return body;
        }

        _good[..Math.Min(length, _good.Length)].CopyTo(body);
        for (var changes = (int)((dice >> 40) & 3); changes >= 0 && length > 0; changes--)
        {
            var change = Roll();
            body[(int)((change >> 16) % (uint)length)] = (change & 3) switch
            {
                0 => (byte)(change >> 8),
                1 => 0xFF,
                2 => 2,
                _ => (byte)(body[(int)((change >> 16) % (uint)length)] ^ (1 << (int)((change >> 8) & 7))),
            };
        }

        return body;
    }

    // xorshift64*: fast and good enough to spoil bytes.
    private ulong Roll()
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return _state * 0x2545F4914F6CDD1D;
    }
}
