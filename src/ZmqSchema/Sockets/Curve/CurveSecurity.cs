namespace ZmqSchema;

/// <summary>
/// Encrypts and authenticates the connections of a socket by CURVE, ZeroMQ RFC 26. One side of each connection is the
/// <see cref="CurveServer"/>, usually the one that binds, the other one the <see cref="CurveClient"/>. Does not apply to <c>inproc://</c>.
/// </summary>
public abstract class CurveSecurity
{
    private protected CurveSecurity()
    {
    }
}
