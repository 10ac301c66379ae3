using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.CapnProto;

/// <summary>The view of a struct: what it is called, and its members.</summary>
/// <param name="Name">The view's own name.</param>
/// <param name="Fields">Of each slot, in their order; null for a member that not everyone who sees the message can see. None of a union.</param>
/// <param name="Payloads">Of each payload.</param>
/// <param name="Held">The views of the messages that it holds.</param>
/// <param name="Struct">The field that holds the struct.</param>
/// <param name="ToMessage">The method that unpacks it.</param>
/// <param name="TryCreate">The method that lays it over a body.</param>
/// <param name="Verify">The method that looks at all of it.</param>
internal sealed record CapnProtoView(
    string Name, EquatableArray<CapnProtoViewField?> Fields, EquatableArray<ViewPayload> Payloads, EquatableArray<CapnProtoHeldView> Held,
    string Struct, string ToMessage, string TryCreate, string Verify);

/// <summary>What a view has for a field. What does not apply to its kind is null.</summary>
/// <param name="Value">The field itself.</param>
/// <param name="String">A text as a string.</param>
/// <param name="Has">Whether it is there, where the value cannot say.</param>
/// <param name="Entry">The view of a dictionary's entry.</param>
/// <param name="Access">Who sees it.</param>
internal sealed record CapnProtoViewField(string Value, string? String, string? Has, string? Entry, string Access);

/// <summary>The view of a message that another holds.</summary>
/// <param name="Message">The message.</param>
/// <param name="InCode">Its view, as C# understands it anywhere.</param>
internal sealed record CapnProtoHeldView(TypeName Message, string InCode);
