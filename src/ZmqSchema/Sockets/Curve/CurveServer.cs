namespace ZmqSchema;

/// <summary>The side of a CURVE connection whose public key the others know.</summary>
/// <param name="secretKey">The secret key that belongs to it.</param>
public sealed class CurveServer(CurveKey secretKey) : CurveSecurity
{
    /// <summary>The secret key.</summary>
    public CurveKey SecretKey { get; } = secretKey ?? throw new ArgumentNullException(nameof(secretKey));

    /// <summary>
    /// The public keys of those that may connect; null for everybody who knows the server's. libzmq alone can tell them apart: NetMQ lets
    /// everybody in who knows the server's public key, and so refuses a list.
    /// </summary>
    public IReadOnlyCollection<CurveKey>? AllowedClients { get; init; }
}
