using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Fbs.Rules;

/// <summary>What can be wrong with a schema file before anybody asks what its names mean: ZMQ101 to ZMQ199.</summary>
public static class SyntaxRules
{
    public static Rule CharactersAreKnown { get; } = new("ZMQ101", Severity.Error,
        "A character has no meaning in a schema",
        "'{0}' has no meaning here; remove it");

    public static Rule FilesAreText { get; } = new("ZMQ119", Severity.Error,
        "A schema file is no text",
        "'{0}' stands in no text: this is a file of another kind, or not in UTF-8; save it as UTF-8, or take it out of the project's schema files");

    public static Rule TokensAreExpected { get; } = new("ZMQ102", Severity.Error,
        "Something else is expected",
        "'{0}' stands where {1} is expected");

    public static Rule TextsAreSound { get; } = new("ZMQ103", Severity.Error,
        "A string cannot be read",
        "The string '{0}' cannot be read: {1}");

    public static Rule NumbersAreNumbers { get; } = new("ZMQ104", Severity.Error,
        "A number cannot be read",
        "'{0}' is no number; write one like 42, -0x2A, 4.2e1 or 0x2.Ap4");

    public static Rule CommentsAreClosed { get; } = new("ZMQ105", Severity.Error,
        "A comment is not closed",
        "The comment that begins with '{0}' is not closed; end it with */");

    public static Rule DocCommentsStandAlone { get; } = new("ZMQ106", Severity.Error,
        "A documentation comment stands behind something",
        "'{0}' documents what follows, so it must be on a line of its own; move it above, or write // instead of ///");

    public static Rule FilesAreNotEmpty { get; } = new("ZMQ107", Severity.Error,
        "A schema file is empty",
        "'{0}' has no declarations; write some, or take it out of the project");

    public static Rule FilesYieldSomething { get; } = new("ZMQ108", Severity.Warning,
        "A schema file yields nothing",
        "'{0}' declares no type, and nothing that another file could use; nothing is generated for it");

    public static Rule IncludesComeFirst { get; } = new("ZMQ109", Severity.Error,
        "An include stands behind a declaration",
        "'{0}' must stand before all declarations of the file; move it to the top");

    public static Rule DeclarationsAreKnown { get; } = new("ZMQ110", Severity.Error,
        "No declaration begins like this",
        "'{0}' begins no declaration; expected is table, struct, enum, union, namespace, root_type, attribute, rpc_service, file_identifier or file_extension");

    public static Rule VectorsAreNotNested { get; } = new("ZMQ111", Severity.Error,
        "A vector holds vectors",
        "'{0}' begins a vector within a vector, which FlatBuffers does not have; wrap the inner one in a table");

    public static Rule ArrayLengthsArePositive { get; } = new("ZMQ112", Severity.Error,
        "The length of a fixed array is out of range",
        "'{0}' is no length of a fixed array; write a number from 1 to 65535");

    public static Rule ObjectsEndTheFile { get; } = new("ZMQ113", Severity.Error,
        "A JSON object does not end the file",
        "'{0}' stands behind the file's JSON object, where nothing may; or the object's braces do not match");

    public static Rule ObjectsHaveARootType { get; } = new("ZMQ114", Severity.Error,
        "A JSON object has no type",
        "'{0}' begins a JSON object, and nothing says of which table; write root_type above it, or remove it");

    public static Rule NestingHasAnEnd { get; } = new("ZMQ115", Severity.Error,
        "Something is nested too deeply",
        "'{0}' is nested more than 64 levels deep");

    public static Rule EnumsNameTheirInteger { get; } = new("ZMQ116", Severity.Error,
        "An enum does not say its integer",
        "'{0}' does not say which integer it stands on; write ': int' or another after its name");

    public static Rule UnionsDoNotNameAnInteger { get; } = new("ZMQ117", Severity.Error,
        "A union says an integer",
        "'{0}' says which integer it stands on, which flatc does not have for C#; leave it out");

    public static Rule IdentifiersHaveFourBytes { get; } = new("ZMQ118", Severity.Error,
        "A file identifier does not have four bytes",
        "'{0}' is no file identifier; write exactly four characters");
}
