using ZmqSchema.Compiler.Declarations;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Linking;

/// <summary>
/// What a project's messages hold of other assemblies' schemas, directly and further in. The others stay out: a project that holds none of
/// them need not know their names. Of a struct or a union whoever holds it there comes along: that says which codecs it has.
/// </summary>
internal static class ForeignPieces
{
    public static MessageModel[] Of(EquatableArray<MessageModel> foreign, IReadOnlyList<MessageDeclaration> declared, IReadOnlyList<MessageModel> emitted)
    {
        if (foreign.Count == 0)
            return [];

        // What the project declares itself hides another assembly's.
        var own = new HashSet<TypeName>(declared.Select(d => d.Name).Concat(emitted.Select(m => m.Name)));
        var known = foreign.Where(m => !own.Contains(m.Name)).ToDictionary(m => m.Name);
        var holders = known.Values.SelectMany(holder => Held(holder).Select(held => (Held: held, Holder: holder.Name))).ToLookup(h => h.Held, h => h.Holder);
        var pieces = new List<MessageModel>();
        var open = new Stack<TypeName>(declared.SelectMany(d => d.Fields.SelectMany(f => Names(f.Type))).Concat(emitted.SelectMany(Held)));
        while (open.Count > 0)
        {
            var name = open.Pop();
            if (!known.TryGetValue(name, out var piece))
                continue;

            known.Remove(name);
            pieces.Add(piece);
            foreach (var held in Held(piece).Concat(piece.Role is MessageRole.Part ? holders[piece.Name] : []))
                open.Push(held);
        }

        return [.. pieces];
    }

    private static IEnumerable<TypeName> Held(MessageModel message) =>
        message.Fields.Select(f => f.Type).Concat(message.Cases.Select(c => c.Type)).SelectMany(Names);

    private static IEnumerable<TypeName> Names(FieldType type) => MessageCatalog.NestedNames(type);
}
