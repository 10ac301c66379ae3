namespace ZmqSchema;

/// <summary>The side of a CURVE connection that asks to be let in.</summary>
/// <param name="keys">Its own keys.</param>
/// <param name="serverKey">The public key of the server: whoever does not have the secret one is not talked to.</param>
public sealed class CurveClient(CurveKeyPair keys, CurveKey serverKey) : CurveSecurity
{
    /// <summary>Its own keys.</summary>
    public CurveKeyPair Keys { get; } = keys ?? throw new ArgumentNullException(nameof(keys));

    /// <summary>The public key of the server.</summary>
    public CurveKey ServerKey { get; } = serverKey ?? throw new ArgumentNullException(nameof(serverKey));
}
