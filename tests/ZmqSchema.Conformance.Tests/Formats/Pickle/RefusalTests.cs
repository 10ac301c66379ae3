using ZmqSchema.Conformance.Tests.Peers;
using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Formats.Pickle;

/// <summary>What would import or call is refused by name: never executed, never half applied.</summary>
public class RefusalTests(PythonPeer python) : IClassFixture<PythonPeer>
{
    private const string Hint = "; send dicts, lists, tuples, sets, str, bytes, int, float, bool and None alone";

    [Theory]
    [InlineData("cos\nsystem\n(S'true'\ntR.", 0, "is not data: \"os.system\" would be called" + Hint)]
    [InlineData("\u0080\u0004\u008c\u0002os\u008c\u0006system\u0093\u008c\u0004true\u0085R.", 14, "is not data: \"os.system\" would be called" + Hint)]
    [InlineData("\u0080\u0002cos\nsystem\nq\0X\u0004\0\0\0true\u0085R.", 2, "is not data: \"os.system\" would be called" + Hint)]
    [InlineData("cos\nsystem\n.", 0, "is not data: \"os.system\" would be imported" + Hint)]
    [InlineData("}X\u0001\0\0\0acos\nsystem\ns.", 7, "is not data: \"os.system\" would be imported" + Hint)]
    [InlineData("}X\u0001\0\0\0acos\nsystem\n0.", 7, "is not data: \"os.system\" would be imported" + Hint)]
    [InlineData("cos\nsystem\n", 0, "is not data: \"os.system\" would be imported" + Hint)]
    [InlineData("(S'true'\nios\nsystem\n.", 9, "is not data: \"os.system\" would be called" + Hint)]
    [InlineData("(cos\nsystem\nS'true'\no.", 1, "is not data: \"os.system\" would be called" + Hint)]
    [InlineData("cos\nsystem\n)\u0081.", 0, "is not data: \"os.system\" would be called" + Hint)]
    [InlineData("cos\nsystem\n)}\u0092.", 0, "is not data: \"os.system\" would be called" + Hint)]
    [InlineData("cos\nenviron\n}b.", 0, "is not data: \"os.environ\" would be called" + Hint)]
    [InlineData("}}b.", 2, "is not data: a dict would be called")]
    [InlineData("U\u0001a)R.", 4, "is not data: a str would be called")]
    [InlineData("P7\n.", 0, "is not data: an object would be looked up by a persistent id; send the values themselves")]
    [InlineData("K\u0001Q.", 2, "is not data: an object would be looked up by a persistent id; send the values themselves")]
    [InlineData("\u0082\u0001.", 0, "is not data: an object would be made by an extension of copyreg's registry; send the values themselves")]
    [InlineData("\u0083\u0001\0.", 0, "is not data: an object would be made by an extension of copyreg's registry; send the values themselves")]
    [InlineData("\u0084\u0001\0\0\0.", 0, "is not data: an object would be made by an extension of copyreg's registry; send the values themselves")]
    [InlineData("\u0080\u0005\u0097.", 2, "has its bytes in a buffer beside the pickle, which no message has; pickle without buffer_callback")]
    [InlineData("\u0080\u0005\u0098.", 2, "has its bytes in a buffer beside the pickle, which no message has; pickle without buffer_callback")]
    [InlineData("c__builtin__\nset\n)R.", 0, "is not data: \"__builtin__.set\" would be called" + Hint)]
    [InlineData("c__builtin__\nset\n.", 0, "is not data: \"__builtin__.set\" would be imported" + Hint)]
    [InlineData("}X\u0001\0\0\0acbuiltins\nset\n]\u0085Rs0cbuiltins\nbytes\n.", 26, "is not data: \"builtins.bytes\" would be imported" + Hint)]
    [InlineData("cbuiltins\nset\n]\u0085b.", 0, "is not data: \"builtins.set\" would be called" + Hint)]
    [InlineData("cbuiltins\nbytearray\nK\u0005\u0085R.", 0, "is not data: \"builtins.bytearray\" would be called" + Hint)]
    [InlineData("cbuiltins\nbytes\nK\u0005\u0085R.", 0, "is not data: \"builtins.bytes\" would be called" + Hint)]
    [InlineData("c_codecs\nencode\nX\u0001\0\0\0aX\u0003\0\0\0hex\u0086R.", 0, "is not data: \"_codecs.encode\" would be called" + Hint)]
    [InlineData("c_codecs\ndecode\nC\u0001aX\u0006\0\0\0latin1\u0086R.", 0, "is not data: \"_codecs.decode\" would be called" + Hint)]
    [InlineData("c{0}\n\u001b[31m\n.", 0, "is not data: \"?0?.??31m\" would be imported" + Hint)]
    public void An_opcode_is_refused_by_name(string program, int offset, string expected)
    {
        var body = Opcodes.Of(program);
        Assert.False(Telemetry.TryUnpack(body, WireFormat.Pickle, out _));
        var malformed = Assert.Throws<MalformedMessageException>(() => Telemetry.Unpack(body, WireFormat.Pickle));
        Assert.Equal($"Malformed ZmqSchema.Corpus.Telemetry (Pickle): the message at byte {offset} {expected}.", malformed.Message);
    }

    [Fact]
    public void No_field_is_read_of_a_body_that_calls_in_its_last()
    {
        Counted.Made = 0;
        byte[] body = [(byte)'}', (byte)'(', .. Opcodes.Text("value"), (byte)'K', 1, .. Opcodes.Text("other"), .. Opcodes.Of("cos\nsystem\n(tR"), (byte)'u', (byte)'.'];
        Assert.False(Counted.TryUnpack(body, out _));
        Assert.Equal(0, Counted.Made);
        Assert.True(Counted.TryUnpack(Opcodes.Of("value", "K\u0001"), out _));
        Assert.Equal(1, Counted.Made);
    }

    // What Python users are likely to send, and what the sentence tells them to send instead.
    [Theory]
    [InlineData("__import__('collections').OrderedDict(a=1), 4", "\"collections.OrderedDict\" would be called; send dict(it)")]
    [InlineData("{'a': __import__('decimal').Decimal('1.5')}, 4", "\"decimal.Decimal\" would be called; send str(it)")]
    [InlineData("{'a': uuid.UUID(int=5)}, 4", "\"uuid.UUID\" would be called; send its .bytes")]
    [InlineData("{'a': datetime.datetime.now()}, 4", "\"datetime.datetime\" would be called; send its nanoseconds as an int")]
    [InlineData("{'a': numpy.zeros(3)}, 4", "would be called; send it.tolist(), or the array as a frame of its own")]
    [InlineData("{'a': __import__('os').system}, 4", "\"posix.system\" would be imported")]
    [InlineData("type('E', (), {'__reduce__': lambda self: (__import__('os').system, ('exit 1',))})(), 4", "\"posix.system\" would be called")]
    public void An_object_of_Python_s_is_refused_with_the_way_out(string arguments, string expected)
    {
        PythonPeer.SkipUnlessItRuns();
        if (arguments.Contains("numpy", StringComparison.Ordinal))
            PythonPeer.SkipUnlessHere();
        var body = Convert.FromHexString(python.Evaluate($"pickle.dumps({arguments}).hex()"));
        var malformed = Assert.Throws<MalformedMessageException>(() => Telemetry.Unpack(body, WireFormat.Pickle));
        Assert.Contains(expected, malformed.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', malformed.Message);
    }
}

/// <summary>A message that counts how often it was made.</summary>
[ZmqMessage(WireFormat.Pickle)]
public sealed partial class Counted
{
    public Counted(int value, int other)
    {
        (Value, Other) = (value, other);
        Made++;
    }

    public static int Made { get; set; }

    public int Value { get; }

    public int Other { get; }
}
