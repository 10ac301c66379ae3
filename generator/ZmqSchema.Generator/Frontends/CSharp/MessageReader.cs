using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ZmqSchema.Compiler.Declarations;
using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;
using ZmqSchema.Generator.Frontends.CSharp.Rules;

namespace ZmqSchema.Generator.Frontends.CSharp;

/// <summary>Reads one attributed type into a declaration.</summary>
internal sealed class MessageReader(INamedTypeSymbol symbol, ForeignMessages foreign)
{
    private readonly TypeName _name = Symbols.NameOf(symbol);
    private readonly List<Finding> _findings = [];

    public MessageDeclaration Read()
    {
        _findings.AddRange(TypeRules.Check(symbol, _name));
        return symbol.IsUnion() ? ReadUnion() : ReadFields();
    }

    private MessageDeclaration ReadUnion()
    {
        _findings.AddRange(AttributesAreOnMembers.Check(symbol, _name.FullName));
        var union = Declaration([], [], ReadShape(Member.Of(symbol), [], null));
        return union with { Documentation = DocumentationReader.Read(symbol, []), Cases = symbol.Cases().Select(c => new MessageReader(c, foreign).ReadCase(union)).ToEquatableArray() };
    }

    private MessageDeclaration ReadCase(MessageDeclaration union)
    {
        _findings.AddRange(TypeRules.CheckCase(symbol, _name));
        return ReadFields() with { Naming = union.Naming, IsMessagePackArray = union.IsMessagePackArray };
    }

    private MessageDeclaration ReadFields()
    {
        _findings.AddRange(AttributesAreOnMembers.Check(symbol, _name.FullName));

        var members = Member.Of(symbol);
        var constructor = ConstructionFinder.FindConstructor(symbol, members);
        var wanted = members.Where(m => m.IsWanted(ConstructionFinder.Sets(constructor, m, members))).ToArray();
        var fields = new List<FieldDeclaration>();
        var payloads = new List<PayloadDeclaration>();
        foreach (var member in wanted)
            ReadMember(member, constructor is null || ConstructionFinder.Sets(constructor, member, members), fields, payloads);
        foreach (var ignored in members.Where(m => m.IsIgnored))
            _findings.AddRange(MemberRules.Check(ignored, $"{_name.FullName}.{ignored.Name}", isConstructed: false));

        var onWire = new HashSet<string>(fields.Select(f => f.Name).Concat(payloads.Select(p => p.Name)));
        return Declaration(fields, payloads, ReadShape(members, onWire, constructor)) with
        {
            Documentation = DocumentationReader.Read(symbol, members.Where(m => onWire.Contains(m.Name))),
        };
    }

    private MessageDeclaration Declaration(List<FieldDeclaration> fields, List<PayloadDeclaration> payloads, TypeShape shape)
    {
        var attribute = symbol.Find(Attributes.Message);
        return new(
            _name,
            attribute?.Named("Name") as string,
            attribute?.Named("Topic") as string,
            (attribute?.Many() ?? []).Select(f => (WireFormat)f).ToEquatableArray(),
            attribute?.Named("ByteOrder") is 1,
            attribute?.Named("Naming") is int naming ? (FieldNaming)naming : default,
            fields.ToEquatableArray(),
            payloads.ToEquatableArray(),
            (symbol.Find(Attributes.Reserved)?.Many() ?? []).ToEquatableArray(),
            shape,
            IsForeign: false,
            _findings.ToEquatableArray()) { IsMessage = attribute is not null, IsMessagePackArray = attribute?.Named("MessagePackLayout") is 1 };
    }

    private void ReadMember(Member member, bool isConstructed, List<FieldDeclaration> fields, List<PayloadDeclaration> payloads)
    {
        var subject = $"{_name.FullName}.{member.Name}";
        var findings = MemberRules.Check(member, subject, isConstructed).ToArray();
        _findings.AddRange(findings);
        if (findings.Any(f => f.Rule.Severity is Severity.Error))
            return;

        var field = member.Attributes.Find(Attributes.Field);
        var wireName = field?.Named("Name") as string;
        if (member.Attributes.Find(Attributes.Payload) is { } payload)
        {
            var element = ((INamedTypeSymbol)member.Type).TypeArguments[0];
            var type = FieldTypeReader.Read(element, member.Symbol);
            foreign.Note(element);
            payloads.Add(new(
                member.Name,
                wireName,
                element.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
                type?.Words ?? element.PlainName(),
                type,
                payload.Named("Shape") as string) { DType = payload.Named("DType") as string });
            return;
        }

        foreign.Note(member.Type);
        fields.Add(new(
            member.Name,
            MemberRules.TypeOf(member)!,
            field?.FirstInt(),
            wireName,
            member.Attributes.Find(Attributes.FixedLength)?.FirstInt() ?? 0,
            member.Attributes.Find(Attributes.FieldOffset)?.FirstInt() ?? -1)
        {
            IsNullable = FieldTypeReader.IsNullable(member.Type),
            Encoding = field?.Named("Encoding") is int encoding ? (IntegerEncoding)encoding : default,
        });
    }

    private TypeShape ReadShape(IReadOnlyList<Member> members, HashSet<string> onWire, IMethodSymbol? constructor)
    {
        var scope = (INamespaceOrTypeSymbol?)symbol.ContainingType ?? symbol.ContainingNamespace;
        return new(
            (symbol.IsValueType, symbol.IsRecord) switch
            {
                (true, true) => MessageKind.RecordStruct,
                (true, false) => MessageKind.Struct,
                (false, true) => MessageKind.Record,
                _ => MessageKind.Class,
            },
            symbol.WithContainers().Skip(1).Reverse().Select(Symbols.PartHeader).ToEquatableArray(),
            symbol.GetMembers().Select(m => m.Name).Append(symbol.Name).Where(MemberNames.AreGenerated).Distinct().OrderBy(n => n, StringComparer.Ordinal).ToEquatableArray(),
            members.Where(m => onWire.Contains(m.Name) && m.Symbol.DeclaredAccessibility is not Accessibility.Public).Select(m => m.Name).ToEquatableArray(),
            ReadStorage(onWire),
            ReadWrittenLayout(),
            constructor is null ? ConstructionModel.None : ConstructionFinder.Describe(constructor, members, onWire),
            ViewNames.Suffixes.Where(s => scope.GetTypeMembers(symbol.Name + s).Any()).ToEquatableArray(),
            SyntaxFacts.GetText(symbol.DeclaredAccessibility),
            symbol.Locations.Any(l => l.IsInSource) ? null : ConstantOf("PythonFormat"),
            symbol.IsUnion());
    }

    private EquatableArray<string> ReadStorage(HashSet<string> onWire)
    {
        // The runtime orders the fields of a class as it likes, unless told.
        if (!symbol.IsValueType && symbol.Find(Attributes.StructLayout) is null)
            return default;

        var stored = symbol.GetMembers().OfType<IFieldSymbol>().Where(f => !f.IsStatic).Select(MemberOf).ToArray();
        return stored.All(onWire.Contains) ? stored.ToEquatableArray() : default;
    }

    // Metadata does not say which property a backing field belongs to; its name does.
    private static string MemberOf(IFieldSymbol field) =>
        field.AssociatedSymbol?.Name
        ?? (field.Name.StartsWith("<", StringComparison.Ordinal) && field.Name.IndexOf('>') is > 0 and var end ? field.Name.Substring(1, end - 1) : field.Name);

    private WrittenLayout? ReadWrittenLayout()
    {
        if (symbol.Find(Attributes.StructLayout) is not { } layout)
            return null;

        // LayoutKind: Sequential = 0, Explicit = 2, Auto = 3.
        var kind = layout.FirstInt() switch { 2 => WrittenLayoutKind.Explicit, 3 => WrittenLayoutKind.Auto, _ => WrittenLayoutKind.Sequential };
        return new(kind, layout.Named("Pack") as int? ?? 0, layout.Named("Size") as int? ?? 0);
    }

    private string ConstantOf(string name) =>
        symbol.GetMembers(name).OfType<IFieldSymbol>().FirstOrDefault(f => f.HasConstantValue)?.ConstantValue as string ?? "";
}
