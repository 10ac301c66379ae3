using ZmqSchema.Compiler.Fbs.Declarations;
using ZmqSchema.Compiler.Linking.Fbs.Rules;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>Links services.</summary>
internal sealed class ServiceLinker(LinkScope scope, TypeResolver types, AttributeReader attributes)
{
    public LinkedService Link(SchemaItem.Service declaration)
    {
        if (!scope.Symbols.Services.Add(scope.FullName(declaration.Name)))
            scope.Report(TypeRules.ServicesAreUnique, declaration.At, scope.FullName(declaration.Name));

        var said = attributes.Read(declaration.Attributes);
        var calls = new List<LinkedCall>();
        var names = new HashSet<string>();
        foreach (var call in declaration.Calls)
        {
            var subject = scope.FullName($"{declaration.Name}.{call.Name}");
            if (!names.Add(call.Name))
                scope.Report(TypeRules.MethodsAreUnique, call.At, subject);
            var attributesOfCall = attributes.Read(call.Attributes);
            if (Table(call.Request, subject) is { } request && Table(call.Response, subject) is { } response)
                calls.Add(new(call, request, response, attributesOfCall));
        }

        return new(declaration, scope.Namespace, calls, said);
    }

    private RecordSymbol? Table(TypeReference.Named reference, string subject)
    {
        if (types.Resolve(reference) is SymbolType.Record { Symbol.IsStruct: false } record)
            return record.Symbol;
        scope.Report(TypeRules.MethodsTakeTables, reference.At, subject, reference.Name);
        return null;
    }
}

/// <summary>A service as written, and what its methods became.</summary>
internal sealed record LinkedService(SchemaItem.Service Declaration, string Namespace, List<LinkedCall> Calls, AttributeList Attributes);

/// <summary>A method as written, and its tables.</summary>
internal sealed record LinkedCall(CallDeclaration Declaration, RecordSymbol Request, RecordSymbol Response, AttributeList Attributes);
