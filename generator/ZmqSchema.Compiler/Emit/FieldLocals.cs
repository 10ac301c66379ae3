using System.Globalization;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Emit;

/// <summary>The locals that fields are read into, in formats where fields may be absent: what they begin with, and what becomes of them then.</summary>
/// <param name="forms">The forms of the format.</param>
internal sealed class FieldLocals(ValueForms forms)
{
    /// <summary>Declares each with what it is when absent, as far as that costs nothing.</summary>
    public static void Declare(CodeWriter code, MessageModel message)
    {
        for (var i = 0; i < message.Fields.Count; i++)
        {
            var field = message.Fields[i];
            code.Line(field.Type is FieldType.Vector { Kind: SequenceKind.FixedBuffer } buffer
                ? $"var field{i} = new {CSharpTypes.Of(buffer.Element)}[{buffer.Length}];"
                : $"{CSharpTypes.Of(field)} field{i} = {Default(field)};");
        }
    }

    /// <summary>Gives those that are still null what an absent field is: empty. Expects <c>source</c>, whose <c>Fails</c> says of which member.</summary>
    public void FillAbsent(CodeWriter code, MessageModel message)
    {
        for (var i = 0; i < message.Fields.Count; i++)
        {
            if (message.Fields[i] is { IsNullable: false } field && Absent(field, $"field{i}") is { } absent)
                code.Line(absent);
        }
    }

    /// <summary>Bytes of what a message becomes beside the values of its fields: its object, and what absent lists and dictionaries are.</summary>
    public static string Cost(MessageModel message)
    {
        var empty = message.Fields.Where(f => !f.IsNullable).Sum(f => f.Type switch
        {
            FieldType.Vector { Kind: SequenceKind.List } => 32,
            FieldType.Map => 80,
            FieldType.Union { MayHoldNothing: true } => 32,
            _ => 0,
        });
        return message.Shape.IsValueType
            ? $"{empty}"
            : string.Join(" + ", message.Fields.Where(f => !FixedBufferEmitter.IsBuffer(f.Type))
                .Select(f => $"global::System.Runtime.CompilerServices.Unsafe.SizeOf<{CSharpTypes.Of(f.Type)}>()").Prepend($"{empty + 24}"));
    }

    private string? Absent(FieldModel field, string local) => field.Type switch
    {
        FieldType.Text => $"{local} ??= \"\";",
        FieldType.Vector { Kind: SequenceKind.Array } vector => $"{local} ??= global::System.Array.Empty<{CSharpTypes.Of(vector.Element)}>();",
        FieldType.Vector { Kind: SequenceKind.List } or FieldType.Map => $"{local} ??= new {CSharpTypes.Of(field.Type)}();",
        FieldType.Vector { Kind: SequenceKind.ImmutableArray } =>
            $"{local} = {local}.IsDefault ? {CSharpTypes.Of(field.Type)}.Empty : {local};",
        FieldType.Union { MayHoldNothing: true } => $"{local} ??= new {CSharpTypes.Of(field.Type)}();",
        FieldType.Nested when field.IsMadeWhenAbsent => $$"""
            if ({{local}} is null && !{{forms.Of(field)}}.TryMake(ref source, out {{local}}))
                return source.Fails({{Spelling.Literal(field.Name)}});
            """,
        _ => null,
    };

    private static string Default(FieldModel field) => (field.Default, field.Type) switch
    {
        (FieldDefault.Integer value, FieldType.Scalar { Kind: ScalarKind.Boolean }) => value.Decimal == "0" ? "false" : "true",
        (FieldDefault.Integer value, _) => $"unchecked(({CSharpTypes.Of(field.Type)})({value.Decimal}))",
        (FieldDefault.Real value, _) =>
            $"({CSharpTypes.Of(field.Type)})global::System.BitConverter.Int64BitsToDouble({value.Bits.ToString(CultureInfo.InvariantCulture)})",
        (FieldDefault.Text value, _) => Spelling.Literal(value.Value),
        _ => "default!",
    };
}
