using ZmqSchema.Compiler.Formats.FlatBuffers;
using ZmqSchema.Compiler.Linking.Fbs.Rules;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>
/// Checks that the fields of a table or struct do not give C# the same name twice. A property shares its name with nothing; methods may,
/// because their arguments differ.
/// </summary>
internal static class CSharpMembers
{
    public static void Check(LinkScope scope, RecordSymbol record, int at, bool isRoot)
    {
        var known = Fixed(record, isRoot).ToLookup(m => m.Name, m => (m.IsProperty, Owner: "every table or struct"));
        var members = known.ToDictionary(k => k.Key, k => k.ToList());
        if (known.Contains(record.Name))
            scope.Report(FieldRules.MembersHaveNamesOfTheirOwn, at, record.TypeName.FullName, record.Name, "a member of every table or struct");
        foreach (var field in record.Fields.Where(f => !f.IsDeprecated))
        {
            if (FindTaken(record, field, members) is var (name, owner))
                Report(scope, record, field, name, owner);
            foreach (var member in Of(record, field))
            {
                if (!members.TryGetValue(member.Name, out var owners))
                    members.Add(member.Name, owners = []);
                owners.Add((member.IsProperty, $"'{record.TypeName}.{field.Name}'"));
            }
        }

        CheckArguments(scope, record);
    }

    private static (string Name, string Owner)? FindTaken(
        RecordSymbol record, FieldSymbol field, Dictionary<string, List<(bool IsProperty, string Owner)>> members)
    {
        var own = new HashSet<string>();
        foreach (var (name, isProperty) in Of(record, field))
        {
            if (!own.Add(name))
                return (name, "a string among the cases of its union");
            if (name == record.Name)
                return (name, "the type itself");
            if (isProperty && name == FlatcNames.ObjectClass(record.TypeName).Name)
                return (name, "the class of the object API");
            if (!members.TryGetValue(name, out var owners))
                continue;
            if (owners.Where(o => o.IsProperty || isProperty).Select(o => o.Owner).FirstOrDefault() is { } owner)
                return (name, owner);
        }

        return null;
    }

    // One name is enough, and flatc's own rules on names come first.
    private static void Report(LinkScope scope, RecordSymbol record, FieldSymbol field, string name, string owner)
    {
        if (!scope.HasFinding(field.At))
            scope.Report(FieldRules.MembersHaveNamesOfTheirOwn, field.At, $"{record.TypeName}.{field.Name}", name, owner);
    }

    // Of CreateXxx: a name:string and a nameOffset:int are called the same there.
    private static void CheckArguments(LinkScope scope, RecordSymbol record)
    {
        var seen = new Dictionary<string, FieldSymbol>();
        foreach (var field in record.Fields.Where(f => !f.IsDeprecated))
        {
            foreach (var argument in record.IsStruct ? ArgumentsInStruct(field, "") : [Argument(field)])
            {
                if (seen.TryGetValue(argument, out var other) && other != field)
                    Report(scope, record, field, argument, $"'{record.TypeName}.{other.Name}'");
                seen[argument] = field;
            }
        }
    }

    private static string Argument(FieldSymbol field) => field.Name + (field.Type.IsScalar || field.Type.IsStruct ? "" : "Offset");

    private static IEnumerable<string> ArgumentsInStruct(FieldSymbol field, string prefix) => Element(field.Type) is SymbolType.Record { Symbol: var inner }
        ? inner.Fields.SelectMany(f => ArgumentsInStruct(f, $"{prefix}{field.Name}_"))
        : [prefix + FlatcNames.Member(field.Name)];

    private static IEnumerable<(string Name, bool IsProperty)> Fixed(RecordSymbol record, bool isRoot)
    {
        string[] methods = ["__init", "__assign", "UnPack", "UnPackTo", "Pack", $"Create{record.Name}"];
        string[] ofTables =
        [
            "ValidateVersion", "__lookup_by_key",
            $"GetRootAs{record.Name}", $"Start{record.Name}", $"End{record.Name}", $"CreateSortedVectorOf{record.Name}",
        ];
        string[] ofRoots =
        [
            "SerializeToBinary", "DeserializeFromBinary",
            $"Verify{record.Name}", $"{record.Name}BufferHasIdentifier", $"Finish{record.Name}Buffer", $"FinishSizePrefixed{record.Name}Buffer",
        ];
        return new[] { ("__p", true), ("ByteBuffer", true) }
            .Concat(methods.Concat(record.IsStruct ? [] : ofTables).Concat(isRoot ? ofRoots : []).Select(m => (m, false)));
    }

    private static IEnumerable<(string Name, bool IsProperty)> Of(RecordSymbol record, FieldSymbol field)
    {
        var member = FlatcNames.Member(field.Name);
        var property = FlatcNames.Property(record.Name, field.Name);
        var element = Element(field.Type);
        var isVector = field.Type is SymbolType.Vector;
        yield return (property, field.Type is not (SymbolType.Vector or SymbolType.FixedArray or SymbolType.Union { Symbol.Message: null }));
        if (isVector)
            yield return (property + "Length", true);

        var methods = new List<string>();
        if (!record.IsStruct)
            methods.Add($"Add{member}");
        if (element.IsScalar)
            methods.Add($"Mutate{member}");
        if (isVector)
            methods.AddRange([$"Create{member}Vector", $"Create{member}VectorBlock", $"Start{member}Vector"]);
        if (element is SymbolType.Record { Symbol: { IsStruct: false, Key: not null } } && isVector)
            methods.Add($"{member}ByKey");
        if (field.Type is SymbolType.Text || (isVector && element.IsScalar))
            methods.AddRange([$"Get{member}Bytes", $"Get{member}Array"]);
        if (field.NestedRoot is { } nested)
            methods.Add($"Get{member}As{nested.Name}");
        if (element is SymbolType.Union { Symbol: var union })
            methods.AddRange(OfCases(union, property, member, isVector));
        foreach (var method in methods)
            yield return (method, false);
    }

    // All strings share one method, and one that is called String has no other. Of vectors the caller says which table he wants.
    private static IEnumerable<string> OfCases(EnumSymbol union, string property, string member, bool isVector)
    {
        var asString = $"{member}AsString";
        if (union.Values.Any(v => v.Type is SymbolType.Text))
            yield return asString;
        foreach (var value in union.Values.Where(v => isVector ? v.Type is SymbolType.Record { Message: not null } : v.Type is not null))
        {
            if (!(value.Type is SymbolType.Text && $"{property}As{value.Name}" == asString))
                yield return $"{property}As{value.Name}";
        }
    }

    private static SymbolType Element(SymbolType type) => type switch
    {
        SymbolType.Vector it => it.Element,
        SymbolType.FixedArray it => it.Element,
        _ => type,
    };
}
