using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Formats.CapnProto.Allocation;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.CapnProto;

/// <summary>Emits what looks at all that a view shows, field by field.</summary>
internal static class CapnProtoVerifyEmitter
{
    /// <summary>Emits the method that users call.</summary>
    public static void EmitVerify(CodeWriter code, CapnProtoView names) => code.Line($$"""

        /// <summary>
        /// Looks at all that can be reached from here: once this is true, no property throws, and to walk over all of them takes no more than 64 times as
        /// long as the body is, whatever its pointers share. False of a view that was not created.
        /// </summary>
        public bool {{names.Verify}}() => {{CapnProtoViewEmitter.Views}}.Verify<{{Spelling.Identifier(names.Name)}}>(this.{{names.Struct}});
        """);

    /// <summary>Emits the method that the verifier calls; a check is null where nothing can be wrong.</summary>
    public static void Emit(CodeWriter code, string view, IEnumerable<string?> checks)
    {
        var all = checks.OfType<string>().DefaultIfEmpty("true");
        code.Line().Line($"{Header(view)} =>").Line($"    {string.Join("\n    && ", all)};");
    }

    /// <summary>C# for the method's header.</summary>
    public static string Header(string view) =>
        $"static bool {CapnProtoViewEmitter.Interface(view)}.Verify(ref {CapnProtoEmitter.Room}CapnProtoVerifier verifier, scoped in {CapnProtoViewEmitter.Struct} it)";

    /// <summary>C# for looking at a field, or null where nothing can be wrong with it.</summary>
    public static string? Check(CapnProtoSlot slot, string? entry, CapnProtoViewTypes types)
    {
        var type = CapnProtoViewMembers.Shown(slot.Field.Type);
        var at = $"in it, {slot.Offset}";
        if (slot.Size is not SlotSize.Pointer)
            return CapnProtoViewTypes.IsMemory(type) ? null : $"verifier.Number<{CapnProtoViewMembers.NumberTypes(type)}>({at}, {DefaultBitsOf.Literal(slot.Field)})";
        return type switch
        {
            FieldType.Text => $"verifier.Text({at})",
            FieldType.Nested or FieldType.Union => $"verifier.Struct<{types.View(type)}>({at})",
            FieldType.Vector vector when CapnProtoViewTypes.IsData(vector) => $"verifier.Bytes({at})",
            FieldType.Vector { Length: > 0 } vector => $"verifier.List<{types.Of(type, entry)}>({at}, {vector.Length})",
            FieldType.Vector or FieldType.Map => $"verifier.List<{types.Of(type, entry)}>({at})",
            _ => $"verifier.Value<{CapnProtoViewMembers.NumberTypes(type)}>({at})",
        };
    }
}
