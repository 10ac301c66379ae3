namespace ZmqSchema.Compiler.Model;

/// <summary>An enum and the integer it stands on.</summary>
public sealed record EnumModel(TypeName Name, ScalarKind Underlying, EquatableArray<EnumMember> Members)
{
    /// <summary>Whether a value may be several of them at once.</summary>
    public bool AreFlags { get; init; }
}

/// <summary>One name of an enum; <paramref name="Value"/> is the integer in decimal.</summary>
public sealed record EnumMember(string Name, string Value);
