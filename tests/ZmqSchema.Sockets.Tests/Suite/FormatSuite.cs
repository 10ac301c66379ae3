using ZmqSchema.Sockets.Tests.Messages;

namespace ZmqSchema.Sockets.Tests.Suite;

/// <summary>The wire format is an option of the socket, and a body of another format is no message.</summary>
public abstract class FormatSuite<TTransport> : StrangerSuite<TTransport> where TTransport : ITransportUnderTest
{
    private static readonly Report SomeReport = new(7, 1_790_000_000.25, 21.5f, "grüße");

    private static readonly byte[] Topic = [.. "report/"u8];

    [Theory, MemberData(nameof(ReportFormats.OverEachProtocol), MemberType = typeof(ReportFormats))]
    public async Task Any_listed_format_can_be_chosen_at_run_time(string protocol, WireFormat format)
    {
        var (publisher, subscriber) = await ConnectAsync<Report>(protocol, new() { Format = format }, new() { Format = format });
        publisher.Send(SomeReport);
        Assert.Equal(SomeReport, subscriber.Receive(Deadline));
        Assert.Equal(Topic.Length + SomeReport.GetPackedSize(format), subscriber.Statistics.Bytes);
    }

    [Fact]
    public async Task The_format_listed_first_is_the_one_unless_another_is_chosen()
    {
        var (publisher, subscriber) = await ConnectAsync<Report>("inproc", subscriberOptions: new() { Format = WireFormat.MessagePack });
        publisher.Send(SomeReport);
        Assert.Equal(SomeReport, subscriber.Receive(Deadline));
    }

    [Theory, MemberData(nameof(ReportFormats.Confused), MemberType = typeof(ReportFormats))]
    public void A_message_of_another_format_is_counted_and_skipped(WireFormat sent, WireFormat expected)
    {
        var subscriber = Listen<Report>(new() { Format = expected });
        Send(Topic, Body(SomeReport, sent));
        Send(Topic, Body(default(Report) with { Text = "" }, sent));
        Send(Topic, Body(SomeReport, expected));
        Assert.Equal(SomeReport, subscriber.Receive(Deadline));
        Assert.Equal(2, subscriber.Statistics.Malformed);
    }

    [Theory, MemberData(nameof(ReportFormats.Confused), MemberType = typeof(ReportFormats))]
    public void A_message_of_another_format_is_thrown_where_asked_for(WireFormat sent, WireFormat expected)
    {
        var subscriber = Listen<Report>(new() { Format = expected, Malformed = MalformedPolicy.Throw });
        Send(Topic, Body(SomeReport, sent));
        Send(Topic, Body(SomeReport, expected));
        var fault = Assert.Throws<MalformedMessageException>(() => subscriber.Receive(Deadline));
        Assert.Equal((Report.Schema.Name, expected), (fault.MessageName, fault.Format));
        Assert.Equal(SomeReport, subscriber.Receive(Deadline));
    }
}
