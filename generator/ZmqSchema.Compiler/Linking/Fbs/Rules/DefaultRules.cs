using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Linking.Fbs.Rules;

/// <summary>What can be wrong with the default of a field: ZMQ280 to ZMQ289.</summary>
public static class DefaultRules
{
    public static Rule FieldsCanHaveDefaults { get; } = new("ZMQ280", Severity.Error,
        "A field cannot have a default",
        "'{0}' cannot have a default: tables, structs and unions, and all fields within structs, have none");

    public static Rule DefaultsAreOfTheType { get; } = new("ZMQ281", Severity.Error,
        "A default is of another type",
        "'{0}' cannot have the default {1}; write {2}");

    public static Rule DefaultsFit { get; } = new("ZMQ282", Severity.Error,
        "A default does not fit its type",
        "'{0}' cannot have the default {1}, which does not fit {2}");

    public static Rule EnumValuesAreKnown { get; } = new("ZMQ283", Severity.Error,
        "A default names no value of an enum",
        "'{0}' has the default '{1}', which is no value of {2}");

    public static Rule DefaultsAreOfTheEnum { get; } = new("ZMQ284", Severity.Error,
        "The default of a field is no value of its enum",
        "'{0}' has the default {1}, which is no value of the enum '{2}'; write one that is, or = null");

    public static Rule FunctionsAreKnown { get; } = new("ZMQ285", Severity.Error,
        "A function is not known, or not for this type",
        "'{0}' cannot have the default {1}; of floats it can be deg, rad, sin, cos, tan, asin, acos or atan of a number");

    public static Rule NullIsFree { get; } = new("ZMQ286", Severity.Error,
        "An enum with a value called null is optional",
        "'{0}' has the default null, and its enum '{1}' has a value of that name; rename the value");
}
