namespace ZmqSchema.Formats.Pickle;

/// <summary>The opcodes (CPython, Lib/pickle.py and Lib/pickletools.py), by the names that they have there.</summary>
internal static class PickleCode
{
    public const byte Mark = (byte)'(';
    public const byte Stop = (byte)'.';
    public const byte Pop = (byte)'0';
    public const byte PopMark = (byte)'1';
    public const byte Dup = (byte)'2';
    public const byte Float = (byte)'F';
    public const byte Int = (byte)'I';
    public const byte BinInt = (byte)'J';
    public const byte BinInt1 = (byte)'K';
    public const byte Long = (byte)'L';
    public const byte BinInt2 = (byte)'M';
    public const byte None = (byte)'N';
    public const byte PersId = (byte)'P';
    public const byte BinPersId = (byte)'Q';
    public const byte Reduce = (byte)'R';
    public const byte String = (byte)'S';
    public const byte BinString = (byte)'T';
    public const byte ShortBinString = (byte)'U';
    public const byte Unicode = (byte)'V';
    public const byte BinUnicode = (byte)'X';
    public const byte Append = (byte)'a';
    public const byte Build = (byte)'b';
    public const byte Global = (byte)'c';
    public const byte Dict = (byte)'d';
    public const byte EmptyDict = (byte)'}';
    public const byte Appends = (byte)'e';
    public const byte Get = (byte)'g';
    public const byte BinGet = (byte)'h';
    public const byte Inst = (byte)'i';
    public const byte LongBinGet = (byte)'j';
    public const byte List = (byte)'l';
    public const byte EmptyList = (byte)']';
    public const byte Obj = (byte)'o';
    public const byte Put = (byte)'p';
    public const byte BinPut = (byte)'q';
    public const byte LongBinPut = (byte)'r';
    public const byte SetItem = (byte)'s';
    public const byte Tuple = (byte)'t';
    public const byte EmptyTuple = (byte)')';
    public const byte SetItems = (byte)'u';
    public const byte BinFloat = (byte)'G';
    public const byte Proto = 0x80;
    public const byte NewObj = 0x81;
    public const byte Ext1 = 0x82;
    public const byte Ext2 = 0x83;
    public const byte Ext4 = 0x84;
    public const byte Tuple1 = 0x85;
    public const byte Tuple2 = 0x86;
    public const byte Tuple3 = 0x87;
    public const byte NewTrue = 0x88;
    public const byte NewFalse = 0x89;
    public const byte Long1 = 0x8A;
    public const byte Long4 = 0x8B;
    public const byte BinBytes = (byte)'B';
    public const byte ShortBinBytes = (byte)'C';
    public const byte ShortBinUnicode = 0x8C;
    public const byte BinUnicode8 = 0x8D;
    public const byte BinBytes8 = 0x8E;
    public const byte EmptySet = 0x8F;
    public const byte AddItems = 0x90;
    public const byte FrozenSet = 0x91;
    public const byte NewObjEx = 0x92;
    public const byte StackGlobal = 0x93;
    public const byte Memoize = 0x94;
    public const byte Frame = 0x95;
    public const byte ByteArray8 = 0x96;
    public const byte NextBuffer = 0x97;
    public const byte ReadOnlyBuffer = 0x98;

    /// <summary>The protocol of this opcode's newest fellows, which Python 3.8 brought.</summary>
    public const byte NewestProtocol = 5;

    public static bool IsDict(byte code) => code is EmptyDict or Dict;

    public static bool IsList(byte code) => code is EmptyList or List;

    public static bool IsSet(byte code) => code is EmptySet or FrozenSet;

    public static bool IsTuple(byte code) => code is EmptyTuple or Tuple or Tuple1 or Tuple2 or Tuple3;

    /// <summary>What has elements in a row.</summary>
    public static bool IsSequence(byte code) => IsList(code) || IsTuple(code) || IsSet(code);

    public static bool IsInteger(byte code) => code is BinInt1 or BinInt or BinInt2 or Long1 or Long4 or Int or Long;

    /// <summary>A str, or what was one in Python 2 and is bytes here.</summary>
    public static bool IsText(byte code) => code is ShortBinUnicode or BinUnicode or BinUnicode8 or Unicode or ShortBinString or BinString or String;

    /// <summary>What is bytes in Python 3, or was a str in Python 2, which were bytes.</summary>
    public static bool IsBytes(byte code) => code is ShortBinBytes or BinBytes or BinBytes8 or ByteArray8 or ShortBinString or BinString or String;

    public static bool IsGlobal(byte code) => code is Global or StackGlobal;

    /// <summary>Whether Python refuses it as a key.</summary>
    public static bool IsUnhashable(byte code) => IsDict(code) || IsList(code) || code is EmptySet or ByteArray8;

    /// <summary>The value that an opcode makes, in words.</summary>
    public static string Words(byte code) => code switch
    {
        _ when IsDict(code) => "a dict",
        _ when IsList(code) => "a list",
        _ when IsTuple(code) => "a tuple",
        _ when IsSet(code) => "a set",
        _ when IsInteger(code) => "an int",
        _ when IsText(code) => "a str",
        _ when IsBytes(code) => "bytes",
        _ when IsGlobal(code) => "a class or a function",
        NewTrue or NewFalse => "a bool",
        BinFloat or Float => "a float",
        None => "None",
        _ => "no value",
    };
}
