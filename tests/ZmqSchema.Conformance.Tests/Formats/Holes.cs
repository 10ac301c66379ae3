using System.Collections.Immutable;
using System.Numerics;

namespace ZmqSchema.Conformance.Tests.Formats;

/// <summary>Sequences whose elements are never null in C#.</summary>
[ZmqMessage(WireFormat.MessagePack, WireFormat.Json, WireFormat.Pickle)]
public partial record Holes(
    List<int> Integers, bool[] Truths, List<double> Doubles, List<DayOfWeek> Days, List<Guid> Ids, List<DateTime> Times, List<decimal> Prices, List<byte[]> Blobs,
    List<Vector2> Points, List<char> Letters, List<string> Texts, List<List<int>> Lists, ImmutableArray<ImmutableArray<int>> Arrays,
    List<Dictionary<string, int>> Maps, List<Tally> Tallies, Hole[] Values, Dictionary<string, int> Counts);
