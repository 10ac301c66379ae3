using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Formats.FlatBuffers;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.CapnProto;

/// <summary>Gives views and their members their names. A field is called what it is called in the message; what is added gives way.</summary>
internal sealed class CapnProtoViewNames
{
    /// <summary>What holds the struct in a view whose members are not the user's.</summary>
    public const string Struct = "__struct";

    private readonly FreeNames _names;

    private CapnProtoViewNames(string view) => _names = new(view);

    /// <summary>The view of a message, union or case; of what a schema calls <c>Telemetry</c>, <c>TelemetryCapnProtoView</c>.</summary>
    public static TypeName ViewOf(MessageModel message) => message.IsFromSchema
        ? ViewNames.Renamed(message.Name, FlatNames.DeclaredName(message.Name, message.Shape.IsUnion) + ViewNames.SuffixOf(message, WireFormat.CapnProto))
        : ViewNames.Of(message, WireFormat.CapnProto);

    /// <summary>The names of a view's members.</summary>
    public static CapnProtoView Of(MessageModel message, CapnProtoLayout layout, MessageCatalog catalog)
    {
        var view = ViewOf(message).Name;
        var names = new CapnProtoViewNames(view);
        var hidden = message.Shape.HiddenMembers;

        // Fields first, all of them: nothing that is added may take a name away.
        var values = layout.Slots.Select(s => hidden.Contains(s.Field.Name) && !message.IsFromSchema ? null : names.Free(s.Field.Name)).ToArray();
        var payloads = message.Payloads.Select(p => names.Free(p.Name)).ToArray();
        return new(
            view,
            layout.Slots.Select((s, i) => values[i] is { } value ? names.Field(s.Field, value, hidden.Contains(s.Field.Name) ? "internal" : "public") : null).ToEquatableArray(),
            message.Payloads.Select((p, i) => new ViewPayload(payloads[i], p.IsShaped ? names.Free($"Get{p.Name}Tensor") : null)).ToEquatableArray(),
            catalog.HeldBy(message).Select(h => new CapnProtoHeldView(h.Message.Name, ViewOf(h.Message).InCode)).Distinct().ToEquatableArray(),
            names.Free(Struct), names.Free("ToMessage"), names.Free("TryCreate"), names.Free("Verify"));
    }

    /// <summary>The names of an entry's key or value in the view of the entry.</summary>
    public static CapnProtoViewField Entry(string view, FieldModel field) => new CapnProtoViewNames(view).Field(field, field.Name, "public");

    private CapnProtoViewField Field(FieldModel field, string value, string access) => new(
        value,
        field.Type is FieldType.Text ? Free(field.Name + "String") : null,
        CanBeAbsent(field) ? Free("Has" + field.Name) : null,
        HoldsEntries(field.Type) ? Free(field.Name + "Entry") : null,
        access);

    // Of what else is absent, the value says it: null of what may be null, no case of a union.
    private static bool CanBeAbsent(FieldModel field) => field.Type switch
    {
        FieldType.Nested or FieldType.Optional { Value: FieldType.Nested or FieldType.Vector } => true,
        FieldType.Text or FieldType.Vector or FieldType.Map => field is { IsNullable: true, Default: null },
        _ => false,
    };

    private static bool HoldsEntries(FieldType type) => type switch
    {
        FieldType.Map => true,
        FieldType.Vector vector => HoldsEntries(vector.Element),
        FieldType.Optional optional => HoldsEntries(optional.Value),
        _ => false,
    };

    private string Free(string name) => _names.Take(name);
}
