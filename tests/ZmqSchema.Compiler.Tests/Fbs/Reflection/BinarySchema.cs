using System.Globalization;

namespace ZmqSchema.Compiler.Tests.Fbs.Reflection;

/// <summary>What flatc's binary schema says, in lines: a type each, sorted by name.</summary>
/// <remarks>The slots are those of reflection.fbs in 2.0.8.</remarks>
internal static class BinarySchema
{
    private static readonly string[] Scalars = ["none", "utype", "bool", "byte", "ubyte", "short", "ushort", "int", "uint", "long", "ulong", "float", "double"];

    public static IReadOnlyList<string> Describe(byte[] buffer)
    {
        var schema = BufferTable.Root(buffer);
        var objects = schema.Tables(0);
        var enums = schema.Tables(1);
        string[] lines =
        [
            .. objects.SelectMany(o => DescribeObject(o, objects, enums)),
            .. enums.SelectMany(e => DescribeEnum(e, objects, enums)),
            .. schema.Tables(5).SelectMany(DescribeService),
            $"file {schema.Text(2)} {schema.Text(3)} {schema.Table(4)?.Text(0)}",
        ];
        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> DescribeObject(BufferTable type, IReadOnlyList<BufferTable> objects, IReadOnlyList<BufferTable> enums)
    {
        var name = type.Text(0);
        var isStruct = type.Bool(2);
        yield return isStruct
            ? $"struct {name} size {type.Int(4)} align {type.Int(3)} {Attributes(type, 5)} {Doc(type, 6)}"
            : $"table {name} {Attributes(type, 5)} {Doc(type, 6)}";
        foreach (var field in type.Tables(1))
        {
            var typeOf = field.Table(1)!.Value;
            var isFloat = typeOf.Byte(0) is 11 or 12;
            var isOptional = field.Bool(11);
            var number = isFloat
                ? Real(typeOf.Byte(0) == 11 ? (float)field.Double(5) : field.Double(5))
                : field.Long(4).ToString(CultureInfo.InvariantCulture);
            yield return $"{name}.{field.Text(0)} id {field.UShort(2)} at {field.UShort(3)} pad {field.UShort(12)} {TypeOf(typeOf, objects, enums)} "
                + $"= {(isOptional || typeOf.Byte(0) > 12 ? "-" : number)}{Flag("optional", isOptional)}{Flag("required", field.Bool(7))}"
                + $"{Flag("key", field.Bool(8))}{Flag("deprecated", field.Bool(6))} {Attributes(field, 9)} {Doc(field, 10)}";
        }
    }

    private static IEnumerable<string> DescribeEnum(BufferTable type, IReadOnlyList<BufferTable> objects, IReadOnlyList<BufferTable> enums)
    {
        var name = type.Text(0);
        yield return $"{(type.Bool(2) ? "union" : "enum")} {name} {Scalars[type.Table(3)!.Value.Byte(0)]} {Attributes(type, 4)} {Doc(type, 5)}";
        foreach (var value in type.Tables(1))
        {
            var typeOf = value.Table(3) is { } union && union.Byte(0) != 0 ? TypeOf(union, objects, enums) : "-";
            yield return $"{name}.{value.Text(0)} = {value.Long(1)} {typeOf} {Doc(value, 4)}";
        }
    }

    private static IEnumerable<string> DescribeService(BufferTable service)
    {
        yield return $"service {service.Text(0)} {Attributes(service, 2)} {Doc(service, 3)}";
        foreach (var call in service.Tables(1))
            yield return $"{service.Text(0)}.{call.Text(0)} {call.Table(1)!.Value.Text(0)} {call.Table(2)!.Value.Text(0)} {Attributes(call, 3)} {Doc(call, 4)}";
    }

    private static string TypeOf(BufferTable type, IReadOnlyList<BufferTable> objects, IReadOnlyList<BufferTable> enums)
    {
        var index = type.Int(2, -1);
        return type.Byte(0) switch
        {
            14 => $"[{Simple(type.Byte(1), index, objects, enums)}]",
            17 => $"[{Simple(type.Byte(1), index, objects, enums)}:{type.UShort(3)}]",
            var kind => Simple(kind, index, objects, enums),
        };
    }

    private static string Simple(int kind, int index, IReadOnlyList<BufferTable> objects, IReadOnlyList<BufferTable> enums) => kind switch
    {
        13 => "string",
        15 => objects[index].Text(0)!,
        16 => enums[index].Text(0)!,
        _ => Scalars[kind] + (index >= 0 ? ":" + enums[index].Text(0) : ""),
    };

    private static string Attributes(BufferTable of, int slot) =>
        "(" + string.Join(",", of.Tables(slot).Select(a => $"{a.Text(0)}={a.Text(1)}").Order(StringComparer.Ordinal)) + ")";

    private static string Doc(BufferTable of, int slot) => string.Join("|", of.Texts(slot));

    private static string Flag(string name, bool isSet) => isSet ? " " + name : "";

    public static string Real(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
