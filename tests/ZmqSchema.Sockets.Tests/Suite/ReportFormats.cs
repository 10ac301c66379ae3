using ZmqSchema.Sockets.Tests.Messages;

namespace ZmqSchema.Sockets.Tests.Suite;

/// <summary>The formats of a <see cref="Report"/>: alone, and each beside each other.</summary>
public static class ReportFormats
{
    public static TheoryData<string, WireFormat> OverEachProtocol { get; } =
        new(from protocol in new[] { "inproc", "tcp" } from format in Report.Schema.Formats select (protocol, format));

    public static TheoryData<WireFormat, WireFormat> Confused { get; } =
        new(from sent in Report.Schema.Formats from expected in Report.Schema.Formats where sent != expected select (sent, expected));
}
