namespace ZmqSchema.Compiler.Emit;

/// <summary>One file of emitted code.</summary>
/// <param name="HintName">Its name, unique ignoring case.</param>
/// <param name="Text">Its text.</param>
public sealed record EmittedFile(string HintName, string Text);
