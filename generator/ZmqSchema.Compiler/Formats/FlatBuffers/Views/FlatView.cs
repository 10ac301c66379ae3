using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.FlatBuffers;

/// <summary>The view of a table: what its members are called.</summary>
/// <param name="Fields">Of each slot, in their order; null for a member that not everyone who sees the message can see.</param>
/// <param name="Payloads">Of each payload.</param>
/// <param name="Table">The field that holds the table.</param>
/// <param name="ToMessage">The method that unpacks it.</param>
/// <param name="TryCreate">The method that lays it over a body.</param>
/// <param name="TryCreateSizePrefixed">The method that lays it over a body with its size before it.</param>
/// <param name="Verify">The method that looks at all of it.</param>
internal sealed record FlatView(
    EquatableArray<FlatViewField?> Fields, EquatableArray<ViewPayload> Payloads,
    string Table, string ToMessage, string TryCreate, string TryCreateSizePrefixed, string Verify);

/// <summary>What a view has for a field. What does not apply to its kind is null.</summary>
/// <param name="Value">The field itself.</param>
/// <param name="String">A string as a string.</param>
/// <param name="Has">Whether it is there, where the value cannot say.</param>
/// <param name="Entry">The view of a dictionary's entry.</param>
/// <param name="ByKey">Finds an element of a sorted vector.</param>
/// <param name="Nested">Bytes as the buffer that they are.</param>
/// <param name="Access">Who sees it.</param>
internal sealed record FlatViewField(string Value, string? String, string? Has, string? Entry, string? ByKey, string? Nested, string Access);
