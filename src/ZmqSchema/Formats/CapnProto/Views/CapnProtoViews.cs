using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>What views begin with, and what they do with all that they see.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CapnProtoViews
{
    /// <summary>Finds the root struct of a body.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryCreateRoot(ReadOnlySpan<byte> body, out CapnProtoStruct root, out Malformation malformation)
    {
        malformation = default;
        root = default;
        if (!CapnProtoSegments.TryCreate(body, out var segments, ref malformation) || !segments.TryGetRoot(out var found, ref malformation))
            return false;
        root = found.AtDepth(1);
        return true;
    }

    /// <summary>What <c>IZmqView</c> begins with: the root of a body that was received as Cap'n Proto.</summary>
    /// <exception cref="NotSupportedException">It was received in another format.</exception>
    public static bool TryCreateRoot(ReadOnlySpan<byte> body, WireFormat format, string view, out CapnProtoStruct root, out Malformation malformation)
    {
        if (format is not WireFormat.CapnProto)
            throw new NotSupportedException($"{view} reads Cap'n Proto where it is, and this body is {format}; receive it as WireFormat.CapnProto, or unpack it.");
        return TryCreateRoot(body, out root, out malformation);
    }

    /// <summary>The message that a view sees; of a struct that is absent, one of defaults. Of a union it is null where no case is known.</summary>
    /// <exception cref="MalformedMessageException">The bytes are not the message.</exception>
    public static TMessage? ToMessage<TMessage, TCodec>(CapnProtoStruct it, string message) where TCodec : ICapnProtoStruct<TMessage>
    {
        var source = new CapnProtoSource(it.Body.Length);
        if (!TCodec.TryRead(ref source, in it, default, out var value))
            CapnProtoFaults.Throw(message, source.Malformation);
        return value;
    }

    /// <summary>Looks at all that a view could show. One of <c>default</c> is not sound; one of a null root, whose fields are all absent, is.</summary>
    public static bool Verify<TView>(CapnProtoStruct it) where TView : ICapnProtoView<TView>, allows ref struct
    {
        if (it.Depth == 0)
            return false;
        var verifier = new CapnProtoVerifier(it.Body.Length, it.Depth - 1);
        return verifier.Element<TView>(in it);
    }

    /// <summary>Reads the dimensions of a payload; none where they are absent.</summary>
    public static bool TryGetNumbers<T>(
        CapnProtoStruct it, int index, string member, out ReadOnlySpan<T> values, scoped ref Malformation malformation) where T : unmanaged
    {
        values = default;
        if (!it.TryGetList(index, CapnProtoNumbers<T>.ElementSize, out var list, ref malformation))
        {
            malformation = malformation.Within(member, 0);
            return false;
        }

        if (list.TryGetSpan(out values))
            return true;
        malformation = new(member, it.PositionOf(index), "is a list of larger elements than dimensions have");
        return false;
    }

    /// <summary>Reads the dtype of a payload, or null where it is absent.</summary>
    public static bool TryGetString(CapnProtoStruct it, int index, string member, out string? value, scoped ref Malformation malformation)
    {
        var source = new CapnProtoSource(it.Body.Length);
        value = null;
        if (!it.Has(index) || TextValue.TryRead(ref source, in it, index, out value))
            return true;
        malformation = source.Malformation.Within(member, 0);
        return false;
    }

    /// <summary>Reads a number that the shape of a payload depends on.</summary>
    public static bool TryGet<T, TNumber>(CapnProtoStruct it, int offset, ulong @default, string member, out T value, scoped ref Malformation malformation)
        where TNumber : struct, ICapnProtoNumber<T>
    {
        var bits = Number<T, TNumber>.Bits(in it, offset) ^ @default;
        if (TNumber.TryFromBits(bits, out value))
            return true;
        malformation = new(member, it.Position, TNumber.Refusal, (long)bits);
        return false;
    }
}
