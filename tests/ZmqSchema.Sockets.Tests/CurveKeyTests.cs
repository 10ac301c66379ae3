namespace ZmqSchema.Sockets.Tests;

/// <summary>How keys are written.</summary>
public sealed class CurveKeyTests
{
    // Of the client in ZeroMQ's own test of CURVE, as zmq_curve_keypair(3) shows it.
    private const string Z85 = "Yne@$w-vo<fVvi]a<NY6T1ed:M$fCG*[IaLV{hID";
    private const string Hex = "BB88471D65E2659B30C55A5321CEBB5AAB2B70A398645C26DCA2B2FCB43FC518";

    [Fact]
    public void A_key_is_the_Z85_that_the_manual_of_ZeroMQ_gives()
    {
        Assert.Equal(Hex, Convert.ToHexString(CurveKey.Parse(Z85).Bytes));
        Assert.Equal(Z85, new CurveKey(Convert.FromHexString(Hex)).ToZ85());
        Assert.Equal(CurveKey.Parse(Z85), new CurveKey(Convert.FromHexString(Hex)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Yne@$w-vo<fVvi]a<NY6T1ed:M$fCG*[IaLV{hI")]
    [InlineData("Yne@$w-vo<fVvi]a<NY6T1ed:M$fCG*[IaLV{hID0")]
    [InlineData("Yne@$w-vo<fVvi]a<NY6T1ed:M$fCG*[IaLV{h\"D")]
    [InlineData("#####w-vo<fVvi]a<NY6T1ed:M$fCG*[IaLV{hID")]
    public void What_is_no_key_is_refused_without_being_repeated(string text)
    {
        var refusal = Assert.Throws<FormatException>(() => CurveKey.Parse(text));
        Assert.DoesNotContain("Yne@", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_has_32_bytes() => Assert.Throws<ArgumentException>(() => new CurveKey(new byte[31]));

    [Fact]
    public void Keys_are_not_shown_by_chance() => Assert.DoesNotContain("Yne@", CurveKey.Parse(Z85).ToString()!, StringComparison.Ordinal);
}
