using System.Reflection;
using System.Text.RegularExpressions;
using Google.FlatBuffers;

namespace ZmqSchema.Conformance.Tests.Values;

/// <summary>A table of a schema file: its object class, which is a message, and the accessors that flatc's users know, on Google's run-time library.</summary>
public sealed class SchemaTable
{
    private readonly Type _accessor;

    private SchemaTable(Type type)
    {
        Type = type;
        _accessor = type.Assembly.GetType(type.FullName![..^1])!;
        Name = _accessor.FullName!;
        Schema = (MessageSchema)Static(nameof(SchemaOf)).Invoke(null, [])!;
        File = Directory.EnumerateFiles(Path.Combine(Repository.Root, "schemas", "fbs"), "*.fbs", SearchOption.AllDirectories)
            .Concat(Directory.Exists(Foxglove) ? Directory.EnumerateFiles(Foxglove, "*.fbs") : []).Order(StringComparer.Ordinal).First(Declares);
    }

    // Those of mixed.fbs hold messages of C#, of which flatc knows nothing: CartTests are about them.
    private static bool IsFlatcs(Type type) => type.Namespace != "Corpus.Mixed";

    /// <summary>Foxglove's schemas, which stand beside the repository where there is a copy.</summary>
    public static string Foxglove { get; } = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "corpus", "foxglove"));

    /// <summary>All tables of the schemas that the project compiles, by their full names.</summary>
    public static IReadOnlyDictionary<string, SchemaTable> All { get; } = typeof(SchemaTable).Assembly.GetTypes()
        .Where(t => t.IsClass && !MessageType.IsMessage(t) && t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IZmqMessage<>)))
        .Where(t => t.Name.EndsWith('T') && typeof(IFlatbufferObject).IsAssignableFrom(t.Assembly.GetType(t.FullName![..^1])))
        .Where(IsFlatcs).Select(t => new SchemaTable(t)).OrderBy(t => t.Name, StringComparer.Ordinal).ToDictionary(t => t.Name);

    public static TheoryData<string> Own => [.. All.Values.Where(t => !t.IsFoxglove).Select(t => t.Name)];

    /// <summary>Foxglove's, or a word in their place where they are not here: a theory without data fails.</summary>
    public static TheoryData<string> OfFoxglove => All.Values.Any(t => t.IsFoxglove) ? [.. All.Values.Where(t => t.IsFoxglove).Select(t => t.Name)] : ["none"];

    public string Name { get; }

    /// <summary>The object class.</summary>
    public Type Type { get; }

    public MessageSchema Schema { get; }

    /// <summary>The file that declares it.</summary>
    public string File { get; }

    public bool IsFoxglove => File.StartsWith(Foxglove, StringComparison.Ordinal);

    public static SchemaTable Find(string name)
    {
        Assert.SkipWhen(name == "none", $"{Foxglove} is not on this machine");
        return All[name];
    }

    /// <summary>The table that Google's builder writes of an object.</summary>
    public byte[] Build(object message)
    {
        var builder = new FlatBufferBuilder(64);
        var offset = Invoke(_accessor, "Pack", [typeof(FlatBufferBuilder), Type], null, builder, message)!;
        builder.Finish((int)offset.GetType().GetField("Value")!.GetValue(offset)!);
        return builder.SizedByteArray();
    }

    /// <summary>The object that Google's library reads out of a buffer.</summary>
    public object Read(byte[] buffer) =>
        Invoke(_accessor, "UnPack", [], Invoke(_accessor, $"GetRootAs{_accessor.Name}", [typeof(ByteBuffer)], null, new ByteBuffer(buffer)))!;

    /// <summary>Whether Google's verifier takes a buffer.</summary>
    public bool Verify(byte[] buffer)
    {
        var verify = _accessor.Assembly.GetType($"{Name}Verify")!.GetMethod("Verify", BindingFlags.Static | BindingFlags.Public)!.CreateDelegate<VerifyTableAction>();
        return new Verifier(new ByteBuffer(buffer)).VerifyBuffer(null, false, verify);
    }

    public override string ToString() => Name;

    private static object? Invoke(Type type, string name, Type[] parameters, object? target, params object[] arguments) =>
        type.GetMethod(name, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance, parameters)!.Invoke(target, arguments);

    private bool Declares(string file)
    {
        var text = System.IO.File.ReadAllText(file);
        var @namespace = _accessor.Namespace is { } name ? $@"namespace\s+{Regex.Escape(name)}\s*;" : "";
        return Regex.IsMatch(text, @namespace) && Regex.IsMatch(text, $@"^table\s+{_accessor.Name}\b", RegexOptions.Multiline);
    }

    private MethodInfo Static(string name) => typeof(SchemaTable).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(Type);

    private static MessageSchema SchemaOf<T>() where T : IZmqMessage<T> => T.Schema;
}
