using System.Globalization;
using CsCheck;
using ZmqSchema.Conformance.Tests.Peers;
using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.Struct;

/// <summary>Random messages, and Python at the other end: its struct module and numpy read ours, and we read theirs.</summary>
public class PythonTests(PythonPeer python) : IClassFixture<PythonPeer>
{
    private const int Messages = 100;

    [Theory]
    [MemberData(nameof(CorpusMessages.Struct), MemberType = typeof(CorpusMessages))]
    public void Python_and_we_read_each_other(string name)
    {
        PythonPeer.SkipUnlessHere();
        var type = CorpusMessages.All[name];
        var format = type.Schema.PythonFormat!;
        Assert.Equal(type.Size.ToString(CultureInfo.InvariantCulture), python.Ask("size", format)[0]);

        type.Values.Sample(
            message =>
            {
                var words = type.Words(message);
                var body = type.Pack(message);
                Python.AssertSame(words, python.Ask("unpack", format, Convert.ToHexStringLower(body)));

                // A NaN goes through Python as a NaN, and which one it was is lost.
                var theirs = Convert.FromHexString(python.Ask(["pack", format, .. words])[0]);
                if (!words.Contains("NaN"))
                    Assert.Equal(Convert.ToHexString(theirs), Convert.ToHexString(body));
                Python.AssertSame(type.Words(type.Unpack(theirs)), words);
            },
            iter: Messages,
            threads: 1);
    }

    [Theory]
    [MemberData(nameof(CorpusMessages.Struct), MemberType = typeof(CorpusMessages))]
    public void Numpy_reads_a_batch_as_an_array(string name)
    {
        PythonPeer.SkipUnlessHere();
        var type = CorpusMessages.All[name];
        var described = NumpyType.Of(type);
        type.Values.Array[1, 5].Sample(
            messages =>
            {
                var bodies = string.Concat(messages.Select(m => Convert.ToHexStringLower(type.Pack(m))));
                var answer = python.Ask("frombuffer", described, bodies);
                Assert.Equal(messages.Length, int.Parse(answer[0], CultureInfo.InvariantCulture));
                Assert.Equal(type.Size, int.Parse(answer[1], CultureInfo.InvariantCulture));
                Python.AssertSame([.. messages.SelectMany(type.Words)], answer[2..]);
            },
            iter: Messages / 2,
            threads: 1);
    }
}
