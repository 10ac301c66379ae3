using ZmqSchema.Compiler.Formats.FlatBuffers;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.CapnProto;

/// <summary>
/// Ordinals of a struct's fields: the numbers from 1 as ordinals from 0. Deprecated fields of a schema count, and the number in front of a
/// union's does not, where FlatBuffers has the union's type there.
/// </summary>
internal static class CapnProtoOrdinals
{
    /// <summary>All fields that have room, in the order of their ordinals.</summary>
    public static FieldModel[] Of(MessageModel message) =>
        [.. message.Fields.Concat(message.DeprecatedFields).OrderBy(f => f.Number)];

    /// <summary>The numbers below the greatest that no field has, though one must: its room would be another's.</summary>
    public static IEnumerable<int> Missing(MessageModel message)
    {
        var hasTypes = message.IsFromSchema || (message.IsNumbered && message.Has(WireFormat.FlatBuffers));
        var next = 1;
        foreach (var field in Of(message))
        {
            for (; next < field.Number; next++)
            {
                if (next != field.Number - 1 || !hasTypes || !FlatIds.TakesTwo(field.Type))
                    yield return next;
            }

            next = field.Number + 1;
        }
    }
}
