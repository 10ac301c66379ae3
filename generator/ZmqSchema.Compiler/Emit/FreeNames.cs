namespace ZmqSchema.Compiler.Emit;

/// <summary>
/// Gives the members of a view their names, each once: what comes later gets underscores behind it until nothing has the name. Fields come first,
/// so that nothing that is added takes a name away.
/// </summary>
internal sealed class FreeNames(string type)
{
    // What every type has, and a property would hide.
    private static readonly string[] OfEveryType = ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize"];

    private readonly HashSet<string> _taken = [type, .. OfEveryType];

    public string Take(string name)
    {
        while (!_taken.Add(name))
            name += "_";
        return name;
    }
}
