namespace ZmqSchema.Compiler.Model;

/// <summary>How a message is made from the values of its members.</summary>
/// <param name="Arguments">The constructor's arguments.</param>
/// <param name="Initializers">Members that the object initializer sets.</param>
/// <param name="Defaulted">Required members that are not on the wire: set to their default.</param>
/// <param name="MayThrow">Whether code of the user's runs, which may refuse a value.</param>
public sealed record ConstructionModel(
    EquatableArray<ConstructorArgument> Arguments, EquatableArray<string> Initializers, EquatableArray<string> Defaulted, bool MayThrow)
{
    /// <summary>Nothing to set.</summary>
    public static ConstructionModel None { get; } = new(default, default, default, false);
}

/// <summary>What a constructor's parameter is given.</summary>
/// <param name="Member">The member on the wire whose value it is, or null for a default.</param>
/// <param name="TypeInCode">The parameter's C# type, which keeps a default from choosing another constructor; null where the front end does not know it.</param>
/// <param name="DefaultInCode">C# for the default value that is written behind the parameter, of its type; null where there is none, or it is null.</param>
public sealed record ConstructorArgument(string? Member, string? TypeInCode, string? DefaultInCode);
