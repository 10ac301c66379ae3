namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for where it sees <c>init</c>.</summary>
[Microsoft.CodeAnalysis.Embedded]
internal static class IsExternalInit;
