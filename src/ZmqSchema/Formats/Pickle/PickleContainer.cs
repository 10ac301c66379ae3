namespace ZmqSchema.Formats.Pickle;

/// <summary>A value that other values are put into after it was made, or one that many refer to.</summary>
internal struct PickleContainer
{
    /// <summary>The opcode that made it.</summary>
    public byte Code;

    /// <summary>Where that opcode stands.</summary>
    public int Offset;

    /// <summary>Values in it: a dict's keys count too. Of a global, how often it was called.</summary>
    public int Count;

    /// <summary>Where its first chunk of values begins in the items, or 0; of a STACK_GLOBAL the module's value; of what a call made, what it was made of.</summary>
    public int First;

    /// <summary>Its last chunk; of a STACK_GLOBAL the name's value.</summary>
    public int Last;
}
