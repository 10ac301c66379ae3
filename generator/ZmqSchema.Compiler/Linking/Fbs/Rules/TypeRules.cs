using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Linking.Fbs.Rules;

/// <summary>What can be wrong with the types of a schema, their names and their files: ZMQ220 to ZMQ235, and ZMQ272 to ZMQ274.</summary>
public static class TypeRules
{
    public static Rule TypesAreDeclared { get; } = new("ZMQ220", Severity.Error,
        "A type is not declared",
        "'{0}' is not declared, neither in this file nor in one that it includes; check its spelling and namespace, and that an enum or union stands above its use");

    public static Rule TypesAreUnique { get; } = new("ZMQ221", Severity.Error,
        "A type is declared twice",
        "'{0}' is declared already; rename one of the two");

    public static Rule ProjectsDeclareTypesOnce { get; } = new("ZMQ222", Severity.Error,
        "Two schema files declare the same type",
        "'{0}' is declared by {1} too; rename one of the two, or include that file");

    public static Rule IncludesAreThere { get; } = new("ZMQ223", Severity.Error,
        "An included file is missing",
        "'{0}' is not among the schema files of the project; paths are relative to the including file or to the project; add it as a ZmqSchemaFile item");

    public static Rule RootTypesAreDeclared { get; } = new("ZMQ224", Severity.Error,
        "A root type is not declared",
        "'{0}' is not declared above root_type, in this namespace or in the global one; declare it, or write its full name");

    public static Rule RootTypesAreTables { get; } = new("ZMQ225", Severity.Error,
        "A root type is not a table",
        "'{0}' is a struct, and only a table can be the root of a buffer");

    public static Rule AttributesAreDeclared { get; } = new("ZMQ226", Severity.Error,
        "An attribute is not declared",
        "'{0}' is no attribute that FlatBuffers knows; check its spelling, or declare it with: attribute \"{0}\";");

    public static Rule AttributesAreGivenOnce { get; } = new("ZMQ227", Severity.Warning,
        "An attribute is given twice",
        "'{0}' is given twice, and the second one has no effect; remove it");

    public static Rule AttributeValuesAreTextsOrIntegers { get; } = new("ZMQ228", Severity.Error,
        "The value of an attribute is neither a string nor a 32-bit integer",
        "'{0}' cannot have the value {1}; write a string, or an integer of 32 bits");

    public static Rule StructsHaveFields { get; } = new("ZMQ229", Severity.Error,
        "A struct has no fields",
        "'{0}' has no fields, and a struct of no bytes cannot be; give it one, or make it a table");

    public static Rule AlignmentsArePowers { get; } = new("ZMQ230", Severity.Error,
        "An alignment is impossible",
        "'{0}' cannot be aligned to {1}; write a power of two from {2}, which its fields need, to 32");

    public static Rule ServicesAreUnique { get; } = new("ZMQ231", Severity.Error,
        "A service is declared twice",
        "'{0}' is declared already; rename one of the two");

    public static Rule MethodsAreUnique { get; } = new("ZMQ232", Severity.Error,
        "A service has two methods of the same name",
        "'{0}' is declared already; rename one of the two");

    public static Rule MethodsTakeTables { get; } = new("ZMQ233", Severity.Error,
        "A method takes or gives something other than a table",
        "'{0}' takes and gives tables only, and '{1}' is none");

    public static Rule StructsFitInTheirOffsets { get; } = new("ZMQ234", Severity.Error,
        "A struct is too large",
        "'{0}' ends at byte {1} of its struct, and offsets of 16 bits reach to 65535; make it a vector in a table");

    public static Rule TypesHaveNamesOfTheirOwn { get; } = new("ZMQ235", Severity.Error,
        "Two types get the same name in C#",
        "'{0}' gives C# the name {1}, which {2} has already; rename one of the two");

    /// <summary>Why a message of C# that a table could hold stands where it does not.</summary>
    public const string InTablesAlone = "only tables, vectors in them and unions hold such a message; hold it in a table";

    /// <summary>Why it is no case of a union.</summary>
    public const string NoTable = "is no table, and cases of a schema's union are tables; hold it in one";

    public static Rule MessagesStandInTables { get; } = new("ZMQ272", Severity.Error,
        "A schema cannot hold a message of C#",
        "'{0}' is the message {1} that C# declares, and {2}");

    public static Rule PrivateTypesStayInTheirAssembly { get; } = new("ZMQ273", Severity.Error,
        "A type is private to another assembly",
        "'{0}' {1} in {2}, whose code alone can use it; make it public there, or give this assembly access there with [assembly: InternalsVisibleTo]");

    public static Rule IncludesNameOneFile { get; } = new("ZMQ274", Severity.Error,
        "An include may mean two files",
        "'{0}' may be {1} or {2}; write its assembly's name before the path as it is there: {3}");
}
