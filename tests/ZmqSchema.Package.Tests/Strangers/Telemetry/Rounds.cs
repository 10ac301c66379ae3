using Robots.Power;
using Robots.Vision;
using ZmqSchema;

/// <summary>One message in each format that it lists, and back; and a schema's own, seen in place.</summary>
internal static class Rounds
{
    public static void Run()
    {
        var survey = new Survey
        {
            Site = "pier 7",
            Exposure = Exposure.Manual,
            Taken = DateTime.UnixEpoch,
            Id = new("00112233-4455-6677-8899-aabbccddeeff"),
            Cost = 12.50m,
            Limit = 3,
            Samples = [new(1, new(1, 2, 3), [0.5f]), new(2, default, [])],
            Totals = new() { ["north"] = 1.5, ["south"] = -2 },
            Verdict = new Verdict.Rejected("fog"),
            Battery = new() { Voltage = 12.5f, Cells = [4100, 4150] },
        };

        foreach (var format in Survey.Schema.Formats)
        {
            var body = new byte[survey.GetPackedSize(format)];
            survey.Pack(body, format);
            var again = Survey.Unpack(body, format);
            var same = again.GetPackedSize(format) == body.Length && again is { Verdict: Verdict.Rejected { Reason: "fog" }, Battery.Cells: [4100, 4150], Cost: 12.50m };
            Console.WriteLine($"{format} again: {same}, cut short: {Survey.TryUnpack(body.AsSpan(0, body.Length - 1), format, out _)}");
        }

        Console.WriteLine(survey.ToJsonString().Length > 0 && BatteryView.TryCreate(Packed(survey.Battery!), out var battery) ? $"battery in place: {battery.Voltage} {battery.Cells[1]}" : "?");
    }

    private static byte[] Packed(BatteryT battery)
    {
        var body = new byte[battery.GetPackedSize()];
        battery.Pack(body);
        return body;
    }
}
