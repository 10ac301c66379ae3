using System.Buffers.Binary;

namespace ZmqSchema.Formats.Pickle;

/// <summary>
/// Plain data that the older protocols hold as a call: bytes, bytearrays and sets (<c>pickletools.dis</c> of each shows how). The few calls are
/// known by name and by the kind of what they are given, and are taken for the data that they mean; nothing is called.
/// </summary>
internal ref partial struct PickleMachine
{
    private int Reduce(int at)
    {
        if (!HasValues(2))
            return Underflows(at);
        var callable = _stack[_stack.Count - 2];
        if (!TryMake(at, callable, _stack[_stack.Count - 1], out var made))
            return Refuse(at, callable, isCalled: true);
        if (_heap.IsFirstCall(callable))
            _uncalled--;
        _stack.Shrink(_stack.Count - 2);
        _stack.Add(made);
        return at + 1;
    }

    private bool TryMake(int at, int callable, int tuple, out int made)
    {
        made = 0;
        if (!PickleCode.IsTuple(_heap.CodeOf(tuple)) || tuple >= 0)
            return false;
        var arguments = _heap.FirstOf(tuple);
        switch (MeaningOf(callable))
        {
            case Meaning.Set or Meaning.FrozenSet when arguments.Length == 1 && PickleCode.IsList(_heap.CodeOf(arguments[0])):
                made = _heap.Add(MeaningOf(callable) is Meaning.Set ? PickleCode.MadeSet : PickleCode.MadeFrozenSet, at, arguments[0]);
                return true;
            case Meaning.Bytes or Meaning.ByteArray when arguments.Length == 0:
                made = _heap.Add(PickleCode.MadeBytes, at, PickleSource.EmptyDict);
                return true;
            case Meaning.ByteArray when arguments.Length == 1 && PickleCode.IsBytes(_heap.CodeOf(arguments[0])):
                made = _heap.Add(PickleCode.MadeBytes, at, _heap.CodeOf(arguments[0]) == PickleCode.MadeBytes ? _heap.ContainerOf(arguments[0]).First : arguments[0]);
                return true;
            case Meaning.Encoded or Meaning.ByteArray when arguments.Length == 2 && PickleCode.IsUnicode(_heap.CodeOf(arguments[0])) && IsLatin1(arguments[1]):
                made = _heap.Add(PickleCode.MadeBytes, at, arguments[0]);
                return true;
            default:
                return false;
        }
    }

    private readonly Meaning MeaningOf(int global)
    {
        ReadOnlySpan<byte> module, name;
        switch (_heap.CodeOf(global))
        {
            case PickleCode.StackGlobal:
                ref readonly var container = ref _heap.ContainerOf(global);
                module = ShortText(container.First);
                name = ShortText(container.Last);
                break;
            case PickleCode.Global:
                module = _body[(_heap.OffsetOf(global) + 1)..];
                module = module[..module.IndexOf((byte)'\n')];
                name = _body[(_heap.OffsetOf(global) + 2 + module.Length)..];
                name = name[..name.IndexOf((byte)'\n')];
                break;
            default:
                return Meaning.None;
        }

        if (module.SequenceEqual("_codecs"u8))
            return name.SequenceEqual("encode"u8) ? Meaning.Encoded : Meaning.None;
        if (!module.SequenceEqual("builtins"u8) && !module.SequenceEqual("__builtin__"u8))
            return Meaning.None;
        return name.SequenceEqual("set"u8) ? Meaning.Set
            : name.SequenceEqual("frozenset"u8) ? Meaning.FrozenSet
            : name.SequenceEqual("bytearray"u8) ? Meaning.ByteArray
            : name.SequenceEqual("bytes"u8) ? Meaning.Bytes
            : Meaning.None;
    }

    // "latin1" where it stands for bytes, "latin-1" where Python 2 wrote a bytearray.
    private readonly bool IsLatin1(int text) => ShortText(text) is var name && (name.SequenceEqual("latin1"u8) || name.SequenceEqual("latin-1"u8));

    /// <summary>A text as picklers write short ones; empty where it is none.</summary>
    private readonly ReadOnlySpan<byte> ShortText(int text)
    {
        var rest = _body[_heap.OffsetOf(text)..];
        switch (_heap.CodeOf(text))
        {
            case PickleCode.ShortBinUnicode or PickleCode.ShortBinString:
                return rest.Slice(2, rest[1]);
            case PickleCode.BinUnicode:
                return rest.Slice(5, BinaryPrimitives.ReadInt32LittleEndian(rest[1..]));
            case PickleCode.Unicode:
                return rest[1..rest.IndexOf((byte)'\n')];
            default:
                return default;
        }
    }

    private enum Meaning
    {
        None,
        Set,
        FrozenSet,
        Bytes,
        ByteArray,
        Encoded,
    }
}
