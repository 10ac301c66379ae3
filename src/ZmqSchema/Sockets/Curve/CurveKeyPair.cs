namespace ZmqSchema;

/// <summary>The two keys of one side of a CURVE connection; a context makes new ones by <see cref="ZmqContext.CreateCurveKeys"/>.</summary>
/// <param name="publicKey">The key to hand out.</param>
/// <param name="secretKey">The key to keep.</param>
public sealed class CurveKeyPair(CurveKey publicKey, CurveKey secretKey)
{
    /// <summary>The key to hand out.</summary>
    public CurveKey PublicKey { get; } = publicKey ?? throw new ArgumentNullException(nameof(publicKey));

    /// <summary>The key to keep.</summary>
    public CurveKey SecretKey { get; } = secretKey ?? throw new ArgumentNullException(nameof(secretKey));
}
