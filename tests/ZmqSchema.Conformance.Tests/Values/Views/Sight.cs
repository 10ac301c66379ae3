namespace ZmqSchema.Conformance.Tests.Values.Views;

/// <summary>Looks at all that a value of a view shows, and compares it with what a message holds.</summary>
/// <param name="seen">The view, or a value that it shows.</param>
/// <param name="expected">What the message holds there, or <see cref="Sight.Anything"/>.</param>
/// <param name="sight">How far to look, and where it is.</param>
internal delegate void Look<T>(T seen, object? expected, Sight sight) where T : allows ref struct;

/// <summary>The looking at one view: the way to where it is, and how much it may still look at, since tables may share what they refer to.</summary>
/// <param name="most">How many values to look at.</param>
/// <param name="mayLack">Whether what cannot be null may be absent on the wire, and reads as one of defaults.</param>
internal sealed class Sight(int most, bool mayLack = false)
{
    private readonly Stack<string> _path = [];
    private int _left = most;

    /// <summary>What is expected where only the looking matters.</summary>
    public static object Anything { get; } = new();

    public string Where => string.Join(".", _path.Reverse());

    public bool MayLack => mayLack;

    public bool IsOver => --_left < 0;

    public void Enter(string member) => _path.Push(member);

    public void Leave() => _path.Pop();

    public void Compare(object? seen, object? expected)
    {
        if (ReferenceEquals(expected, Anything))
            return;
        var (left, right) = (Spelled.Of(seen), Spelled.Of(expected));
        Assert.True(left == right, $"{Where} is {left}, and {right} in the message");
    }
}
